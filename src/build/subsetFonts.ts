import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { readContent } from './loadStory.ts';

const require = createRequire(import.meta.url);

/** The two typefaces and the span of weights that the styles use. */
const fonts = [
  {
    name: 'serif',
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    max: 700,
  },
  { name: 'sans', file: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', max: 650 },
];

const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
const ofThePage = '¶·×…→“”‘’–—';

/**
 * Cuts the fonts to the letters of the story and the page before each build, into `.cache/fonts`, where the styles find
 * them. Scripts that the fonts lack (Cyrillic and Korean spellings) show in the reader's own.
 */
export function subsetFonts(): Plugin {
  return {
    name: 'subset-fonts',
    async buildStart() {
      const letters = [...new Set(printable + ofThePage + Object.values(readContent()).join(''))]
        .sort()
        .join('');
      mkdirSync('.cache/fonts', { recursive: true });
      await Promise.all(fonts.map((font) => subset(font, letters)));
    },
  };
}

async function subset({ name, file, max }: (typeof fonts)[number], letters: string) {
  const font = readFileSync(require.resolve(file));
  const key = createHash('sha256').update(font).update(letters).update(String(max)).digest('hex');
  const target = join('.cache/fonts', `${name}.woff2`);
  const keyFile = `${target}.key`;
  if (existsSync(target) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return;
  const variationAxes = { wght: { min: 400, max } };
  writeFileSync(target, await subsetFont(font, letters, { targetFormat: 'woff2', variationAxes }));
  writeFileSync(keyFile, key);
}
