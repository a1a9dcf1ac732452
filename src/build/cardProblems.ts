import { cardFile } from '../navigation/address.ts';
import { cardSize } from './cards/cardSize.ts';

/** Some chats leave out a picture that is too heavy; ours need not come near. */
const heaviest = 40_000;
const signature = '89504e470d0a1a0a';

/** What is wrong with the cards of a built site, as `path: message` lines: each is a PNG of the right size, beside a page. */
export function cardProblems(built: ReadonlyMap<string, Buffer>): string[] {
  return [...built].flatMap(([path, body]) => {
    if (path !== cardFile && !path.endsWith(`/${cardFile}`)) return [];
    const problems: string[] = [];
    const size = pngSize(body);
    if (!size) problems.push('is no PNG');
    else if (size.width !== cardSize.width || size.height !== cardSize.height)
      problems.push(`is ${size.width} by ${size.height}, not ${cardSize.width} by ${cardSize.height}`);
    if (body.length > heaviest) problems.push(`has ${body.length} bytes, more than ${heaviest}`);
    if (!built.has(path.replace(cardFile, 'index.html'))) problems.push('stands beside no page');
    return problems.map((message) => `${path}: ${message}`);
  });
}

/** In px; `null` for what is no PNG. */
export function pngSize(body: Buffer): { width: number; height: number } | null {
  if (body.length < 24 || body.subarray(0, 8).toString('hex') !== signature) return null;
  return { width: body.readUInt32BE(16), height: body.readUInt32BE(20) };
}
