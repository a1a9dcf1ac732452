import { expect, it } from 'vitest';
import { dataTag, withoutDataTag } from './dataTag.ts';

it('carries data as data, which no text in it ends, and a reader’s page goes without', () => {
  const data = { name: 'a </script> inside' };
  const page = (tag: string) => `<body><script src="/a.js"></script>${tag}</body>`;
  const [, text = ''] = /json">(.*?)<\/script>/.exec(dataTag(data)) ?? [];
  expect(JSON.parse(text)).toEqual(data);
  expect(withoutDataTag(page(dataTag(data)))).toBe(page(''));
  expect(withoutDataTag(page(''))).toBe(page(''));
});
