import { useMemo } from 'react';
import { counted } from '../../model/dossier.ts';
import { type Findings, findInStory } from '../../model/findInStory.ts';
import { searchExamples } from '../../model/searchExamples.ts';
import { formatWhen } from '../../model/when.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import type { Place } from '../../navigation/place.ts';
import { CopyLink } from '../parts/CopyLink.tsx';
import { useWholeIndex } from '../parts/explainer.ts';
import { NearNames } from '../parts/NearNames.tsx';
import { FoundList } from './FoundList.tsx';
import { useSettled } from './useSettled.ts';

/** ms without a change after which the number of results is said. */
const pause = 400;

/** So many are shown of the best group, and of each other, before the reader asks for more. */
const most = { best: 5, other: 3 };

/** What was found, by kind, the best kind first. Suspends until the grounds of the story have come. */
export function FindResults({ place, query }: { place: Place; query: string }) {
  const index = useWholeIndex();
  const findings = useMemo(() => findInStory(index, query), [index, query]);
  const asked = query.trim();
  const said = useSettled(asked === '' ? '' : wordsFor(findings), pause);
  const { groups, count, near } = findings;
  return (
    <>
      <p className="find-line">
        <span role="status">{said}</span>
        {asked !== '' && <CopyLink place={{ ...place, find: query }} />}
      </p>
      {index.story.sources.length === 0 && (
        <p className="note">
          Sources, and what is said about names and claims, could not be loaded. They are not looked through.
        </p>
      )}
      {asked === '' && <Hint place={place} />}
      {asked !== '' && count === 0 && (
        <>
          <p>Nothing in this story agrees with “{asked}”.</p>
          <NearNames near={near} className="found-group" />
        </>
      )}
      {groups.map((group, at) => (
        <FoundList key={`${group.kind} ${query}`} group={group} limit={at === 0 ? most.best : most.other} />
      ))}
    </>
  );
}

/** "7 results", and how they agree where not with all that was typed. */
function wordsFor({ how, count, dates }: Findings): string {
  const results = counted(count, 'result', 'results');
  if (count === 0) return 'Nothing found';
  if (how === 'near') return `Nothing is spelled so; ${results} spelled much like it`;
  if (how === 'some') return `Nothing holds all of these words; ${results} for some of them`;
  return dates.length > 0
    ? `${results} for ${dates.map(({ text }) => formatWhen(text)).join(' or ')}`
    : results;
}

function Hint({ place }: { place: Place }) {
  const examples = searchExamples(useWholeIndex());
  return (
    <div className="find-hint">
      <p>Actors by any spelling and script, dates, ties, claims, sources, and the words of the story.</p>
      {examples.length > 0 && (
        <p>
          For example{' '}
          {examples.map((example, at) => (
            <span key={example}>
              {at > 0 && (at === examples.length - 1 ? ' or ' : ', ')}
              <PlaceLink to={{ ...place, find: example }}>{example}</PlaceLink>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
