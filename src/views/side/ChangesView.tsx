import type { Changelog, ComparedWords, ShownChange } from '../../model/changelog.ts';
import { changeId, editionId, editionName } from '../../model/edition.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import { splitRef } from '../../model/selection.ts';
import type { Ref } from '../../model/story.ts';
import { formatWhen } from '../../model/when.ts';
import type { Worded } from '../../model/wording.ts';
import type { ChangeKind } from '../../model/wordingChanges.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { home, placeOf } from '../../navigation/place.ts';
import { Stretches } from '../parts/Stretches.tsx';

interface ChangesProps {
  index: StoryIndex;
  changelog: Changelog;
}

/** Every edition with its day and what changed in it, before and after. */
export function ChangesView({ index, changelog: { editions, since } }: ChangesProps) {
  return (
    <>
      <h1>What has changed</h1>
      <p className="standfirst">
        Every edition of this explainer, the newest first. A link to a passage names the edition that it was
        copied from: where the words have changed since, the page says so and shows what they were.
      </p>
      {editions.length === 0 && <p>There is no edition yet.</p>}
      {since.length > 0 && (
        <section>
          <h2 id="since">Not in an edition yet</h2>
          <Changes index={index} changes={since} date={null} />
        </section>
      )}
      {editions.map(({ number, date, what, changes }) => (
        <section key={date}>
          <h2 id={editionId(date)}>{editionName({ number, date })}</h2>
          <p>{what}</p>
          {number > 1 && changes.length === 0 && <p className="note">No words changed.</p>}
          <Changes index={index} changes={changes} date={date} />
        </section>
      ))}
    </>
  );
}

interface ListProps {
  index: StoryIndex;
  changes: readonly ShownChange[];
  /** The day of the edition that made them. */
  date: string | null;
}

function Changes({ index, changes, date }: ListProps) {
  if (changes.length === 0) return null;
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li key={change.of} id={changeId(change.of, date)}>
          <Change index={index} change={change} />
        </li>
      ))}
    </ul>
  );
}

const became: Record<ChangeKind, string> = {
  added: 'added',
  withdrawn: 'withdrawn',
  reworded: 'reworded',
  restated: 'stands otherwise',
  renamed: 'has another address',
  merged: 'merged with another',
  split: 'split',
};

function Change({
  index,
  change: { of, kind, before, after, to, why },
}: {
  index: StoryIndex;
  change: ShownChange;
}) {
  const elsewhere = to.filter((one) => one !== of);
  const sameWords = kind === 'restated' || (kind === 'renamed' && sayTheSame(before, after));
  return (
    <>
      <h3>
        <ThingLink index={index} of={of} />: {became[kind]}
      </h3>
      {why && <p>{why}</p>}
      {before && !sameWords && <Words label="Before" words={before} as="del" />}
      {after && !sameWords && kind !== 'merged' && <Words label="After" words={after} as="ins" />}
      {after && sameWords && <Words label="Its words" words={{ said: after.said }} as="ins" />}
      {before?.standing !== after?.standing && before?.standing && after?.standing && (
        <p>{`It stood as ${before.standing}, and stands as ${after.standing}.`}</p>
      )}
      {elsewhere.length > 0 && (
        <p>
          {'Now in: '}
          {elsewhere.map((one, at) => (
            <span key={one}>
              {at > 0 && ', '}
              <ThingLink index={index} of={one} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function sayTheSame(one: ComparedWords | null, other: ComparedWords | null): boolean {
  return textOf(one) === textOf(other);
}

function textOf(words: ComparedWords | null): string | undefined {
  return words?.said.map(({ text }) => text).join('');
}

function Words({ label, words, as }: { label: string; words: ComparedWords; as: 'del' | 'ins' }) {
  return (
    <p className="words">
      <b>{label}</b>{' '}
      <span>
        <Stretches said={words.said} as={as} />
        {words.when && <span className="note">{` ${formatWhen(words.when)}`}</span>}
      </span>
    </p>
  );
}

const kindNames = {
  passage: 'Passage',
  claim: 'Claim',
  event: 'Date',
  tie: 'Tie',
  actor: 'Actor',
  source: 'Source',
};
const ofTheStory: Partial<Record<Worded, string>> = {
  'story:headline': 'The headline',
  'story:standfirst': 'The lines under the headline',
};

/** The name of a thing, as the way to it where it is in the story. */
function ThingLink({ index, of }: { index: StoryIndex; of: Worded }) {
  const whole = ofTheStory[of];
  if (whole !== undefined) return <PlaceLink to={home}>{whole}</PlaceLink>;
  const { kind, id } = splitRef(of as Ref);
  if (!index.has(of as Ref)) return kindNames[kind];
  if (kind !== 'passage') return <PlaceLink to={placeOf(of as Ref)}>{kindNames[kind]}</PlaceLink>;
  const number = index.story.passages.findIndex((passage) => passage.id === id) + 1;
  return <PlaceLink to={{ ...home, at: id }}>{`Passage ${number}`}</PlaceLink>;
}
