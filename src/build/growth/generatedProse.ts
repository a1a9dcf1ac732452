import type { GeneratedTie } from './generatedCast.ts';
import type { GeneratedPlan } from './generateStory.ts';

export interface GeneratedPassage {
  id: string;
  /** Places in the list of ties. */
  ties: number[];
  /** Ids of the event and the claim it mentions or rests on. */
  event: string | null;
  claim: string | null;
  facts: string[];
}

const tiesInPassage = 4;
const passagesInSection = 6;

/** Every tie is told in one passage, every event in at least one; every fourth passage rests on a claim of its own. */
export function passagesOf(ties: readonly GeneratedTie[], events: number): GeneratedPassage[] {
  const count = Math.max(Math.ceil(ties.length / tiesInPassage), events);
  return Array.from({ length: count }, (_, at) => {
    const first = Math.floor((at * ties.length) / count);
    const last = Math.floor(((at + 1) * ties.length) / count);
    return {
      id: `passage-${at + 1}`,
      ties: Array.from({ length: last - first }, (_, place) => first + place),
      event: at < events || at % 3 === 0 ? eventId(at % events) : null,
      claim: at % 4 === 0 ? `claim-${at / 4 + 1}` : null,
      facts: [`F${twoDigits(at + 1)}`, at % 5 === 4 ? `K${twoDigits(at + 1)}` : `B${twoDigits(at + 1)}`],
    };
  });
}

export function eventId(at: number): string {
  return `event-${at + 1}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The body of story.md, a heading or passage an item. */
export function passageTexts(plan: GeneratedPlan): string[] {
  const names = new Map(plan.actors.map(({ id, name }) => [id, name]));
  return plan.passages.flatMap((passage, at) => {
    const section = at / passagesInSection + 1;
    const heading = at % passagesInSection === 0 ? [`## Part ${section} {#part-${section}}`] : [];
    return [...heading, passageText(passage, plan, names)];
  });
}

function passageText(
  passage: GeneratedPassage,
  { ties }: GeneratedPlan,
  names: ReadonlyMap<string, string>,
): string {
  const mention = (id: string) => `[${names.get(id)}](actor:${id})`;
  const sentences = passage.ties.map((at) => {
    const { from, verb, to } = ties[at] as GeneratedTie;
    return `${mention(from)} ${verb} ${mention(to)}, and both say so in public.`;
  });
  if (passage.event)
    sentences.push(`It was much the same at [the ${passage.event}](event:${passage.event}).`);
  if (sentences.length === 0) sentences.push('Nothing else happened.');
  const claims = passage.claim ? ` claims="${passage.claim}"` : '';
  return `${sentences.join('\n')} {#${passage.id} facts="${passage.facts.join(' ')}"${claims}}`;
}
