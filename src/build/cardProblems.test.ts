import { expect, it } from 'vitest';
import { cardProblems } from './cardProblems.ts';
import { palettePng } from './cards/palettePng.ts';

const png = (width: number, height: number) =>
  palettePng({ width, height, data: new Uint8Array(width * height * 3) }, []);

it('finds a card of the wrong size, type or weight, and one without a page', async () => {
  const right = await png(1200, 630);
  const page = Buffer.from('');
  const built = new Map([
    ['index.html', page],
    ['card.png', right],
    ['actors/a/card.png', right],
    ['events/b/index.html', page],
    ['events/b/card.png', await png(600, 315)],
    ['ties/c/index.html', page],
    ['ties/c/card.png', Buffer.from('<svg/>')],
    ['ties/d/index.html', page],
    ['ties/d/card.png', Buffer.concat([right, Buffer.alloc(40_000)])],
  ]);
  expect(cardProblems(built)).toEqual([
    'actors/a/card.png: stands beside no page',
    'events/b/card.png: is 600 by 315, not 1200 by 630',
    'ties/c/card.png: is no PNG',
    `ties/d/card.png: has ${right.length + 40_000} bytes, more than 40000`,
  ]);
});
