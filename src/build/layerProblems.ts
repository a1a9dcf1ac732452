import { posix } from 'node:path';
import { type Import, importsIn, withoutText } from './importsIn.ts';
import { lateProblems } from './lateProblems.ts';
import {
  gestureFile,
  gestureNames,
  impurities,
  type Layer,
  layerRules,
  layers,
  pureLayers,
  readerPackages,
  testPackages,
} from './layerRules.ts';
import { nameProblems } from './nameProblems.ts';

interface House {
  imports: ReadonlyMap<string, Import[]>;
  readers: ReadonlySet<string>;
}

/**
 * Where the code breaks the rules of the house, as `path: message`, sorted. `sources` holds the text of each
 * `.ts` and `.tsx` file by its path from the project's root: `src/model/story.ts`, `e2e/follow-an-actor.spec.ts`.
 */
export function layerProblems(sources: ReadonlyMap<string, string>): string[] {
  const imports = new Map([...sources].map(([path, code]) => [path, importsIn(code)]));
  const house: House = { imports, readers: readersAmong(imports) };
  const problems = [...sources].flatMap(([path, code]) => {
    const inSrc = path.startsWith('src/')
      ? [...importProblems(path, house), ...purityProblems(path, code), ...fetchProblems(path, sources)]
      : [];
    return [...nameProblems(path, code), ...inSrc].map((message) => `${path}: ${message}`);
  });
  return problems.sort();
}

export function isTest(path: string): boolean {
  return /\.(test|unit|spec)\.tsx?$/.test(path);
}

function layerOf(path: string): Layer | undefined {
  const [, folder] = path.split('/');
  return layers.find((layer) => layer === folder);
}

function importProblems(path: string, house: House): string[] {
  const layer = layerOf(path);
  const standsAlone = isTest(path) || path.endsWith('.d.ts');
  if (!layer) return standsAlone || path.split('/').length > 2 ? [] : ['stands in no layer'];
  if (layer === 'content' || layer === 'styles') return [`${layer} holds no code`];
  return (house.imports.get(path) ?? []).flatMap((found) => {
    const again = found.again ? [`exports again from ${found.from}; import it where it is made`] : [];
    const problem = found.from.startsWith('.')
      ? fileProblem(path, layer, found, house)
      : packageProblem(path, layer, found);
    return problem ? [...again, problem] : again;
  });
}

function fileProblem(path: string, layer: Layer, found: Import, { readers }: House): string | null {
  const target = posix.join(posix.dirname(path), found.from.replace(/\?.*$/, ''));
  if (!target.startsWith('src/')) return layer === 'build' ? null : `${layer} imports ${target}, outside src`;
  const other = layerOf(target);
  if (!other) return `${layer} imports ${target}, which is in no layer`;
  if (other !== layer && !layerRules[layer].layers.includes(other))
    return `${layer} imports ${other} (${target})`;
  if (layer === 'views') {
    const [from, to] = [viewOf(path), viewOf(target)];
    if (other === 'views' && to !== from && to !== 'parts')
      return `views/${from} imports views/${to} (${target})`;
  }
  const shipped = layer !== 'model' && layer !== 'build' && !isTest(path);
  if (shipped && !found.typeOnly && readers.has(target))
    return `brings a reader of content to the browser (${target})`;
  return null;
}

function fetchProblems(path: string, sources: ReadonlyMap<string, string>): string[] {
  const layer = layerOf(path);
  return (layer === 'app' || layer === 'views') && !isTest(path) ? lateProblems(path, sources) : [];
}

function viewOf(path: string): string {
  const [, , folder, file] = path.split('/');
  return file === undefined ? '' : (folder ?? '');
}

function packageProblem(path: string, layer: Layer, { from, names }: Import): string | null {
  if (isTest(path) && testPackages.test(from)) return null;
  if (layerRules[layer].packages.test(from)) return null;
  if (layer === 'views' && from === 'd3' && gestureFile.test(path)) {
    const other = names.filter((name) => !gestureNames.test(name));
    return other.length > 0
      ? `a gesture takes ${other.join(', ')} of d3, whose mathematics is layout's`
      : null;
  }
  return `${layer} imports ${from}`;
}

/** Files that bring a package for reading content with them, directly or through another file. */
function readersAmong(imports: ReadonlyMap<string, Import[]>): Set<string> {
  const readers = new Set<string>();
  const brings = (path: string, { from, typeOnly }: Import) =>
    !typeOnly && (readerPackages.test(from) || readers.has(posix.join(posix.dirname(path), from)));
  for (let before = -1; before !== readers.size; ) {
    before = readers.size;
    for (const [path, found] of imports) if (found.some((one) => brings(path, one))) readers.add(path);
  }
  return readers;
}

function purityProblems(path: string, code: string): string[] {
  const layer = layerOf(path);
  if (!layer || !pureLayers.includes(layer)) return [];
  const bare = withoutText(code);
  return impurities
    .filter(([name, look]) => look.test(bare) && !isOwnName(name, bare))
    .map(([name]) => `${layer} mentions ${name}`);
}

/** Whether the file itself gives this name to something: `const document = parseDocument(text)`. */
function isOwnName(name: string, code: string): boolean {
  if (!/^\w+$/.test(name)) return false;
  return new RegExp(`\\b(const|let)\\s+${name}\\b|[(,]\\s*${name}\\s*[:,)?]`).test(code);
}
