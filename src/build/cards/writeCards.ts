import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { indexStory } from '../../model/indexStory.ts';
import { type Story, sides } from '../../model/story.ts';
import { addressOf, cardFile } from '../../navigation/address.ts';
import { everyPlace } from '../../navigation/everyPlace.ts';
import { keptLayouts } from '../keptPositions.ts';
import { type CardColours, cardColours } from './cardColours.ts';
import { type CardSource, cardAxis, cardOf } from './cardOf.ts';
import { colourNumber, palettePng } from './palettePng.ts';
import { loadTypefaces } from './typeface.ts';

const tokens = fileURLToPath(new URL('../../styles/colours.css', import.meta.url));
/** Pictures by what they show, kept from build to build. */
const kept = '.cache/cards';
/** Changes when cards are drawn the same and written otherwise. */
const version = `1 ${sharp.versions.sharp}`;

/** Writes the card of every place of the story beside its page. Gives how many, and how many of them were drawn anew. */
export async function writeCards(story: Story, outDir: string): Promise<{ all: number; anew: number }> {
  const source = await cardSource(story);
  await mkdir(kept, { recursive: true });
  const places = everyPlace(story);
  let anew = 0;
  const write = async (place: (typeof places)[number]) => {
    const svg = cardOf(source, place);
    const file = join(kept, `${createHash('sha256').update(version).update(svg).digest('hex')}.png`);
    if (!existsSync(file)) {
      anew += 1;
      await writeFile(file, await pictureOf(svg, flatColours(source.pen.colours)));
    }
    const target = join(outDir, `${addressOf(place).slice(1)}${cardFile}`);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(file, target);
  };
  const queue = [...places];
  const worker = async () => {
    for (let place = queue.pop(); place; place = queue.pop()) await write(place);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return { all: places.length, anew };
}

/** What the cards of a story are made of. */
export async function cardSource(story: Story): Promise<CardSource> {
  const type = await loadTypefaces(lettersOf(story));
  const colours = cardColours(readFileSync(tokens, 'utf8'), sides);
  return {
    pen: { type, colours },
    index: indexStory(story),
    graph: keptLayouts(story).graph.wide,
    axis: cardAxis(story),
  };
}

function lettersOf(story: Story): string {
  const plain = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
  return [...new Set(`${plain}“”‘’–…·${JSON.stringify(story)}`)].join('');
}

function flatColours({ sides: ofSides, ...others }: CardColours): number[] {
  return [...Object.values(others), ...Object.values(ofSides)].map(colourNumber);
}

/** The picture of an SVG, each of its `flat` colours kept as it is. */
export async function pictureOf(svg: string, flat: readonly number[]): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return palettePng({ width: info.width, height: info.height, data }, flat);
}
