import { expect, it } from 'vitest';
import { goneTo } from './goneTo.ts';

it('reads addresses as the things that had them, and leaves other pages out', () => {
  const moved = [
    { from: '/passages/a/', to: ['/passages/b/', '/passages/c/?since=2022#ties'], why: 'Split.' },
    { from: '/claims/d/', to: [], why: 'No source.' },
    { from: '/passages/f/', to: ['/#a'], why: 'Told there.' },
    { from: '/ties/e/', to: ['/'], why: 'Told in the story.' },
    { from: '/article/', to: ['/'], why: 'No page.' },
  ];
  expect([...goneTo(moved)]).toEqual([
    ['passage:a', { to: ['passage:b', 'passage:c'], why: 'Split.' }],
    ['claim:d', { to: [], why: 'No source.' }],
    ['passage:f', { to: ['passage:a'], why: 'Told there.' }],
    ['tie:e', { to: [], why: 'Told in the story.' }],
  ]);
});
