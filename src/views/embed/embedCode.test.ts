import { expect, it } from 'vitest';
import { embedCode, listeningCode } from './embedCode.ts';

it('is one frame, whatever its title holds', () => {
  const code = embedCode({ src: 'https://e.org/embed/ties/', title: '"A" & <b>', height: 600 });
  expect(code).toContain('src="https://e.org/embed/ties/"');
  expect(code).toContain('title="&quot;A&quot; &amp; &lt;b>"');
  expect(code).toContain(' height="600"');
  expect(code).toMatch(/^<iframe [^<]*><\/iframe>$/);
});

it('may run its script and open tabs, and nothing else of the page around it is open to it', () => {
  const [, sandbox = ''] = /sandbox="([^"]*)"/.exec(embedCode({ src: '/', title: '', height: 1 })) ?? [];
  expect(sandbox).toContain('allow-scripts allow-popups');
  expect(sandbox).not.toMatch(/allow-(same-origin|top-navigation|forms|modals)/);
});

it('only a frame that holds an embed is given a height', () => {
  const code = listeningCode('https://e.org/x/embed/');
  expect(code).toContain('iframe[src^="https://e.org/x/embed/"]');
  expect(code).toContain('frame.contentWindow === source');
});
