import { expect, it } from 'vitest';
import { oembed } from './oembed.ts';

it('answers as oEmbed 1.0 has it', () => {
  const code = {
    title: 'Sergei Shoigu',
    html: '<iframe src="https://e.org/embed/actors/a/"></iframe>',
    width: 600,
    height: 900,
  };
  expect(JSON.parse(oembed(code, { name: 'Red carpet', url: 'https://e.org/' }))).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Sergei Shoigu',
    html: code.html,
    width: 600,
    height: 900,
    provider_name: 'Red carpet',
    provider_url: 'https://e.org/',
  });
});
