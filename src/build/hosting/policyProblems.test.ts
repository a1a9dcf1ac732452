import { expect, it } from 'vitest';
import { withPolicy } from './policy.ts';
import { policyProblems } from './policyProblems.ts';

const plain =
  '<head><meta charset="utf-8"><script type="application/ld+json">{}</script><style>p{}</style>' +
  '<script type="module" src="/a.js"></script></head><p>Words</p>';
const good = withPolicy(plain);
const problems = (html: string) =>
  policyProblems(
    new Map([
      ['a.js', Buffer.from('<script>')],
      ['a/index.html', Buffer.from(html)],
    ]),
  );

it('finds nothing in a page that has its policy', () => {
  expect(problems(good)).toEqual([]);
});

it.each([
  [plain, 'no Content-Security-Policy'],
  [
    good.replace("default-src 'self'", 'default-src *'),
    'its Content-Security-Policy is not the one of this site, once, in its head',
  ],
  [withPolicy(good), 'its Content-Security-Policy is not the one of this site, once, in its head'],
  [
    good.replace('<head>', '<head><script src="/early.js"></script>'),
    'a script before its Content-Security-Policy',
  ],
  [good.replace('</p>', '</p><style>b{}</style>'), 'a style after its Content-Security-Policy'],
  [good.replace('</p>', '</p><script>go()</script>'), 'script inside the page'],
  [good.replace('<p>', '<p style="color:red">'), 'style="color:red" on <p>'],
  [good.replace('<p>', '<p onclick="go()">'), 'onclick="go()" on <p>'],
  [good.replace('<p>', '<p><a href=" JavaScript:go()">'), 'script in href of <a>'],
])('finds what comes before the policy, and what it would refuse (%#)', (html, problem) => {
  expect(problems(html)).toEqual([`a/index.html: ${problem}`]);
});
