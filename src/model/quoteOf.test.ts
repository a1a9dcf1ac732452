import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Found, findQuote } from './findQuote.ts';
import { placesOf } from './placesOf.ts';
import type { Quote, Span } from './quote.ts';
import { quoteOf } from './quoteOf.ts';

const rare = [
  'Shoigu',
  'Pyongyang',
  'anthem',
  '27 July',
  'l’état',
  '쇼이구',
  'Шойгу',
  '👩‍✈️',
  'uniform.',
  'the war,',
];
/** Few words, again and again: passages full of look-alikes. */
const common = ['the', 'he', 'the the', 'a', 'of', 'and the'];

const wordsOf = (pool: string[], maxLength: number) =>
  fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength }).map((words) => words.join(' '));
/** As a passage is made: plain words and mentions, whose ends may stand within a word. */
const passage = fc
  .array(
    fc.record({
      text: fc.oneof(wordsOf(common, 12), wordsOf([...common, ...rare], 12), wordsOf(rare, 3)),
      gap: fc.constantFrom(' ', ' ', '', '’s '),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((runs) => runs.map(({ text, gap }) => text + gap).join(''));

/** A part of the text given as two fractions of it. */
const stretch = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const spanIn = (text: string, [one, other]: [number, number]): Span => {
  const [start = 0, end = 0] = [one, other]
    .map((part) => Math.round(part * text.length))
    .sort((a, b) => a - b);
  return { start, end };
};

type Edit = (text: string) => { text: string; touched: Span[] };
const cut = (text: string, { start, end }: Span, into: string) =>
  text.slice(0, start) + into + text.slice(end);

const edit: fc.Arbitrary<Edit> = fc
  .record({
    kind: fc.constantFrom('insert', 'delete', 'replace', 'move', 'duplicate'),
    part: stretch,
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    words: fc.oneof(wordsOf(common, 3), wordsOf(rare, 2), fc.constantFrom('x', ' ', '-')),
  })
  .map(({ kind, part, to, words }) => (text) => {
    const span = spanIn(text, part);
    const piece = text.slice(span.start, span.end);
    const at = Math.round(to * text.length);
    const here = { start: at, end: at };
    if (kind === 'insert') return { text: cut(text, here, words), touched: [here] };
    if (kind === 'duplicate') return { text: cut(text, here, piece), touched: [here] };
    if (kind === 'delete') return { text: cut(text, span, ''), touched: [span] };
    if (kind === 'replace') return { text: cut(text, span, words), touched: [span] };
    const rest = cut(text, span, '');
    const back = Math.round(to * rest.length);
    return { text: cut(rest, { start: back, end: back }, piece), touched: [{ start: 0, end: text.length }] };
  });

/** What was selected, less the space at its ends, told apart from the code under test by another way of trimming. */
const selectedIn = (text: string, span: Span) => text.slice(span.start, span.end).trim();

/** Every place of `words` between `before` and `after`, looked for letter by letter. */
function placesBetween(text: string, words: string, { before, after }: Pick<Quote, 'before' | 'after'>) {
  return Array.from({ length: text.length + 1 }, (_, at) => at).filter(
    (at) =>
      text.slice(at, at + words.length) === words &&
      text.slice(Math.max(0, at - before.length), at) === before &&
      text.slice(at + words.length, at + words.length + after.length) === after,
  );
}

const isSpan = (found: Found): found is Span => typeof found !== 'string';
const anywhere = { before: '', after: '' };

describe('a quote', () => {
  it('is found where it was selected, in a text that has not changed', () => {
    fc.assert(
      fc.property(passage, stretch, (text, part) => {
        const span = spanIn(text, part);
        const quote = quoteOf(text, span);
        const words = selectedIn(text, span);
        expect(quote === null).toBe(words === '');
        if (!quote) return;
        const found = findQuote(text, quote);
        if (!isSpan(found)) throw new Error(`${found}: ${JSON.stringify(quote)}`);
        expect(found.start).toBeGreaterThanOrEqual(span.start - 1);
        expect(found.end).toBeLessThanOrEqual(span.end + 1);
        expect(text.slice(found.start, found.end)).toContain(words);
      }),
      { numRuns: 400 },
    );
  });

  it('finds the right words or none, whatever was edited, and never a look-alike', () => {
    fc.assert(
      fc.property(passage, stretch, fc.array(edit, { minLength: 1, maxLength: 3 }), (text, part, edits) => {
        const quote = quoteOf(text, spanIn(text, part));
        fc.pre(quote !== null);
        const was = findQuote(text, quote);
        if (!isSpan(was)) throw new Error('not found in the text that it was made from');
        const words = text.slice(was.start, was.end);
        const now = edits.reduce((before, change) => change(before).text, text);
        const found = findQuote(now, quote);
        const everywhere = placesBetween(now, words, anywhere);
        const between = placesBetween(now, words, quote);
        if (!isSpan(found)) {
          expect(between.length).not.toBe(1);
          expect(found).toBe(everywhere.length === 0 ? 'changed' : 'doubtful');
          return;
        }
        expect(now.slice(found.start, found.end)).toBe(words);
        if (between.length === 1) {
          expect([found.start]).toEqual(between);
          return;
        }
        // Without both neighbours only words that are long, alone and still have one of them.
        expect(words.length).toBeGreaterThanOrEqual(24);
        expect(everywhere).toEqual([found.start]);
        const oneSide = [
          { ...anywhere, before: quote.before },
          { ...anywhere, after: quote.after },
        ].filter(({ before, after }) => before + after !== '');
        expect(oneSide.some((side) => placesBetween(now, words, side).length === 1)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('moves with its words when the text before or after them is edited', () => {
    fc.assert(
      fc.property(passage, stretch, edit, (text, part, change) => {
        const quote = quoteOf(text, spanIn(text, part));
        fc.pre(quote !== null);
        const was = findQuote(text, quote);
        if (!isSpan(was)) throw new Error('not found in the text that it was made from');
        const { text: now, touched } = change(text);
        const window = { start: was.start - quote.before.length, end: was.end + quote.after.length };
        const isBefore = touched.every(({ end }) => end <= window.start);
        const isAfter = touched.every(({ start }) => start >= window.end);
        fc.pre(isBefore || isAfter);
        const words = text.slice(was.start, was.end);
        const moved = isBefore ? now.length - text.length : 0;
        const found = findQuote(now, quote);
        const alone = placesBetween(now, words, quote).length === 1;
        expect(found).toEqual(alone ? { start: was.start + moved, end: was.end + moved } : 'doubtful');
      }),
      { numRuns: 400 },
    );
  });

  it('keeps to the words that were selected where every word is its own', () => {
    const tokens = Array.from({ length: 60 }, (_, at) => `w${at}.`);
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.integer({ min: 1, max: 9 }),
        fc.array(
          fc.tuple(fc.nat(59), fc.nat(6), fc.nat(59), fc.constantFrom('drop', 'move', 'copy', 'new')),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        (first, count, edits) => {
          const text = tokens.join(' ');
          const start = text.indexOf(tokens[first] ?? '');
          const words = tokens.slice(first, first + count).join(' ');
          const quote = quoteOf(text, { start, end: start + words.length });
          const now = edits.reduce((list, [at, length, to, kind], round) => {
            const piece = list.slice(at, at + length);
            const rest = kind === 'copy' || kind === 'new' ? list : list.toSpliced(at, length);
            if (kind === 'drop') return rest;
            return rest.toSpliced(to, 0, ...(kind === 'new' ? [`n${round}.`] : piece));
          }, tokens);
          const found = quote && findQuote(now.join(' '), quote);
          if (found && isSpan(found)) expect(now.join(' ').slice(found.start, found.end)).toBe(words);
          else expect(found === 'changed').toBe(!now.join(' ').includes(words));
        },
      ),
    );
  });
});

describe('what a quote carries', () => {
  const text = 'The war began. The war, said the minister, was over before the war was declared.';
  const quote = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return quoteOf(text, { start, end: start + words.length });
  };

  it('is the words between whole words', () => {
    expect(quote('minister')).toEqual({
      words: 'minister',
      long: null,
      before: 'war, said the ',
      after: ', was over before',
    });
  });

  it('goes out on either side until these words are told from the same ones', () => {
    const twice = 'He came by train to Pyongyang, he said. He came by train to Pyongyang, he wrote.';
    const words = 'by train to';
    const [one = 0, other = 0] = placesOf(twice, words);
    expect(quoteOf(twice, { start: one, end: one + words.length })).toMatchObject({
      before: 'He came ',
      after: ' Pyongyang, he said.',
    });
    expect(quoteOf(twice, { start: other, end: other + words.length })).toMatchObject({
      before: 'said. He came ',
      after: ' Pyongyang, he wrote.',
    });
  });

  it('has no space at its ends, and is nothing where there is nothing else', () => {
    expect(quoteOf(text, { start: 3, end: 8 })).toMatchObject({ words: 'war', before: 'The ' });
    expect(quoteOf(text, { start: 3, end: 4 })).toBeNull();
    expect(quoteOf(text, { start: 9, end: 5 })).toBeNull();
  });

  it('never cuts a character in two', () => {
    expect(quoteOf('a 👍 b', { start: 3, end: 6 })).toMatchObject({ words: '👍 b' });
  });

  it('is little of many words, and notices one letter in the middle of them', () => {
    const long = `It began ${'with words and more words, '.repeat(9)}until it ended.`;
    const made = quoteOf(long, { start: 0, end: long.length });
    expect(made).toMatchObject({ words: 'It began with words and more words,', before: '', after: '' });
    expect(made?.long?.end).toMatch(/until it ended\.$/);
    if (!made) throw new Error('no quote');
    expect(findQuote(long, made)).toEqual({ start: 0, end: long.length });
    expect(findQuote(long.replace('more words, with', 'more wards, with'), made)).toBe('changed');
  });
});

describe('a quote that is not found', () => {
  const made = (text: string, words: string) => {
    const start = text.indexOf(words);
    return quoteOf(text, { start, end: start + words.length }) as Quote;
  };
  const text = 'He met the minister. Then the minister left for home, it was said in Moscow.';

  it('says that its words have changed, or that they cannot be told from others', () => {
    const quote = made(text, 'the minister');
    expect(findQuote(text.replaceAll('minister', 'general'), quote)).toBe('changed');
    expect(findQuote('Then the minister left for home, it was said in Moscow.', quote)).toBe('doubtful');
    expect(findQuote(`${text} ${text}`, quote)).toBe('doubtful');
  });

  it('is not given up for an edit beside many words', () => {
    const quote = made(text, 'left for home, it was said');
    expect(findQuote(text.replace('Then the minister', 'Later he'), quote)).toEqual({ start: 30, end: 56 });
  });
});
