/** The import rule of the house (src/README.md), as tables. `layerProblems.ts` applies them. */

export const layers = [
  'content',
  'model',
  'layout',
  'navigation',
  'views',
  'app',
  'build',
  'styles',
] as const;
export type Layer = (typeof layers)[number];

interface LayerRule {
  /** The layers it may import, besides itself. */
  layers: Layer[];
  /** The packages it may import; everything that is named in no rule is free in `build` only. */
  packages: RegExp;
}

const nothing = /^$/;
const react = 'react(-dom)?(/.*)?';

/** What reads the formats of `content/` and compares its words, too heavy for the browser. */
export const readerPackages = /^(yaml|zod|mdast.*|micromark.*|unist-.*|fastest-levenshtein|diff)(\/.*)?$/;

export const layerRules: Record<Layer, LayerRule> = {
  content: { layers: [], packages: nothing },
  model: { layers: [], packages: new RegExp(`${readerPackages.source}|^minisearch$`) },
  layout: { layers: ['model'], packages: /^d3$/ },
  navigation: { layers: ['model'], packages: new RegExp(`^(${react}|react-router)$`) },
  views: { layers: ['model', 'layout', 'navigation'], packages: new RegExp(`^(${react})$`) },
  app: {
    layers: ['model', 'layout', 'navigation', 'views', 'styles'],
    packages: new RegExp(`^(${react}|react-router|virtual:.*)$`),
  },
  build: {
    layers: ['content', 'model', 'layout', 'navigation', 'app', 'styles'],
    packages: /^(?!(react|react-dom|react-router|d3)($|[-/]))/,
  },
  styles: { layers: [], packages: nothing },
};

/** Tests may also import these, and Node's own modules. */
export const testPackages = /^(node:.*|vitest|fast-check)$/;

/** In a view, d3 stands in files of this name only, and there only what follows a hand. */
export const gestureFile = /Gesture\.ts$/;
export const gestureNames = /^(zoom|drag|select|pointer|D3Zoom|D3Drag|Zoom|Drag|Selection|SubjectPosition)/;

/** Layers whose answers depend on their arguments alone. */
export const pureLayers: readonly Layer[] = ['model', 'layout'];

/** What a pure layer must not mention; matched against code without its comments and the insides of its strings. */
export const impurities: [name: string, look: RegExp][] = [
  ['window', /(?<![.\w$])window\s*(\?\.|[.[])/],
  ['document', /(?<![.\w$])document\s*(\?\.|[.[])/],
  ['globalThis', /\bglobalThis\b/],
  ['localStorage', /\b(local|session)Storage\b/],
  ['navigator', /(?<![.\w$])navigator\s*(\?\.|[.[])/],
  ['fetch()', /(?<![.\w$])fetch\s*\(/],
  ['a timer', /\b(setTimeout|setInterval|requestAnimationFrame|queueMicrotask)\b/],
  ['Date.now', /\bDate\s*\.\s*now\b/],
  ['new Date() without an argument', /\bnew\s+Date\s*(\(\s*\)|(?!\s*\())/],
  ['Date() as a function', /(?<!new\s+)(?<![.\w$])Date\s*\(/],
  ['performance.now', /\bperformance\s*\.\s*now\b/],
  ['Math.random', /\bMath\s*\.\s*random\b/],
  ['crypto', /(?<![.\w$])crypto\s*(\?\.|[.[])/],
];

export const bannedNames = /^(index|utils?|helpers?|common|shared|lib|misc)$/i;

/** What fetches by `late` of navigation, which knows when another release has taken a page's place. */
export const lateCalls: ReadonlySet<string> = new Set(['late', 'lateView', 'useIdle', 'useFirstSelection']);

/** Dynamic imports that do not, each for a reason: nobody asked for it, so that nobody misses it; there is no release in dev. */
export const fetchedByNobody: ReadonlySet<string> = new Set([
  'src/app/browser.tsx ./keepOffline.ts',
  'src/app/NotFound.tsx ./SideInDev.tsx',
]);
