import { expect, it } from 'vitest';
import { repeatedStyles } from './repeatedStyles.ts';

const built = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
const styles = { 'assets/index-a1.css': '', 'assets/later-b2.css': '' };

it('finds a script that would load the first styles again', () => {
  const script = 'm.f=["assets/Card-1.js","assets/index-a1.css"]';
  expect(repeatedStyles(built({ ...styles, 'assets/Edges-1.js': script }))).toEqual([
    'assets/Edges-1.js: loads assets/index-a1.css again; let the first script hold what imports it late',
  ]);
});

it('lets later styles be loaded, and names in pages stand', () => {
  const files = { 'assets/index-1.js': 'load("assets/later-b2.css")', 'index.html': 'assets/index-a1.css' };
  expect(repeatedStyles(built({ ...styles, ...files }))).toEqual([]);
});
