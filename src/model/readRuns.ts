import type { Link, PhrasingContent, Text } from 'mdast';
import { didYouMean, nearestName } from './nearestName.ts';
import { marksStart } from './passageMarks.ts';
import type { Run } from './story.ts';

/** Kinds that a mention can name. */
const mentionable = ['actor', 'event', 'tie', 'claim', 'source'] as const;
type Mentionable = (typeof mentionable)[number];

/** A paragraph's or heading's words, with offsets into the file. */
export interface Words {
  runs: Run[];
  mentions: { kind: Mentionable; id: string; offset: number }[];
  /** The braces at the end, where there are any. */
  braces: { text: string; offset: number } | null;
  /** Braces stand where they should not, so an id or a list of facts may have been missed. */
  strayBraces: boolean;
  mistakes: { offset: number; message: string }[];
}

interface Inline {
  type: string;
  position?: PhrasingContent['position'];
}

const notHere: Record<string, string> = {
  emphasis: 'emphasis',
  strong: 'emphasis',
  inlineCode: 'code',
  code: 'code (or a paragraph that is indented)',
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  linkReference: 'a link by reference',
  definition: 'a link definition',
  break: 'a forced line break (two spaces or a backslash at the end of a line)',
  list: 'a list',
  blockquote: 'a block quotation',
  thematicBreak: 'a ruled line',
};

export function notAllowed(type: string): string {
  const what = notHere[type] ?? `markup (${type})`;
  return `${what} has no place here; a story is ## headings, paragraphs and mentions such as [words](actor:id)`;
}

export function offsetOf({ position }: Inline): number {
  return position?.start.offset ?? 0;
}

/** Reads the inline content of a block of `source`. */
export function readRuns(source: string, children: readonly PhrasingContent[]): Words {
  const words: Words = { runs: [], mentions: [], braces: null, strayBraces: false, mistakes: [] };
  const last = children.at(-1);
  for (const child of children) {
    if (child === last && child.type === 'text') readLastText(source, child, words);
    else readInline(source, child, words);
  }
  words.runs = tidy(words.runs);
  return words;
}

function readInline(source: string, node: PhrasingContent, words: Words): void {
  if (node.type === 'text') readText(node.value, rawOf(source, node), offsetOf(node), words);
  else if (node.type === 'link') readMention(source, node, words);
  else readMarkup(source, node, words);
}

/** Markup is a mistake; its words are read all the same. */
function readMarkup(source: string, node: Exclude<PhrasingContent, Text | Link>, words: Words): void {
  words.mistakes.push({ offset: offsetOf(node), message: notAllowed(node.type) });
  if (node.type === 'break') words.runs.push({ text: ' ' });
  if (node.type === 'inlineCode') words.runs.push({ text: node.value });
  if ('children' in node) for (const child of node.children) readInline(source, child, words);
}

function readLastText(source: string, node: Text, words: Words): void {
  const raw = rawOf(source, node);
  const start = marksStart(raw);
  const end = marksStart(node.value);
  if (start < 0 || end < 0) {
    readText(node.value, raw, offsetOf(node), words);
    return;
  }
  words.braces = { text: raw.slice(start).trimEnd(), offset: offsetOf(node) + start };
  readText(node.value.slice(0, end), raw.slice(0, start), offsetOf(node), words);
}

function readText(value: string, raw: string, offset: number, words: Words): void {
  const brace = raw.search(/(?<!\\)[{}]/);
  const quote = raw.search(/["']/);
  if (brace >= 0) {
    words.strayBraces = true;
    const message = 'braces stand at the very end of a paragraph, with an empty line after them';
    words.mistakes.push({ offset: offset + brace, message });
  } else if (quote >= 0) {
    const message =
      raw[quote] === '"' ? 'straight quotation mark; write “ or ”' : 'straight apostrophe; write ’ (or ‘)';
    words.mistakes.push({ offset: offset + quote, message });
  }
  words.runs.push({ text: value });
}

function readMention(source: string, link: Link, words: Words): void {
  const raw = rawOf(source, link);
  const offset = offsetOf(link);
  const target = offset + Math.max(0, raw.lastIndexOf('](') + 2);
  const inside: Words = { ...words, runs: [] };
  for (const child of link.children) readInline(source, child, inside);
  words.strayBraces ||= inside.strayBraces;
  const text = inside.runs.map((run) => run.text).join('');
  const mistake =
    targetMistake(link.url, raw) ?? (link.title ? 'a mention has no title; leave it out' : null);
  if (mistake) words.mistakes.push({ offset: raw.startsWith('<') ? offset : target, message: mistake });
  if (text.trim() === '')
    words.mistakes.push({ offset, message: 'this mention has no words between its brackets' });
  else if (text.trim() !== text)
    words.mistakes.push({ offset, message: 'put the space outside the brackets' });
  const [written, id] = splitTarget(link.url);
  const kind = nearestName(written, mentionable) ?? '';
  if (isMentionable(kind)) {
    words.mentions.push({ kind, id, offset: target });
    words.runs.push({ text, ref: `${kind}:${id}` });
  } else words.runs.push({ text });
}

/** What is wrong with where a mention leads, so far as its form shows. */
function targetMistake(url: string, raw: string): string | null {
  const form = 'actor:, event:, tie:, claim: or source: and an id';
  const [kind, id] = splitTarget(url);
  if (raw.startsWith('<')) return `write a mention as [words](${isMentionable(kind) ? url : 'actor:id'})`;
  if (isMentionable(kind)) return null;
  if (/^https?:|^mailto:|^\/|^#|^www\./i.test(url))
    return `a link here leads to ${form}; web addresses belong in sources.yaml`;
  const near = nearestName(kind, mentionable);
  if (id !== '' && near) return `${url} is not something to mention${didYouMean(`${near}:${id}`)}`;
  return `"${url}" is not something to mention; write ${form}`;
}

function splitTarget(url: string): [kind: string, id: string] {
  const colon = url.indexOf(':');
  return colon < 0 ? ['', url] : [url.slice(0, colon), url.slice(colon + 1)];
}

function isMentionable(kind: string): kind is Mentionable {
  return (mentionable as readonly string[]).includes(kind);
}

/** White space becomes single spaces, across runs too, and none at the ends; runs without text go. Keeps no-break spaces. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  let text = '';
  for (const run of runs) {
    const collapsed = run.text.replace(/[ \t\r\n]+/g, ' ');
    text = text === '' || text.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed;
    const last = tidied.at(-1);
    if (text !== '' && last && !last.ref && !run.ref) last.text += text;
    else if (text !== '') tidied.push({ ...run, text });
    text = tidied.at(-1)?.text ?? '';
  }
  const last = tidied.at(-1);
  if (last) last.text = last.text.replace(/ $/, '');
  return tidied.filter((run) => run.text !== '');
}

function rawOf(source: string, { position }: Inline): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
