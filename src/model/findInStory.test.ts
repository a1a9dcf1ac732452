import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Findings, findInStory } from './findInStory.ts';
import { indexStory, textOf } from './indexStory.ts';
import { fold } from './likeSpelling.ts';
import { readStory } from './readStory.ts';
import { refOf } from './selection.ts';
import { smallStory } from './smallStory.ts';
import { joinStory, splitStory } from './splitStory.ts';
import { tieSentence } from './tieSentence.ts';
import { formatWhen } from './when.ts';

const content = new URL('../content/', import.meta.url);
const files = readdirSync(content).filter((name) => /^story\.md$|\.yaml$/.test(name));
const texts = files.map((name) => [name, readFileSync(new URL(name, content), 'utf8')]);
const index = indexStory(readStory(Object.fromEntries(texts)).story);
const { actors, events, passages, sources, ties, claims } = index.story;
const find = (typed: string) => findInStory(index, typed);
const refsOf = ({ groups }: Findings) => groups.flatMap(({ findings }) => findings.map(({ ref }) => ref));
const first = (typed: string) => refsOf(find(typed))[0];
const refsFor = (typed: string) => refsOf(find(typed));

describe('findInStory', () => {
  it.each([
    ['shoigu', 'actor:shoigu'],
    ['who is Shoigu?', 'actor:shoigu'],
    ['Шойгу', 'actor:shoigu'],
    ['шойгу сергей', 'actor:shoigu'],
    ['쇼이구', 'actor:shoigu'],
    ['쇼ㅇ', 'actor:shoigu'],
    ['kim', 'actor:kim-jong-un'],
    ['kimjongun', 'actor:kim-jong-un'],
    ['the sun', 'actor:the-sun'],
    ['moscow times', 'actor:moscow-times'],
    ['1953', 'event:armistice'],
    ['27 July 1953', 'event:armistice'],
    ['27.7.1953', 'event:armistice'],
    ['July 27, 1953', 'event:armistice'],
    ['25-27 July 2023', 'event:visit'],
    ['armistice', 'event:armistice'],
    ['kim guides shoigu', 'event:arms-show'],
    ['wagner demands', 'tie:wagner-demands-shoigu'],
    ['red carpet', 'passage:pictures-and-verdicts'],
    ['hermit nation', 'passage:pictures-and-verdicts'],
    ['shoigoo', 'actor:shoigu'],
    ['puitn', 'actor:putin'],
    ['ambassdor', 'event:ambassador-enters'],
  ])('gives for "%s" %s first', (typed, ref) => {
    expect(first(typed)).toBe(ref);
  });

  it('finds first, by each of its spellings, an actor that is spelled so', () => {
    for (const actor of actors) {
      const { name, inSentence = name, label = name, spellings } = actor;
      for (const typed of [name, inSentence, label, ...spellings]) {
        const found = find(typed);
        expect(found.how, typed).toBe('all');
        expect(found.groups[0]?.kind, typed).toBe('actor');
        expect(found.groups[0]?.findings.map(({ ref }) => ref)).toContain(refOf('actor', actor.id));
      }
    }
  });

  it('finds what is tied to an actor, and the passages that mention it, by other scripts too', () => {
    const found = refsFor('Шойгу');
    for (const { id, from, to } of ties)
      if (from === 'shoigu' || to === 'shoigu') expect(found).toContain(refOf('tie', id));
    for (const { id } of index.touched('actor:shoigu', 'passage'))
      expect(found).toContain(refOf('passage', id));
  });

  it('finds every event by its date, as the page writes it, before all that is no event', () => {
    for (const { id, when } of events) {
      const found = find(formatWhen(when));
      expect(found.groups[0]?.kind, id).toBe('event');
      expect(found.groups[0]?.findings.map(({ ref }) => ref)).toContain(refOf('event', id));
    }
  });

  it('gives the dates of a month in order of time, and what only lasts through it after them', () => {
    const [group] = find('july 2023').groups;
    const found =
      group?.findings.map(({ ref }) => events.findIndex(({ id }) => refOf('event', id) === ref)) ?? [];
    const within = found.filter((at) => events[at]?.when.startsWith('2023-07'));
    expect(within.length).toBeGreaterThan(1);
    expect(found.slice(0, within.length)).toEqual([...within].sort((a, b) => a - b));
  });

  it('finds each claim by its statement, and each tie by its sentence', () => {
    const firstOf = (kind: string, typed: string) =>
      find(typed).groups.find((group) => group.kind === kind)?.findings[0]?.ref;
    for (const { id, statement } of claims) expect(firstOf('claim', statement)).toBe(refOf('claim', id));
    for (const tie of ties) expect(firstOf('tie', tieSentence(index, tie))).toBe(refOf('tie', tie.id));
  });

  it('finds each source by publisher, title and date', () => {
    for (const { id, publisher, title = '', when } of sources) {
      const typed = [publisher, title, when && formatWhen(when)].join(' ');
      expect(refsFor(typed), typed).toContain(refOf('source', id));
    }
  });

  it('finds each passage by its words', () => {
    for (const passage of passages) {
      const typed = textOf(passage).split(/\s+/).slice(4, 9).join(' ');
      expect(refsFor(typed), typed).toContain(refOf('passage', passage.id));
    }
  });

  it('forgives typing errors only where nothing is spelled so, and says it', () => {
    expect(find('shoigu').how).toBe('all');
    expect(find('shoigoo')).toMatchObject({ how: 'near' });
    expect(find('deligation').how).toBe('near');
    expect(refsFor('deligation').length).toBeGreaterThan(0);
  });

  it('gives what holds the most words where nothing holds them all, and says it', () => {
    const found = find('shoigu napoleon');
    expect(found.how).toBe('some');
    expect(refsOf(found)[0]).toBe('actor:shoigu');
  });

  it('finds nothing by what is in no story, and offers what has a name somewhat like it', () => {
    expect(find('xyzzy plugh')).toMatchObject({ count: 0, groups: [], near: [] });
    expect(find('zzkartapolovzzzzz')).toMatchObject({ count: 0, near: [{ ref: 'actor:kartapolov' }] });
    for (const nothing of ['', '  ', '?!', '’'])
      expect(find(nothing)).toMatchObject({ count: 0, groups: [], near: [] });
  });

  it('hears no difference of case, marks on letters and apostrophes', () => {
    const words = fc.constantFrom(
      ...passages.flatMap((passage) => textOf(passage).split(/[\s.,;:]+/)).filter(Boolean),
    );
    const change = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize('NFD'),
      (text: string) => text.replaceAll('’', "'"),
      (text: string) => `  ${text} `,
    );
    fc.assert(
      fc.property(words, change, (word, changed) => {
        expect(refsFor(changed(word))).toEqual(refsFor(word));
      }),
      { numRuns: 40 },
    );
  });

  it('takes anything that can be typed; what it finds is in the story, each once, and counted', () => {
    const word = fc.constantFrom(
      'shoigu',
      'july',
      '2023',
      'the',
      'russia',
      'North',
      'Ким',
      'sh',
      '7',
      '-',
      '’s',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(word).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const found = find(text);
        const refs = refsOf(found);
        expect(new Set(refs).size).toBe(refs.length);
        expect(found.count).toBe(refs.length);
        for (const ref of refs) expect(index.has(ref)).toBe(true);
        for (const { findings } of found.groups) expect(findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('gives only words that stand in what it found', () => {
    const found = find('shells').groups.find(({ kind }) => kind === 'passage')?.findings ?? [];
    for (const { ref, forms } of found) {
      const passage = passages.find(({ id }) => refOf('passage', id) === ref);
      for (const form of forms) expect(fold(passage ? textOf(passage) : '').joined).toContain(form);
    }
    expect(found.length).toBeGreaterThan(0);
  });

  it('works on a story without its grounds', () => {
    const { core, words } = splitStory(readStory(smallStory).story);
    const bare = indexStory(joinStory(core, words));
    expect(refsOf(findInStory(bare, 'shoigu'))[0]).toBe('actor:shoigu');
    expect(refsOf(findInStory(bare, 'anthem'))).toEqual(['passage:the-anthem']);
  });
});
