import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const files = {
  serif: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  sans: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
};

/** A font at one weight: the same shaping says how wide a text is and draws it, so that what is measured is what is seen. */
export interface Typeface {
  widthOf(text: string, size: number): number;
  /** The text's outlines as SVG path data, its baseline beginning at x, y. Throws a RangeError for a letter that the font lacks. */
  outline(text: string, x: number, y: number, size: number): string;
}

export interface Typefaces {
  serif: Typeface;
  serifBold: Typeface;
  sans: Typeface;
  sansBold: Typeface;
}

/** The page's two typefaces. `letters` are all that will be set. */
export async function loadTypefaces(letters: string): Promise<Typefaces> {
  const serif = await faceOf(files.serif, letters);
  const sans = await faceOf(files.sans, letters);
  return {
    serif: typeface(serif, 400),
    serifBold: typeface(serif, 650),
    sans: typeface(sans, 450),
    sansBold: typeface(sans, 600),
  };
}

async function faceOf(file: string, letters: string): Promise<Face> {
  const font = readFileSync(require.resolve(file));
  const sfnt = await subsetFont(font, `${letters}… `, { targetFormat: 'sfnt' });
  return new Face(new Blob(sfnt), 0);
}

interface Glyph {
  id: number;
  advance: number;
  dx: number;
  dy: number;
}

interface Shaped {
  glyphs: Glyph[];
  advance: number;
}

function typeface(face: Face, weight: number): Typeface {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const shaped = remembering((text) => shapedIn(font, text));
  const glyphPath = remembering((id) => commandsOf(font.glyphToPath(Number(id))));
  return {
    widthOf: (text, size) => (shaped(text).advance * size) / face.upem,
    outline(text, x, y, size) {
      const scale = size / face.upem;
      let pen = x;
      let path = '';
      for (const { id, advance, dx, dy } of shaped(text).glyphs) {
        if (id === 0) throw new RangeError(`a letter of "${text}" is not in the font`);
        path += placed(glyphPath(String(id)), pen + dx * scale, y - dy * scale, scale);
        pen += advance * scale;
      }
      return path;
    },
  };
}

function shapedIn(font: Font, text: string): Shaped {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const glyphs = buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset, yOffset }) => ({
    id: codepoint,
    advance: xAdvance,
    dx: xOffset ?? 0,
    dy: yOffset ?? 0,
  }));
  return { glyphs, advance: glyphs.reduce((sum, { advance }) => sum + advance, 0) };
}

type Command = [letter: string, numbers: number[]];

function commandsOf(path: string): Command[] {
  return Array.from(path.matchAll(/([MLQCZ])([^MLQCZ]*)/g), ([, letter = '', numbers = '']) => [
    letter,
    numbers
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number),
  ]);
}

/** In px, with y downwards, to a tenth. */
function placed(commands: readonly Command[], x: number, y: number, scale: number): string {
  return commands
    .map(([letter, numbers]) => {
      const moved = numbers.map((value, at) => (at % 2 === 0 ? x + value * scale : y - value * scale));
      return letter + moved.map((value) => Math.round(value * 10) / 10).join(' ');
    })
    .join('');
}

function remembering<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
