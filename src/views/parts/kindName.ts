import type { EntityKind } from '../../model/story.ts';

/** What readers call a kind of thing. */
export function kindName(kind: EntityKind): string {
  return kind === 'event' ? 'date' : kind;
}
