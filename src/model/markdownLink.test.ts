import { expect, it } from 'vitest';
import { markdownLink } from './markdownLink.ts';

it('markdownLink lets nothing in a title or an address end them', () => {
  expect(markdownLink('Sergei Shoigu', 'https://x.example/actors/shoigu/')).toBe(
    '[Sergei Shoigu](https://x.example/actors/shoigu/)',
  );
  expect(markdownLink('a [b] *c* \\', 'https://x.example/?find=(a)')).toBe(
    '[a \\[b\\] \\*c\\* \\\\](https://x.example/?find=%28a%29)',
  );
});
