import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, markedText, type Piece } from './markedText.ts';

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const plain = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

describe('markedText', () => {
  it.each([
    ['Shoigu’s plane, and Shoigu', ['shoigu'], '[Shoigu’s] plane, and [Shoigu]'],
    ['Kim Jong-un and KIM', ['kim', 'un'], '[Kim] Jong-[un] and [KIM]'],
    ['Café, Шойгу, 쇼이구', ['cafe', 'шоигу', '쇼이구'.normalize('NFKD')], '[Café], [Шойгу], [쇼이구]'],
    ['nothing of it', ['noth'], 'nothing of it'],
    ['', ['a'], ''],
  ])('in "%s" marks %j', (text, forms, marked) => {
    expect(shown(markedText(text, new Set(forms)))).toBe(marked);
  });
});

describe('excerptOf', () => {
  const text =
    'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.';
  const marked = (...forms: string[]) => markedText(text, new Set(forms));

  it('leaves short text whole', () => {
    expect(shown(excerptOf(marked('four'), 200))).toBe(text.replace('four', '[four]'));
  });

  it('shows what stands around a hit, cut between words', () => {
    expect(shown(excerptOf(marked('nine'), 30))).toBe('…seven eight [nine] ten eleven…');
    expect(shown(excerptOf(marked('one'), 20))).toBe('[One] two three four…');
    expect(shown(excerptOf(marked('sixteen'), 20))).toBe('…fifteen [sixteen].');
    expect(shown(excerptOf(marked(), 20))).toBe('One two three four…');
  });

  it('shows as many different hits as fit rather than the first one', () => {
    expect(shown(excerptOf(marked('two', 'twelve', 'thirteen'), 40))).toContain('[twelve] [thirteen]');
  });

  it('is a stretch of the text in whole words, holds a hit where there is one, and is about as long as asked', () => {
    const word = fc.constantFrom(
      'a',
      'of',
      'hit',
      'Hit’s',
      'salute',
      'anniversary',
      'Пхеньян',
      '평양',
      '“Day”',
      '–',
    );
    const words = fc.array(word, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 160 }), (list, limit) => {
        const whole = list.join(' ');
        const pieces = markedText(whole, new Set(['hit', 'salute']));
        const excerpt = excerptOf(pieces, limit);
        const bare = plain(excerpt).replace(/^…|…$/g, '');
        expect(whole).toContain(bare);
        expect(` ${whole} `).toContain(` ${bare} `);
        expect(excerpt.some(({ hit }) => hit)).toBe(pieces.some(({ hit }) => hit));
        expect(bare.length).toBeLessThanOrEqual(limit);
        if (whole.length > limit) expect(bare.length).toBeGreaterThan(limit - 30);
      }),
    );
  });
});
