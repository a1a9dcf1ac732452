import { withoutText } from './importsIn.ts';
import { fetchedByNobody, lateCalls } from './layerRules.ts';

/**
 * Dynamic imports of a file in `app` or `views` that do not go through `late`: by standing in what it, or what calls it, is
 * given, or in a loader (`const loadTools = …`) that is given to it by its name, in this file or in one that takes the
 * loader as a prop of that name. A new one that forgot would break for readers whose release has gone.
 */
export function lateProblems(path: string, sources: ReadonlyMap<string, string>): string[] {
  const bare = bareOf(sources.get(path) ?? '');
  return [...bare.matchAll(/(?<!typeof )\bimport\(([^)]*)\)/g)].flatMap(({ 1: from = '', index }) => {
    if (isLate(bare, index) || fetchedByNobody.has(`${path} ${from}`)) return [];
    const loader = loaderAround(bare, index);
    const takers =
      loader === null ? [] : [bare, ...(isProp(loader, bare) ? barePropTakers(loader, sources) : [])];
    return takers.some((code) => isGivenLate(loader ?? '', code))
      ? []
      : [`imports ${from} when needed, but not by late()`];
  });
}

/** Code in which only code has brackets; what a dynamic import fetches stays. */
function bareOf(code: string): string {
  return withoutText(code.replace(/\bimport\(\s*(['"])([^'"\n]+)\1\s*,?\s*\)/g, 'import($2)'));
}

/** Whether a place in the code lies in the arguments of a call that fetches by `late`. */
function isLate(code: string, at: number): boolean {
  return callsAround(code, at).some((name) => lateCalls.has(name));
}

/** The names of the calls in whose arguments a place lies, outermost first. */
function callsAround(code: string, at: number): string[] {
  const open: string[] = [];
  for (const { 0: bracket, index } of code.slice(0, at).matchAll(/[()]/g)) {
    if (bracket === ')') open.pop();
    else open.push(/(\w+)(?:<[^()]*>)?$/.exec(code.slice(0, index))?.[1] ?? '');
  }
  return open;
}

/** The constant that a dynamic import is written into. */
function loaderAround(code: string, at: number): string | null {
  return [...code.slice(0, at).matchAll(/\bconst (\w+)\b[^;]*$/g)].at(-1)?.[1] ?? null;
}

function isGivenLate(loader: string, code: string): boolean {
  return [...code.matchAll(new RegExp(`\\b${loader}\\b`, 'g'))].some(({ index }) => isLate(code, index));
}

function isProp(loader: string, code: string): boolean {
  return code.includes(`${loader}={${loader}}`);
}

function barePropTakers(loader: string, sources: ReadonlyMap<string, string>): string[] {
  return [...sources.values()].filter((code) => code.includes(loader)).map(bareOf);
}
