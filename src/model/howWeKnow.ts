import { dossierOf } from './dossier.ts';
import type { StoryIndex } from './indexStory.ts';
import { refOf, splitRef } from './selection.ts';
import type { Passage, Ref, Source } from './story.ts';

/** The ground under an entity: passages, the facts that they tell, and the sources of those. */
export interface HowWeKnow {
  passages: Passage[];
  /** Statements of the article (F), in its order. */
  statements: string[];
  /** How many facts were added (B). */
  added: number;
  /** How many corrections (K). */
  corrections: number;
  sources: Source[];
  stateMedia: Source[];
  /** What rests on one source alone: the entity itself, or passages under it. */
  single: { ref: Ref; source: Source }[];
}

/** `null` for what is not in the story, and for a source, which is ground itself. */
export function howWeKnow(index: StoryIndex, ref: Ref): HowWeKnow | null {
  const dossier = dossierOf(index, ref);
  const { kind, id } = splitRef(ref);
  if (!dossier || kind === 'source') return null;
  const own = kind === 'claim' || kind === 'event' ? index.find(kind, id) : undefined;
  const itself = kind === 'passage' ? index.find('passage', id) : undefined;
  const passages = itself ? [itself] : dossier.passages;
  const facts = new Set(own ? own.facts : passages.flatMap((passage) => passage.facts));
  const named = (letter: string) => [...facts].filter((fact) => fact.startsWith(letter)).sort();
  const { sources } = dossier;
  return {
    passages,
    statements: named('F'),
    added: named('B').length,
    corrections: named('K').length,
    sources,
    stateMedia: sources.filter(({ state }) => state !== undefined),
    single: [
      ...(own ? [{ ref, sources: own.sources }] : []),
      ...passages.map((passage) => ({ ref: refOf('passage', passage.id), sources: passage.sources })),
    ].flatMap((one) => {
      const [first, second] = one.sources.flatMap((source) => index.find('source', source) ?? []);
      return first && !second ? [{ ref: one.ref, source: first }] : [];
    }),
  };
}
