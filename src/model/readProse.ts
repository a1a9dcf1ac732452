import type { Heading, Paragraph } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { idMistake, suggestId } from './id.ts';
import { type Marks, readMarks } from './passageMarks.ts';
import { problemAt } from './problem.ts';
import { type Name, type NamedKind, type Reading, storyFile } from './reading.ts';
import { notAllowed, offsetOf, readRuns, type Words } from './readRuns.ts';
import { readYaml } from './readYaml.ts';
import { recordMistakes, valueAt } from './recordMistakes.ts';
import { frontMatterSchema } from './recordSchemas.ts';
import { type Spot, spotsIn } from './spot.ts';
import type { Passage, Section } from './story.ts';

/** What story.md says. Passages and sections without an id are read for their problems, and left out. */
export interface Prose {
  title: string;
  headline: string;
  standfirst: string;
  sections: Section[];
  passages: Omit<Passage, 'sources'>[];
  reading: Reading;
}

interface Desk {
  source: string;
  spotAt: (offset: number) => Spot;
  prose: Prose;
  /** The section being read; null before the first. */
  section: Section | null;
  /** Where the section is named, while no paragraph of it has come. */
  awaiting: Name | null;
}

const frontMatter = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?=\r?\n|$)/;

/** Reads story.md; never throws. */
export function readProse(text: string): Prose {
  const reading: Reading = { file: storyFile, text, broken: false, names: [], references: [], problems: [] };
  const prose: Prose = { title: '', headline: '', standfirst: '', sections: [], passages: [], reading };
  const spotAt = spotsIn(storyFile, text);
  const front = frontMatter.exec(text)?.[0];
  if (front === undefined) {
    const message = `${storyFile} begins with title, headline and standfirst between two lines of ---`;
    reading.problems.push(problemAt(spotAt(0), message));
  } else readFront(front, prose);
  // Blanked and not cut off, so that offsets stay those of the file.
  const source = blank(front ?? '') + text.slice(front?.length ?? 0);
  readBlocks({ source, spotAt, prose, section: null, awaiting: null });
  return prose;
}

function readFront(front: string, prose: Prose): void {
  const yaml = readYaml(storyFile, front.replace(/^---|---[ \t]*$/g, blank));
  const result = frontMatterSchema.safeParse(yaml.value ?? {});
  prose.reading.problems.push(...yaml.problems);
  if (!result.success)
    prose.reading.problems.push(...recordMistakes(result.error.issues, yaml, [], frontMatterSchema));
  for (const field of ['title', 'headline', 'standfirst'] as const) {
    const value = result.success ? result.data[field] : valueAt(yaml.value, [field]);
    if (typeof value === 'string') prose[field] = value;
  }
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function readBlocks(desk: Desk): void {
  const { reading } = desk.prose;
  for (const block of fromMarkdown(desk.source).children) {
    if (block.type === 'paragraph') readPassage(block, desk);
    else if (block.type === 'heading') readHeading(block, desk);
    else {
      reading.broken = true;
      desk.awaiting = null;
      reading.problems.push(problemAt(desk.spotAt(offsetOf(block)), notAllowed(block.type)));
    }
  }
  closeSection(desk);
}

function readHeading(heading: Heading, desk: Desk): void {
  const say = sayingIn(desk, heading);
  closeSection(desk);
  const words = readRuns(desk.source, heading.children);
  const marks = readMarks(words.braces?.text ?? '{}', []);
  const text = words.runs.map((run) => run.text).join('');
  if (heading.depth !== 2) say(`a heading is written with ##, not with ${'#'.repeat(heading.depth)}`);
  if (text === '') say('this heading has no words');
  if (!marks.id && !words.strayBraces)
    say(`this heading has no id; write {#${suggestId(text) || 'id'}} at its end`);
  for (const { offset } of words.mentions)
    sayAt(desk, offset, 'a heading mentions nothing; leave the words alone');
  const name = nameThing(heading, 'section', words, marks, desk);
  desk.awaiting = name;
  desk.section = { id: name.id, heading: text, passages: [] };
  if (name.id !== '') desk.prose.sections.push(desk.section);
}

function closeSection(desk: Desk): void {
  if (!desk.awaiting) return;
  sayAt(desk, desk.awaiting.spot, 'this section has no passages');
  desk.awaiting = null;
}

function readPassage(paragraph: Paragraph, desk: Desk): void {
  const { section, prose } = desk;
  desk.awaiting = null;
  const say = sayingIn(desk, paragraph);
  const words = readRuns(desk.source, paragraph.children);
  const marks = readMarks(words.braces?.text ?? '{}', ['facts', 'claims']);
  const name = nameThing(paragraph, 'passage', words, marks, desk);
  if (!section) say('this paragraph stands before the first ## heading; a passage belongs to a section');
  if (words.runs.length === 0) say('this passage has no words');
  if (!marks.id && !words.strayBraces) say('this passage has no id; write {#id facts="…"} at its end');
  else if (marks.facts.length === 0 && !words.strayBraces) {
    sayAt(desk, name.spot, `passage ${name.id} tells no fact; add facts="…" to its braces`);
  }
  readReferences(words, marks, name, desk);
  if (name.id === '') return;
  section?.passages.push(name.id);
  prose.passages.push({
    id: name.id,
    section: section?.id ?? '',
    runs: words.runs,
    facts: [...new Set(marks.facts.map((word) => word.text))],
    claims: [...new Set(marks.claims.map((word) => word.text))],
  });
}

/** Names a heading or paragraph by its braces, and reports what is wrong with its words and braces. */
function nameThing(
  block: Heading | Paragraph,
  kind: NamedKind,
  words: Words,
  marks: Marks,
  desk: Desk,
): Name {
  const { reading } = desk.prose;
  const offset = words.braces?.offset ?? 0;
  for (const mistake of words.mistakes) sayAt(desk, mistake.offset, mistake.message);
  for (const mistake of marks.mistakes) sayAt(desk, offset + mistake.offset, mistake.message);
  reading.broken ||= words.strayBraces;
  const spot = desk.spotAt(marks.id ? offset + marks.id.offset : offsetOf(block));
  const name: Name = { kind, id: marks.id?.text ?? '', spot };
  const mistake = marks.id && idMistake(marks.id.text);
  if (mistake) sayAt(desk, spot, mistake);
  if (name.id !== '') reading.names.push(name);
  return name;
}

function readReferences(words: Words, marks: Marks, by: Name, { prose, spotAt }: Desk): void {
  const { references } = prose.reading;
  const offset = words.braces?.offset ?? 0;
  for (const { kind, id, offset: at } of words.mentions) {
    references.push({ by, field: 'mention', kind, id, spot: spotAt(at) });
  }
  for (const [field, kind] of [
    ['facts', 'fact'],
    ['claims', 'claim'],
  ] as const) {
    for (const word of marks[field]) {
      references.push({ by, field, kind, id: word.text, spot: spotAt(offset + word.offset) });
    }
  }
}

function sayingIn(desk: Desk, block: Heading | Paragraph): (message: string) => void {
  return (message) => sayAt(desk, offsetOf(block), message);
}

function sayAt({ prose, spotAt }: Desk, at: number | Spot, message: string): void {
  prose.reading.problems.push(problemAt(typeof at === 'number' ? spotAt(at) : at, message));
}
