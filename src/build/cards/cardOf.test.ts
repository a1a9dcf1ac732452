import { beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../model/indexStory.ts';
import { refOf } from '../../model/selection.ts';
import { tieSentence } from '../../model/tieSentence.ts';
import { addressOf } from '../../navigation/address.ts';
import { everyPlace } from '../../navigation/everyPlace.ts';
import { placeOf } from '../../navigation/place.ts';
import { loadStory } from '../loadStory.ts';
import { type CardSource, cardOf } from './cardOf.ts';
import { cardSize } from './cardSize.ts';
import type { Typeface } from './typeface.ts';
import { cardSource } from './writeCards.ts';

const { story } = loadStory();

/** A text on a card, with the room that it takes on the real font's metrics. */
interface Written {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
}

let written: Written[] = [];
let source: CardSource;

function watched(face: Typeface): Typeface {
  return {
    widthOf: face.widthOf,
    outline(text, x, y, size) {
      written.push({ text, x0: x, x1: x + face.widthOf(text, size), y, size });
      return face.outline(text, x, y, size);
    },
  };
}

function wordsOn(ref: Parameters<typeof placeOf>[0]): string {
  written = [];
  cardOf(source, placeOf(ref));
  return written.map(({ text }) => text).join(' ');
}

beforeAll(async () => {
  const real = await cardSource(story);
  const { serif, serifBold, sans, sansBold } = real.pen.type;
  const type = {
    serif: watched(serif),
    serifBold: watched(serifBold),
    sans: watched(sans),
    sansBold: watched(sansBold),
  };
  source = { ...real, pen: { ...real.pen, type } };
});

describe('the card of every address', () => {
  it('has all its words inside it, large enough to read, none cut', () => {
    for (const place of everyPlace(story)) {
      written = [];
      cardOf(source, place);
      const address = addressOf(place);
      expect(written.length, address).toBeGreaterThan(2);
      for (const { text, x0, x1, y, size } of written) {
        const inside = x0 >= 0 && x1 <= cardSize.width && y - size >= -8 && y + size * 0.3 <= cardSize.height;
        expect(inside, `${address}: "${text}" leaves the card`).toBe(true);
        expect(size, `${address}: "${text}"`).toBeGreaterThanOrEqual(19);
        expect(text, `${address} is cut`).not.toMatch(/…$/);
      }
    }
  }, 60_000);
});

describe('what a card says', () => {
  it('a passage: its words, all of them', () => {
    for (const passage of story.passages)
      expect(wordsOn(refOf('passage', passage.id))).toContain(textOf(passage));
  });

  it('a tie: its sentence and its standing', () => {
    for (const tie of story.ties) {
      const words = wordsOn(refOf('tie', tie.id));
      expect(words).toContain(tieSentence(source.index, tie));
      expect(words).toContain(`Standing: ${tie.standing}`);
    }
  });

  it('a claim: its statement, how it stands and who says so', () => {
    for (const claim of story.claims) {
      const words = wordsOn(refOf('claim', claim.id));
      expect(words).toContain(claim.statement);
      expect(words.toLowerCase()).toContain(`${claim.standing}: ${claim.tag.toLowerCase()}`);
      expect(words).toContain('Who says so');
    }
  });

  it('an actor: its name, its role, and the names of those it is tied to', () => {
    const words = wordsOn('actor:kang-sun-nam');
    for (const name of ['Kang Sun Nam', 'Defence minister', 'Sergei Shoigu', 'North Korea'])
      expect(words).toContain(name);
  });

  it('an event: its day, its title, and its label over the axis', () => {
    const words = wordsOn('event:armistice');
    for (const part of ['27 July 1953', 'The armistice of the Korean', 'Armistice', 'years'])
      expect(words).toContain(part);
  });

  it('every event has its place on the axis', () => {
    for (const { id, label } of story.events) expect(wordsOn(refOf('event', id))).toContain(label);
  });

  it('says nothing of what is not in the story', () => {
    expect(() => cardOf(source, placeOf('tie:none'))).toThrow(RangeError);
    expect(() => cardOf(source, placeOf('actor:none'))).toThrow(RangeError);
  });
});
