import { didYouMean, nearestName } from './nearestName.ts';

type MarkName = 'facts' | 'claims';

/** What stands in braces at the end of a heading or a passage. Offsets count from the opening brace. */
export interface Marks {
  id?: Word;
  facts: Word[];
  claims: Word[];
  mistakes: { offset: number; message: string }[];
}

interface Word {
  text: string;
  offset: number;
}

/** Where the braces at the end of a text begin, or -1. Unclosed ones count where they begin with an id. */
export function marksStart(text: string): number {
  const start = text.lastIndexOf('{');
  const end = text.indexOf('}', start);
  if (start < 0 || (end < 0 && text[start + 1] !== '#')) return -1;
  return end < 0 || text.slice(end + 1).trim() === '' ? start : -1;
}

const token =
  /#([^\s}"]*)|([A-Za-z-]+)\s*=\s*(?:"([^"]*)"|([“”„'‘’])([^“”"'‘’]*)[“”"'‘’]?|([^\s}]*))|[^\s}]+/g;

/** Reads `{#the-anthem facts="F10 F11" claims="arms-motive"}`; what is ill-formed is reported and read as meant. */
export function readMarks(braces: string, allowed: readonly MarkName[]): Marks {
  const marks: Marks = { facts: [], claims: [], mistakes: [] };
  const given = new Set<string>();
  for (const match of braces.slice(1).matchAll(token)) {
    const [whole, id, name] = match;
    const offset = match.index + 1;
    const key = id === undefined ? (name ?? whole) : 'id';
    const say = (message: string) => marks.mistakes.push({ offset, message });
    if (given.has(key)) say(`${key} is here twice; leave one`);
    given.add(key);
    const meant = nearestName(key, allowed);
    if (id !== undefined) marks.id ??= { text: id, offset: offset + 1 };
    else if (name !== meant || name === undefined) say(notAMark(key, allowed, name && meant));
    else if (match[3] === undefined) say(`${name} needs straight quotation marks: ${name}="…"`);
    if (name !== undefined && meant) marks[meant].push(...wordsOf(match, offset));
  }
  if (!braces.includes('}')) {
    marks.mistakes.push({ offset: 0, message: 'these braces are not closed; write } at the end' });
  }
  return marks;
}

function wordsOf([whole, , name = '', straight, , curly, bare]: RegExpExecArray, offset: number): Word[] {
  const list = straight ?? curly ?? bare ?? '';
  const from = offset + whole.indexOf(list, name.length + 1);
  return Array.from(list.matchAll(/\S+/g), (word) => ({ text: word[0], offset: from + word.index }));
}

function notAMark(key: string, allowed: readonly MarkName[], meant: string | undefined): string {
  const form = allowed.map((name) => ` ${name}="…"`).join('');
  const where = allowed.length === 0 ? "a heading's braces" : 'the braces';
  return `${key} does not belong in ${where}${meant ? didYouMean(meant) : `; write {#id${form}}`}`;
}
