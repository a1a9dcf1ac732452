import { accountOfArticle } from '../../model/accountOfArticle.ts';
import { counted } from '../../model/dossier.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import { notShown } from '../../model/notShown.ts';
import type { Fact, Verdict } from '../../model/story.ts';
import { SideLink } from '../../navigation/SideLink.tsx';
import { NotShownList } from './NotShownList.tsx';
import { PassageLinks } from './PassageLinks.tsx';
import { StandingRules } from './StandingRules.tsx';

interface MethodProps {
  index: StoryIndex;
  facts: readonly Fact[];
}

/** How the story is told: how standing is decided, what is not known or left out, and how to report a mistake. */
export function MethodView({ index, facts }: MethodProps) {
  return (
    <>
      <h1>How this is told</h1>
      <p className="standfirst">
        What is known, what somebody says and what a newspaper thinks of it are kept apart. This is how, and
        where it ends.
      </p>
      <h2 id="standing">How standing is decided</h2>
      <StandingRules claims={index.story.claims} />
      <h2 id="not-known">What is not known</h2>
      <p>
        {`${counted(index.story.sources.length, 'source', 'sources')} are cited, ${index.story.sources.filter(({ state }) => state).length} of them state media, named as such. Each was read in a stored copy or excerpt, not on its live page. A source without a good address is named without a link.`}
      </p>
      <p>
        In checking <SideLink to="article">the report’s statements</SideLink>, these could not be confirmed,
        or have no source that it names:
      </p>
      <OpenStatements index={index} facts={facts} />
      <h2 id="left-out">What this explainer leaves out</h2>
      <p>
        The report itself: it is restated in our words, and quoted three words at a time at most. Pictures and
        films. What came after July 2023, save where it bears on the visit or on the laws.
      </p>
      <Untold facts={facts} />
      <h2 id="not-shown">What this story does not show</h2>
      <NotShownList index={index} found={notShown(index, facts)} />
      <h2 id="elsewhere">Elsewhere</h2>
      <p>
        Everything here is under the MIT licence, words included. A picture, an actor or a passage can stand{' '}
        <SideLink to="embed">on your page</SideLink>.
      </p>
      <h2 id="mistakes">How to report a mistake</h2>
      <p>
        These pages have no address for letters. Tell whoever published them where you read them, and name the
        address of what is wrong: every passage, statement, claim, tie, date and source has one. Say what a
        source shows instead, and where it was read.
      </p>
      <p>
        If you have the files: the words and records are in <code>src/content</code>, whose README says how to
        correct them.
      </p>
    </>
  );
}

const open: readonly Verdict[] = ['unconfirmed', 'unsourced'];

function OpenStatements({ index, facts }: MethodProps) {
  const rows = accountOfArticle(index, facts).rows.filter(({ corrections }) =>
    corrections.some(({ fact: { verdict } }) => verdict && open.includes(verdict)),
  );
  return (
    <ul>
      {rows.map(({ fact, passages }) => (
        <li key={fact.id}>
          <SideLink to="article" at={fact.id}>
            {fact.fact}
          </SideLink>{' '}
          <span className="note">
            <PassageLinks index={index} passages={passages} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Untold({ facts }: { facts: readonly Fact[] }) {
  const untold = facts.filter((fact) => fact.untold !== undefined);
  return (
    <ul>
      {untold.map((fact) => (
        <li key={fact.id}>
          {fact.fact} <span className="note">{`Left out: ${fact.untold}`}</span>
        </li>
      ))}
    </ul>
  );
}
