import {
  type AccountRow,
  accountOfArticle,
  type Correction,
  type Outcome,
} from '../../model/accountOfArticle.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import type { Fact } from '../../model/story.ts';
import { SideLink } from '../../navigation/SideLink.tsx';
import type { SidePage } from '../../navigation/sidePages.ts';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import { StandingTag } from '../parts/StandingTag.tsx';
import { PassageLinks } from './PassageLinks.tsx';

interface ArticleProps {
  index: StoryIndex;
  facts: readonly Fact[];
  /** Which statements to show; all where not given. */
  only?: Outcome;
}

const filters: [page: SidePage, words: string, outcome?: Outcome][] = [
  ['article', 'All'],
  ['article/corrected', 'Corrected', 'corrected'],
  ['article/uncorrected', 'Not corrected', 'uncorrected'],
  ['article/untold', 'Not told here', 'untold'],
];

/** The article that the story is about, statement by statement: how it held each, where it is told here, what was corrected. */
export function ArticleView({ index, facts, only }: ArticleProps) {
  const { rows, ofTheWhole } = accountOfArticle(index, facts);
  const shown = rows.filter(({ outcome }) => only === undefined || outcome === only);
  const count = (outcome?: Outcome) =>
    rows.filter((row) => outcome === undefined || row.outcome === outcome).length;
  return (
    <>
      <h1>The article, statement by statement</h1>
      <p className="standfirst">
        {`The ${rows.length} statements of the report that prompted this page, in its order and in our words, with what became of each here. `}
        <SideLink to="method">How this is decided</SideLink>
      </p>
      <nav aria-label="Statements to show">
        {filters.map(([page, words, outcome]) => (
          <SideLink key={page} to={page} aria-current={outcome === only ? 'page' : undefined}>
            {`${words} ${count(outcome)}`}
          </SideLink>
        ))}
      </nav>
      {shown.length === 0 && <p>None: every statement of the report is told in the story.</p>}
      <ol className="rows">
        {shown.map((row) => (
          <Row key={row.fact.id} index={index} row={row} />
        ))}
      </ol>
      {only === undefined && ofTheWhole.length > 0 && (
        <section>
          <h2 id="the-whole">The report as a whole</h2>
          {ofTheWhole.map((correction) => (
            <CorrectionLine key={correction.fact.id} correction={correction} />
          ))}
        </section>
      )}
    </>
  );
}

function Row({
  index,
  row: { fact, passages, claims, corrections },
}: {
  index: StoryIndex;
  row: AccountRow;
}) {
  return (
    <li id={fact.id}>
      <SideLink to="article" at={fact.id} className="cite" aria-label={`Statement ${fact.id}`}>
        {fact.id}
      </SideLink>
      <p>{fact.fact}</p>
      <p className="note">
        {`In the article: ${fact.held}.`}
        {fact.loaded && ` Its words: ${fact.loaded}.`}
      </p>
      <p className="note">
        {passages.length > 0 ? (
          <>
            Told in <PassageLinks index={index} passages={passages} />{' '}
          </>
        ) : (
          `Not told: ${fact.untold} `
        )}
        {claims.map((claim) => (
          <StandingTag key={claim.id} claim={claim} />
        ))}
      </p>
      {corrections.length > 0 && (
        <div className="checked">
          {corrections.map((correction) => (
            <CorrectionLine key={correction.fact.id} correction={correction} at={fact.id} />
          ))}
        </div>
      )}
    </li>
  );
}

/** What was found in checking. Where it is about several statements, its words stand with the first of them. */
function CorrectionLine({ correction: { fact, sources }, at }: { correction: Correction; at?: string }) {
  const [first] = fact.about;
  if (at !== undefined && first !== undefined && first !== at) {
    return (
      <p className="correction">
        Checked together with{' '}
        <SideLink to="article" at={first}>
          {first}
        </SideLink>
        {fact.verdict && ` (${fact.verdict})`}
      </p>
    );
  }
  return (
    <p className="correction">
      {fact.fact}{' '}
      {sources.length > 0 && (
        <span className="note">
          Evidence: <SourceLinks sources={sources} />
        </span>
      )}
    </p>
  );
}
