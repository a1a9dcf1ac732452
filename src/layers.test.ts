import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importsIn } from './build/importsIn.ts';
import { layerProblems } from './build/layerProblems.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function sourcesOf(folder: string): [path: string, code: string][] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(root, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')]);
}

it('the house keeps its rules', () => {
  const sources = new Map([...sourcesOf('src'), ...sourcesOf('e2e')]);
  expect(sources.has('src/layers.test.ts')).toBe(true);
  expect(layerProblems(sources)).toEqual([]);
});

/** What is wrong with these files, without their paths where there is one file only. */
function problems(files: Record<string, string>): string[] {
  const found = layerProblems(new Map(Object.entries(files)));
  const [path, ...more] = Object.keys(files);
  return more.length > 0 ? found : found.map((line) => line.replace(`${path}: `, ''));
}

describe('an import that points the right way', () => {
  it.each([
    ['src/model/emphasis.ts', "import { x } from './story.ts';"],
    [
      'src/layout/timeScale.ts',
      "import { scaleUtc } from 'd3';\nimport type { When } from '../model/when.ts';",
    ],
    [
      'src/navigation/usePlace.ts',
      "import { useLocation } from 'react-router';\nimport { x } from './place.ts';",
    ],
    ['src/views/graph/Graph.tsx', "import { x } from '../parts/Mark.tsx';\nexport function Graph() {}"],
    [
      'src/views/graph/Graph.tsx',
      "import { x } from './node.ts';\nimport './graph.css';\nexport const Graph = 1;",
    ],
    ['src/views/graph/panGesture.ts', "import { select, type ZoomBehavior, zoom } from 'd3';"],
    [
      'src/app/App.tsx',
      "import { story } from 'virtual:story';\nimport '../styles/base.css';\nexport function App() {}",
    ],
    ['src/app/browser.tsx', "const later = () => late(() => import('../views/find/Find.tsx'));"],
    ['src/build/prerender.ts', "import { x } from '../app/static.tsx';\nimport { y } from 'node:fs';"],
    ['src/model/when.test.ts', "import fc from 'fast-check';\nimport { x } from 'node:fs';"],
    ['src/model/readStory.ts', "import { parse } from 'yaml';"],
    ['e2e/follow-an-actor.spec.ts', "import { test } from './support/test.ts';"],
    ['src/virtualStory.d.ts', "import type { Story } from './model/story.ts';"],
  ])('%s: %s', (path, code) => {
    expect(problems({ [path]: code })).toEqual([]);
  });
});

describe('an import that points the wrong way', () => {
  it.each([
    [
      'src/model/story.ts',
      "import { x } from '../layout/box.ts';",
      'model imports layout (src/layout/box.ts)',
    ],
    ['src/model/story.ts', "import { max } from 'd3';", 'model imports d3'],
    ['src/model/story.ts', "import { readFileSync } from 'node:fs';", 'model imports node:fs'],
    ['src/model/story.ts', "import { story } from 'virtual:story';", 'model imports virtual:story'],
    [
      'src/layout/a.ts',
      "import { p } from '../navigation/place.ts';",
      'layout imports navigation (src/navigation/place.ts)',
    ],
    ['src/layout/a.ts', "import { useMemo } from 'react';", 'layout imports react'],
    [
      'src/navigation/a.ts',
      "import { p } from '../layout/box.ts';",
      'navigation imports layout (src/layout/box.ts)',
    ],
    [
      'src/navigation/a.ts',
      "import type { G } from '../views/graph/G.tsx';",
      'navigation imports views (src/views/graph/G.tsx)',
    ],
    [
      'src/views/graph/a.ts',
      "import { App } from '../../app/App.tsx';",
      'views imports app (src/app/App.tsx)',
    ],
    [
      'src/views/graph/a.ts',
      "import { D } from '../dossier/D.tsx';",
      'views/graph imports views/dossier (src/views/dossier/D.tsx)',
    ],
    [
      'src/views/parts/a.ts',
      "import { G } from '../graph/G.tsx';",
      'views/parts imports views/graph (src/views/graph/G.tsx)',
    ],
    ['src/views/graph/a.ts', "import { Link } from 'react-router';", 'views imports react-router'],
    ['src/views/graph/a.ts', "import { zoom } from 'd3';", 'views imports d3'],
    ['src/views/graph/a.ts', "const m = await late(() => import('d3-zoom'));", 'views imports d3-zoom'],
    [
      'src/views/graph/panGesture.ts',
      "import { zoom, scaleUtc } from 'd3';",
      "a gesture takes scaleUtc of d3, whose mathematics is layout's",
    ],
    ['src/app/a.ts', "import { serve } from '../build/serve.ts';", 'app imports build (src/build/serve.ts)'],
    ['src/app/a.ts', "import '../content/story.md?raw';", 'app imports content (src/content/story.md)'],
    [
      'src/build/a.ts',
      "import { G } from '../views/graph/G.tsx';",
      'build imports views (src/views/graph/G.tsx)',
    ],
    [
      'src/build/a.ts',
      "import { renderToString } from 'react-dom/server';",
      'build imports react-dom/server',
    ],
    [
      'src/app/a.ts',
      "import {\n  a,\n  b,\n} from '../../package.json';",
      'app imports package.json, outside src',
    ],
    ['src/app/a.ts', "import { a } from '../layers.ts';", 'app imports src/layers.ts, which is in no layer'],
    ['src/state.ts', '', 'stands in no layer'],
    ['src/content/story.ts', '', 'content holds no code'],
    [
      'src/app/a.ts',
      "export { App } from './App.tsx';",
      'exports again from ./App.tsx; import it where it is made',
    ],
    [
      'src/app/a.ts',
      "export * from './App.tsx';",
      'exports again from ./App.tsx; import it where it is made',
    ],
  ])('%s: %s', (path, code, message) => {
    expect(problems({ [path]: code })).toEqual([message]);
  });

  it('brings what reads content to the browser, through however many files', () => {
    const files = {
      'src/model/readYaml.ts': "import { parse } from 'yaml';",
      'src/model/readStory.ts': "import { readYaml } from './readYaml.ts';",
      'src/app/story.ts': "import { readStory } from '../model/readStory.ts';",
      'src/app/kind.ts': "import type { Read } from '../model/readStory.ts';",
      'src/build/plugin.ts': "import { readStory } from '../model/readStory.ts';",
    };
    expect(problems(files)).toEqual([
      'src/app/story.ts: brings a reader of content to the browser (src/model/readStory.ts)',
    ]);
  });
});

describe('what is fetched when it is needed', () => {
  it.each([
    "late(() => import('./saving.ts')).catch(() => {});",
    "const View = lateView(async () => (await import('./View.tsx')).View, Nothing);",
    "const load = async (): Promise<Tools> => (await import('./Tools.tsx')).Tools;\nexport const useTools = () => useIdle(load);",
    "const load = () => import('./View.tsx');\nconst View = lateView(async () => (await load()).View);",
    "type Load = () => Promise<typeof import('./saving.ts')>;",
  ])('comes by late(): %s', (code) => {
    expect(problems({ 'src/views/graph/a.ts': code })).toEqual([]);
  });

  it.each([
    "import('./saving.ts').catch(() => {});",
    "const View = lazy(async () => ({ default: (await import('./View.tsx')).View }));",
    "const other = () => useIdle(loadOther);\nconst load = async () => (await import('./View.tsx')).View;",
  ])('or the rule says so: %s', (code) => {
    expect(problems({ 'src/views/graph/a.ts': code })).toEqual([
      expect.stringMatching(/^imports \.\/\w+\.tsx? when needed, but not by late\(\)$/),
    ]);
  });

  it('follows a loader that is handed on as a prop', () => {
    const gives =
      "const loadBar = () => import('./Bar.tsx');\nexport const Head = () => <Tools loadBar={loadBar} />;";
    const takes = (call: string) => `export function Tools({ loadBar }) { ${call}(loadBar); }`;
    const files = (call: string) => ({ 'src/app/Head.tsx': gives, 'src/app/Tools.tsx': takes(call) });
    expect(problems(files('useFirstSelection'))).toEqual([]);
    expect(problems(files('use'))).toEqual([
      'src/app/Head.tsx: imports ./Bar.tsx when needed, but not by late()',
    ]);
  });
});

describe('a pure layer', () => {
  it.each([
    ['const wide = window.innerWidth;', 'window'],
    ['const root = document?.body;', 'document'],
    ['const now = Date.now();', 'Date.now'],
    ['const now = new Date();', 'new Date() without an argument'],
    ['const now = new Date;', 'new Date() without an argument'],
    ['const now = Date();', 'Date() as a function'],
    ['const chance = Math.random();', 'Math.random'],
    ['const chance = Math\n  .random();', 'Math.random'],
    ['const since = performance.now();', 'performance.now'],
    ['setTimeout(run, 10);', 'a timer'],
    ["const kept = localStorage.getItem('place');", 'localStorage'],
  ])('does not say: %s', (code, name) => {
    expect(problems({ 'src/model/a.ts': code })).toEqual([`model mentions ${name}`]);
    expect(problems({ 'src/layout/a.ts': code })).toEqual([`layout mentions ${name}`]);
    expect(problems({ 'src/app/a.ts': code })).toEqual([]);
  });

  it('may say it in words, and may count days from a given date', () => {
    const code = [
      '// Math.random() and window.open would not repeat.',
      "const kind = 'document.body'; /* Date.now() */ const text = `new Date()`;",
      'const day = new Date(0).setUTCFullYear(year); const seen = lens.window.since; const span = Date.UTC(2023, 6);',
      'const document = parseDocument(yaml); document.toJS(); const opens = (window: Span) => window.start;',
    ].join('\n');
    expect(problems({ 'src/model/a.ts': code })).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['src/model/index.ts', '', '"index" says nothing about what is in it'],
    ['src/views/helpers/a.ts', '', '"helpers" says nothing about what is in it'],
    ['src/model/utils.ts', '', '"utils" says nothing about what is in it'],
    ['src/model/ReadStory.ts', '', 'a module without components is named in camelCase'],
    ['src/model/read-story.ts', '', 'a module without components is named in camelCase'],
    ['src/views/graph/graph.tsx', '', 'a component is named in PascalCase'],
    ['src/views/graph/Graph.tsx', 'export function Picture() {}', 'exports no component named Graph'],
    ['e2e/followAnActor.spec.ts', '', 'a journey is named in kebab-case'],
    ['src/app/a.ts', 'export default function a() {}', 'has a default export'],
    ['src/app/a.ts', 'const a = 1;\nexport { a as default };', 'has a default export'],
  ])('%s %s', (path, code, message) => {
    expect(problems({ [path]: code })).toEqual([message]);
  });
});

it('sees every way to write an import', () => {
  const code = [
    "import a, { b as c, type D } from './one.ts';",
    "import type { E } from './two.ts'; import './three.css'",
    "export * from './four.ts';",
    "import {\n  f, // with a word\n  g,\n} from './five.ts';",
    "const h = () => import(\n  './six.ts'\n);",
    "// import { no } from './no.ts';",
    "const text = `\nimport { kept } from 'kept';`; type I = typeof import('./seven.ts');",
    "import * as all from './eight.ts';",
  ].join('\n');
  const found = importsIn(code).map(({ from, names, typeOnly }) => [from, names.join(' '), typeOnly]);
  expect(found).toEqual([
    ['./one.ts', 'a b D', false],
    ['./two.ts', 'E', true],
    ['./three.css', '', false],
    ['./four.ts', '*', false],
    ['./five.ts', 'f g', false],
    ['kept', 'kept', false],
    ['./eight.ts', '*', false],
    ['./six.ts', '*', false],
    ['./seven.ts', '*', true],
  ]);
});
