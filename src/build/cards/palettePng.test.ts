import sharp from 'sharp';
import { expect, it } from 'vitest';
import { colourNumber, palettePng } from './palettePng.ts';

const flat = ['#fbfaf6', '#b4411f', '#8a6410', '#0f6d66'];

/** Stripes of the flat colours, as many blends beside each other as there are columns. */
function picture(width: number, height: number) {
  const data = new Uint8Array(width * height * 3);
  for (let dot = 0; dot < width * height; dot += 1) {
    const row = Math.floor(dot / width);
    const colour = row < 40 ? colourNumber(flat[Math.floor(row / 10)] ?? '') : (dot % width) * 0x010101;
    data.set([colour >> 16, (colour >> 8) & 255, colour & 255], dot * 3);
  }
  return { width, height, data };
}

it('writes a PNG that others read, with the flat colours as they were', async () => {
  const png = await palettePng(picture(101, 60), flat.map(colourNumber));
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([101, 60]);
  for (const [at, colour] of flat.entries()) {
    const dot = (at * 10 + 5) * 101 + 100;
    expect(data.subarray(dot * 3, dot * 3 + 3).toString('hex')).toBe(colour.slice(1));
  }
  const colours = new Set(Array.from({ length: 101 * 60 }, (_, dot) => data.readUIntBE(dot * 3, 3)));
  expect(colours.size).toBe(16);
});

it('is the same each time', async () => {
  const [one, other] = await Promise.all([0, 1].map(() => palettePng(picture(30, 50), [])));
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
});
