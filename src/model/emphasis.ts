import type { StoryIndex } from './indexStory.ts';
import { passesLens } from './lens.ts';
import { type Lens, noLens, refOf, type Selection, splitRef } from './selection.ts';
import type { Ref } from './story.ts';
import { untoldAfter } from './untold.ts';

/** The three strengths: selected, touching it, the rest. What is untold is out of sight: the lens says that the reader is not there yet. */
export type Strength = 'lit' | 'linked' | 'quiet' | 'untold';

export interface Emphasis {
  /** `undefined` where nothing is selected and the lens leaves nothing out. */
  strengthOf(ref: Ref): Strength | undefined;
  /** How a passage shows where it is told: prose recedes for a lens that leaves it out, not beside a selection. */
  inProse(passage: string): Strength | undefined;
  /** Nothing else is lit or linked. Of a large story it is little: whoever looks for what stands out need not ask for all strengths. */
  strong: ReadonlySet<Ref>;
  /** Whether a lens is looked through, by which what is not strong may show in several ways. */
  throughLens: boolean;
  /** The mentions that are marked in a passage: those of what is selected. */
  marked(passage: string): readonly Ref[];
}

export const noEmphasis: Emphasis = {
  strengthOf: () => undefined,
  inProse: () => undefined,
  strong: new Set(),
  throughLens: false,
  marked: () => [],
};

/**
 * Decides every strength on the page. `chain` are the ids of the ties that a connection shows: they and their ends are lit,
 * and only what the ties themselves touch is linked.
 */
export function emphasisOf(
  index: StoryIndex,
  selection: Selection,
  lens: Lens = noLens,
  chain: readonly string[] = [],
): Emphasis {
  const chosen = selection.kind === 'entity' ? [selection.ref] : chain.map((id) => refOf('tie', id));
  const ends = selection.kind === 'connection' ? chosen.flatMap((ref) => endsOf(index, ref)) : [];
  const lit = new Set<Ref>([...chosen, ...ends]);
  if (lit.size === 0 && lens === noLens) return noEmphasis;
  const linked = new Set(chosen.flatMap((ref) => [...index.touching(ref)]));
  const bySelection = (ref: Ref) => (index.has(ref) ? strengthIn(ref, lit, linked) : undefined);
  const strengthOf = lens === noLens ? bySelection : throughLens(index, lens, bySelection);
  const marks = [...new Set(chosen.flatMap((ref) => [ref, ...endsOf(index, ref)]))];
  return {
    strengthOf,
    inProse: (passage) => {
      const ref = refOf('passage', passage);
      // Asked of every passage at every selection.
      if (lens === noLens) return strongIn(ref, lit, linked);
      const strength = strengthOf(ref);
      return strength === 'quiet' && passesLens(index, ref, lens) ? undefined : strength;
    },
    strong: new Set([...lit, ...linked]),
    throughLens: lens !== noLens,
    marked: (passage) => (strengthOf(refOf('passage', passage)) === 'linked' ? marks : []),
  };
}

function throughLens(
  index: StoryIndex,
  lens: Lens,
  bySelection: (ref: Ref) => Strength | undefined,
): Emphasis['strengthOf'] {
  const untold: ReadonlySet<Ref> = lens.upto === null ? new Set() : untoldAfter(index, lens.upto);
  return remembering((ref) => {
    const strength = bySelection(ref);
    if (strength === 'lit' || !index.has(ref)) return strength;
    if (untold.has(ref)) return 'untold';
    return passesLens(index, ref, lens) ? strength : 'quiet';
  });
}

/** A large story has many more entities than are asked about at once, and what a lens keeps takes a while to say. */
function remembering<Answer>(answer: (ref: Ref) => Answer): (ref: Ref) => Answer {
  const answers = new Map<Ref, Answer>();
  return (ref) => {
    if (!answers.has(ref)) answers.set(ref, answer(ref));
    return answers.get(ref) as Answer;
  };
}

function strengthIn(ref: Ref, lit: Set<Ref>, linked: Set<Ref>): Strength | undefined {
  return lit.size === 0 ? undefined : (strongIn(ref, lit, linked) ?? 'quiet');
}

function strongIn(ref: Ref, lit: Set<Ref>, linked: Set<Ref>): 'lit' | 'linked' | undefined {
  return lit.has(ref) ? 'lit' : linked.has(ref) ? 'linked' : undefined;
}

/** A tie has no words of its own in the prose: its ends stand for it. Anything else has no ends. */
function endsOf(index: StoryIndex, ref: Ref): Ref[] {
  const { kind, id } = splitRef(ref);
  const tie = kind === 'tie' ? index.find('tie', id) : undefined;
  return tie ? [refOf('actor', tie.from), refOf('actor', tie.to)] : [];
}
