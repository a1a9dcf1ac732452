import { dirname, join, relative, resolve } from 'node:path';
import { type DevEnvironment, type ErrorPayload, normalizePath, type Plugin, type Rollup } from 'vite';
import type { Problem } from '../model/problem.ts';
import { type ReadStory, readStory } from '../model/readStory.ts';
import { countProblems, formatProblems, frameOf } from './formatProblems.ts';
import { contentFolder, readContent } from './loadStory.ts';

type Exports = Record<string, unknown>;
/** What each virtual module exports, by the module's id. Asked once for each state of the content. */
export type StoryModules = Record<`virtual:${string}`, StoryModule>;
/**
 * `later` is for what the browser fetches when it comes to need it: the module exports one function, `load`, that gives
 * the exports or rejects, and a build sends them as JSON, which no browser has to run.
 */
export type StoryModule = MakeExports | { later: MakeExports };
type MakeExports = (read: ReadStory) => Exports;

export interface StoryPluginOptions {
  modules: StoryModules;
  /** The content folder; `src/content` where not given. */
  content?: string;
}

type Files = Record<string, string>;

/**
 * Serves the checked content as virtual modules (storyModules.ts has the project's own).
 * Problems fail a build, all of them in one message; in dev they stand in the overlay, and an edit shows at once.
 */
export function storyPlugin({ modules, content = contentFolder }: StoryPluginOptions): Plugin {
  const folder = resolve(content);
  const read = remembering((files) => readStory(files));
  const exportsOf = new Map(
    Object.entries(modules).map(([id, module]) => {
      const make = 'later' in module ? module.later : module;
      return [`\0${id}`, remembering((files) => make(read(files)))];
    }),
  );
  const isLater = (id: string) => 'later' in (modules[id.slice(1) as keyof StoryModules] ?? {});

  return {
    name: 'story',
    resolveId: (id) => (exportsOf.has(`\0${id}`) ? `\0${id}` : undefined),
    load(id) {
      const makeExports = exportsOf.get(id);
      if (!makeExports) return undefined;
      const files = readContent(folder);
      for (const file of Object.keys(files)) this.addWatchFile(normalizePath(join(folder, file)));
      const { problems } = read(files);
      if (problems.length > 0) this.error(errorOf(problems, folder));
      const exports = makeExports(files);
      if (!isLater(id)) return moduleOf(exports);
      if (!isForBrowser(this.environment))
        return `export const load = async () => (${JSON.stringify(exports)});\n`;
      const name = `${id.split(':')[1]}.json`;
      return fetching(this.emitFile({ type: 'asset', name, source: JSON.stringify(exports) }));
    },
    configureServer: (server) => void server.watcher.add(folder),
    async hotUpdate({ type, file, read: settled }) {
      if (dirname(resolve(file)) !== folder) return undefined;
      // Vite's own reading waits for an editor that empties a file before it writes.
      if (type !== 'delete') await settled();
      forget(this.environment, exportsOf.keys());
      show(this.environment, read(readContent(folder)), folder);
      return [];
    },
  };
}

/** Keeps the last answer: both modules, both environments and each edit ask for the same content. */
function remembering<T>(answer: (files: Files) => T): (files: Files) => T {
  let last: { key: string; value: T } | undefined;
  return (files) => {
    const key = JSON.stringify(files);
    if (last?.key !== key) last = { key, value: answer(files) };
    return last.value;
  };
}

function moduleOf(exports: Exports): string {
  return Object.entries(exports)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
}

/** Whether what is loaded goes into files that a host serves; a dev server and the build's own pages have it at hand. */
function isForBrowser({ config }: Rollup.PluginContext['environment']): boolean {
  return config.command === 'build' && config.consumer === 'client';
}

function fetching(asset: string): string {
  return `export const load = async () => {
  const answer = await fetch(import.meta.ROLLUP_FILE_URL_${asset});
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
};
`;
}

function forget({ moduleGraph }: DevEnvironment, ids: Iterable<string>): void {
  for (const id of ids) {
    const module = moduleGraph.getModuleById(id);
    if (module) moduleGraph.invalidateModule(module);
  }
}

/** A reload and no patch: every view draws the same story, and the address says where the reader was. */
function show({ hot }: DevEnvironment, { problems }: ReadStory, folder: string): void {
  if (problems.length === 0) hot.send({ type: 'full-reload', path: '*' });
  else hot.send({ type: 'error', err: { ...errorOf(problems, folder), stack: '', plugin: 'story' } });
}

type StoryError = Pick<ErrorPayload['err'], 'message' | 'id' | 'frame' | 'loc'>;

/** All problems in the message; the first of them as the place to look at. */
function errorOf(problems: readonly Problem[], folder: string): StoryError {
  const shown = normalizePath(relative(process.cwd(), folder));
  const message = `${countProblems(problems)}\n${formatProblems(problems, shown)}`;
  const [first] = problems;
  if (!first) return { message };
  const id = join(folder, first.file);
  const { line, column } = first;
  return {
    message,
    id,
    frame: frameOf(readContent(folder)[first.file] ?? '', first),
    loc: { file: id, line, column },
  };
}
