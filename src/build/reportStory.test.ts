import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readStory } from '../model/readStory.ts';
import { changed, smallStory } from '../model/smallStory.ts';
import { frameOf } from './formatProblems.ts';
import { loadStory } from './loadStory.ts';
import { reportStory } from './reportStory.ts';

it('counts what a sound story holds', () => {
  expect(reportStory(readStory(smallStory)).split('\n')).toEqual([
    'passages                    3',
    'words                      29',
    'mentions                    7',
    'actors                      3',
    'ties                        1',
    'events                      2',
    'claims                      1',
    'sources                     2',
    'facts told                  4',
    'facts accounted for         1',
    'claims established          0',
    'claims reported             0',
    'claims alleged              0',
    'claims disputed             1',
    'claims imprecise            0',
    'claims unsourced            0',
    'sources of state media      1',
    'passages on one source      1',
    'claims on one source        0',
    'dates on one source         1',
    'leading to no source        0',
  ]);
});

it('prints each problem with its place from the root of the project', () => {
  const files = changed(
    ['story.md', 'actor:russia', 'actor:rusia'],
    ['actors.yaml', 'kind: state', 'kind: stat'],
  );
  expect(reportStory(readStory(files)).split('\n')).toEqual([
    'src/content/actors.yaml:3:9  kind cannot be stat; did you mean state?',
    'src/content/story.md:9:29  actor:rusia is not in actors.yaml; did you mean actor:russia?',
    '',
    '2 problems in the story',
  ]);
});

it('frames a problem with the lines around it', () => {
  const problem = { file: 'x', line: 3, column: 4, message: '' };
  expect(frameOf('one\r\ntwo\r\nthree\r\nfour\r\nfive', problem)).toBe(
    ['1 | one', '2 | two', '3 | three', '       ^', '4 | four'].join('\n'),
  );
  expect(frameOf('', { ...problem, line: 1, column: 1 })).toBe('1 | \n    ^');
});

it('reads a folder, but neither its README nor what is not content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries({ ...smallStory, 'README.md': '# x', '.story.md.swp': 'x' })) {
    writeFileSync(join(folder, file), text);
  }
  expect(loadStory(folder)).toEqual(readStory(smallStory));
});

it('is a program that fails exactly where the content has problems', { timeout: 30_000 }, async () => {
  const { code, stdout } = await run('src/build/reportStory.ts');
  const read = loadStory();
  expect(code).toBe(read.problems.length > 0 ? 1 : 0);
  expect(stdout.trimEnd()).toBe(reportStory(read));
});

function run(program: string): Promise<{ code: number; stdout: string }> {
  return new Promise((resolve) => {
    execFile('node', ['--import', 'tsx', program], (error, stdout) =>
      resolve({ code: error ? Number(error.code) : 0, stdout }),
    );
  });
}
