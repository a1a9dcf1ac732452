import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify<Buffer, object, Buffer>(deflate);

export interface Bitmap {
  width: number;
  height: number;
  /** Three bytes a dot. */
  data: Uint8Array;
}

/** Four bits a dot: half the size of the next step. */
const colourCount = 16;
/** A colour of fewer dots is the edge of something. */
const fewDots = 150;

/**
 * A PNG of sixteen colours. The `flat` colours that are in the picture stay exactly what they are, since they say something;
 * the rest of the palette goes to the blends that would be missed most.
 */
export async function palettePng({ width, height, data }: Bitmap, flat: readonly number[]): Promise<Buffer> {
  const dots = dotsOf(data);
  const counts = countsOf(dots);
  const { palette, nearest } = paletteOf(counts, flat);
  const stride = Math.ceil(width / 2) + 1;
  const rows = Buffer.alloc(stride * height);
  let last = -1;
  let index = 0;
  for (let y = 0, dot = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, dot += 1) {
      const colour = dots[dot] ?? 0;
      if (colour !== last) index = nearest.get(colour) ?? 0;
      last = colour;
      const at = y * stride + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? index << 4 : index);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', await compress(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** `#b4411f` as one number. */
export function colourNumber(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}

function dotsOf(data: Uint8Array): Uint32Array {
  const dots = new Uint32Array(data.length / 3);
  for (let dot = 0; dot < dots.length; dot += 1) {
    const at = dot * 3;
    dots[dot] = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
  }
  return dots;
}

function countsOf(dots: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (let dot = 0, run = 1; dot < dots.length; dot += 1, run += 1) {
    const colour = dots[dot] ?? 0;
    if (colour === dots[dot + 1]) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + run);
    run = 0;
  }
  return counts;
}

/** The palette, and for each colour of the picture its place in it. */
function paletteOf(counts: ReadonlyMap<number, number>, flat: readonly number[]) {
  const palette: number[] = [];
  const nearest = new Map<number, number>();
  const distances = new Map<number, number>();
  const add = (added: number) => {
    palette.push(added);
    for (const colour of counts.keys()) {
      const distance = distanceOf(colour, added);
      if (distance >= (distances.get(colour) ?? Number.POSITIVE_INFINITY)) continue;
      distances.set(colour, distance);
      nearest.set(colour, palette.length - 1);
    }
  };
  for (const colour of new Set(flat)) {
    if ((counts.get(colour) ?? 0) >= fewDots && palette.length < colourCount) add(colour);
  }
  while (palette.length < colourCount) {
    const missed = mostMissed(counts, distances);
    if (missed === null) break;
    add(missed);
  }
  return { palette, nearest };
}

function mostMissed(
  counts: ReadonlyMap<number, number>,
  distances: ReadonlyMap<number, number>,
): number | null {
  let [most, found]: [number, number | null] = [0, null];
  for (const [colour, count] of counts) {
    const error = count * (distances.get(colour) ?? 1e6);
    if (error > most) [most, found] = [error, colour];
  }
  return found;
}

function distanceOf(one: number, other: number): number {
  const r = (one >> 16) - (other >> 16);
  const g = ((one >> 8) & 255) - ((other >> 8) & 255);
  const b = (one & 255) - (other & 255);
  return r * r + g * g + b * b;
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
