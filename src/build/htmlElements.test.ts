import { expect, it } from 'vitest';
import { htmlElements } from './htmlElements.ts';

it('gives every element in document order, with its attributes, inside noscript and template too', () => {
  const elements = htmlElements(
    '<!doctype html><html lang="en"><head><title>One</title><noscript><link href="a.css"></noscript></head>' +
      '<body><template><p id="p"></p></template><svg><title>Two</title><use xlink:href="#x"/></svg></body></html>',
  );
  expect(elements.map(({ tag, head, svg }) => `${tag}${head ? ' head' : ''}${svg ? ' svg' : ''}`)).toEqual([
    'html',
    'head',
    'title head',
    'noscript head',
    'link head',
    'body',
    'template',
    'p',
    'svg svg',
    'title svg',
    'use svg',
  ]);
  expect(elements.find(({ tag }) => tag === 'use')?.attributes.get('xlink:href')).toBe('#x');
  expect(elements.find(({ tag }) => tag === 'title')?.text).toBe('One');
});
