import type { StoryIndex } from './indexStory.ts';
import { passesLens } from './lens.ts';
import { type Lens, noLens, refOf, type Selection, splitRef } from './selection.ts';
import { entityKinds, type Ref } from './story.ts';

/** The three strengths: selected, touching it, the rest. */
export type Strength = 'lit' | 'linked' | 'quiet';

export interface Emphasis {
  /** `undefined` where nothing is selected and the lens leaves nothing out. */
  strengthOf(ref: Ref): Strength | undefined;
  /** The mentions that are marked in a passage: those of what is selected. */
  marked(passage: string): readonly Ref[];
}

export const noEmphasis: Emphasis = { strengthOf: () => undefined, marked: () => [] };

/** Decides every strength on the page. `along` are refs lit beside the selection, such as the chain that connects two actors. */
export function emphasisOf(
  index: StoryIndex,
  selection: Selection,
  lens: Lens = noLens,
  along: readonly Ref[] = [],
): Emphasis {
  const lit = new Set<Ref>(selection.kind === 'entity' ? [selection.ref] : along);
  if (lit.size === 0 && lens === noLens) return noEmphasis;
  const linked = new Set([...lit].flatMap((ref) => [...index.touching(ref)]));
  const strengths = new Map<Ref, Strength>();
  for (const ref of everyRef(index)) {
    const strength = strengthIn(ref, lit, linked);
    const kept = strength === 'lit' || passesLens(index, ref, lens);
    const shown = kept ? strength : 'quiet';
    if (shown) strengths.set(ref, shown);
  }
  const marks = [...lit].flatMap((ref) => markedBy(index, ref));
  return {
    strengthOf: (ref) => strengths.get(ref),
    marked: (passage) => (strengths.get(refOf('passage', passage)) === 'linked' ? marks : []),
  };
}

function strengthIn(ref: Ref, lit: Set<Ref>, linked: Set<Ref>): Strength | undefined {
  if (lit.size === 0) return undefined;
  return lit.has(ref) ? 'lit' : linked.has(ref) ? 'linked' : 'quiet';
}

/** A tie has no words of its own in the prose: its ends stand for it. */
function markedBy(index: StoryIndex, ref: Ref): Ref[] {
  const { kind, id } = splitRef(ref);
  const tie = kind === 'tie' ? index.find('tie', id) : undefined;
  return tie ? [ref, refOf('actor', tie.from), refOf('actor', tie.to)] : [ref];
}

function everyRef({ story }: StoryIndex): Ref[] {
  const lists = {
    actor: story.actors,
    event: story.events,
    tie: story.ties,
    claim: story.claims,
    source: story.sources,
    passage: story.passages,
  };
  return entityKinds.flatMap((kind) => lists[kind].map(({ id }) => refOf(kind, id)));
}
