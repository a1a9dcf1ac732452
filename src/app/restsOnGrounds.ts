import { splitRef } from '../model/selection.ts';
import type { Place } from '../navigation/place.ts';

/** Whether a place shows a claim or a source: nothing can be said of those before the grounds of the story have come. */
export function restsOnGrounds({ selection }: Place): boolean {
  return selection.kind === 'entity' && ['claim', 'source'].includes(splitRef(selection.ref).kind);
}
