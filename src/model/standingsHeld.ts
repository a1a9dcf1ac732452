import type { StoryIndex } from './indexStory.ts';
import { splitRef } from './selection.ts';
import type { Ref, Standing } from './story.ts';

/**
 * How an entity stands. A passage stands in as many ways as the claims that it rests on or mentions, and is established where
 * there are none. Empty for actors and sources, which nobody claims.
 */
export function standingsHeld(index: StoryIndex, ref: Ref): readonly Standing[] {
  const { kind, id } = splitRef(ref);
  switch (kind) {
    case 'passage': {
      const passage = index.find('passage', id);
      const claims = passage ? index.claimsOf(passage) : [];
      return claims.length > 0 ? [...new Set(claims.map(({ standing }) => standing))] : ['established'];
    }
    case 'tie':
    case 'event':
    case 'claim': {
      const standing = index.find(kind, id)?.standing;
      return standing ? [standing] : [];
    }
    default:
      return [];
  }
}
