import type { StoryIndex } from '../../model/indexStory.ts';
import type { Passage } from '../../model/story.ts';
import { Runs } from '../parts/Runs.tsx';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import { StandingTag } from '../parts/StandingTag.tsx';

/** A passage's words, how its claims stand, and what it rests on. */
export function PassageEmbed({ index, passage }: { index: StoryIndex; passage: Passage }) {
  const { passages } = index.story;
  const claims = index.claimsOf(passage);
  const sources = index.story.sources.filter(({ id }) => passage.sources.includes(id));
  return (
    <>
      <header>
        <p className="kicker">{`Passage ${passages.indexOf(passage) + 1} of ${passages.length}`}</p>
        <h1>{index.section(passage.section)?.heading}</h1>
      </header>
      <blockquote>
        <Runs runs={passage.runs} marked={[]} />
      </blockquote>
      {claims.length > 0 && (
        <p>
          {claims.map((claim) => (
            <StandingTag key={claim.id} claim={claim} />
          ))}
        </p>
      )}
      {sources.length > 0 && (
        <p className="note">
          {sources.length === 1 ? 'Source: ' : 'Sources: '}
          <SourceLinks sources={sources} />
        </p>
      )}
    </>
  );
}
