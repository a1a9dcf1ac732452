import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type HotPayload, type Plugin, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStory } from '../model/readStory.ts';
import { smallStory } from '../model/smallStory.ts';
import { type StoryModules, storyPlugin } from './storyPlugin.ts';

const broken =
  smallStory['story.md']?.replace('actor:russia', 'actor:rusia').replace('"F01 K01"', '"F01 K01 F77"') ?? '';
const brokenAt =
  /story\.md:9:29 {2}actor:rusia is not in actors\.yaml; did you mean actor:russia\?\n.*story\.md:11:38 {2}F77/;

const modules: StoryModules = {
  'virtual:story': ({ story }) => ({ story }),
  'virtual:facts': ({ facts, moved }) => ({ facts, moved }),
  'virtual:titles': { later: ({ story }) => ({ titles: story.events.map(({ title }) => title) }) },
};

let root: string;
let content: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'story-plugin-')));
  content = join(root, 'content');
  mkdirSync(content);
  for (const file of Object.keys(smallStory)) restore(file);
  write('README.md', '# not content');
  writeFileSync(
    join(root, 'main.js'),
    "export { facts, moved } from 'virtual:facts';\nexport * from 'virtual:story';\n",
  );
});

afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  writeFileSync(join(content, file), text);
}

function restore(file: string): void {
  write(file, smallStory[file] ?? '');
}

/** Calls a hook as Vite does, with a context that records what the hook asks for. */
function hooksOf(plugin: Plugin) {
  const watched: string[] = [];
  const context = {
    addWatchFile: (file: string) => watched.push(file),
    error: (problem: { message: string }) => {
      throw Object.assign(new Error(problem.message), problem);
    },
  };
  const call = (hook: unknown, id: string) =>
    (hook as (this: typeof context, id: string) => unknown).call(context, id);
  return {
    watched,
    resolveId: (id: string) => call(plugin.resolveId, id),
    load: (id: string) => call(plugin.load, id),
  };
}

/** The value of each `export const name = …;` of a module that holds nothing else. */
function exportsOf(code: unknown): Record<string, unknown> {
  const lines = String(code).trimEnd().split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', json = ''] = /^export const (\w+) = (.*);$/.exec(line) ?? [];
      return [name, JSON.parse(json)];
    }),
  );
}

describe('the hooks', () => {
  it('know their two modules and no other', () => {
    const { resolveId, load } = hooksOf(storyPlugin({ content, modules }));
    expect(resolveId('virtual:story')).toBe('\0virtual:story');
    expect(resolveId('virtual:facts')).toBe('\0virtual:facts');
    for (const id of ['constructor', 'react', './virtual:story', '']) {
      expect(resolveId(id)).toBeUndefined();
      expect(load(`\0${id}`)).toBeUndefined();
    }
  });

  it('make modules of the story and the facts, and watch every file of the content', () => {
    const { load, watched } = hooksOf(storyPlugin({ content, modules }));
    const { story, facts, moved } = readStory(smallStory);
    expect(exportsOf(load('\0virtual:story'))).toEqual({ story });
    expect(exportsOf(load('\0virtual:facts'))).toEqual({ facts, moved });
    const files = Object.keys(smallStory).map((file) => join(content, file));
    expect(new Set(watched)).toEqual(new Set(files));
  });

  it('ask for what a module exports once for each state of the content', () => {
    let runs = 0;
    const counting: StoryModules = {
      ...modules,
      'virtual:counted': ({ story }) => {
        runs += 1;
        return { nodes: story.actors.length, left: { out: undefined }, none: undefined };
      },
    };
    const { load } = hooksOf(storyPlugin({ content, modules: counting }));
    expect(exportsOf(load('\0virtual:counted'))).toEqual({ nodes: 3, left: {} });
    load('\0virtual:counted');
    expect(runs).toBe(1);
    write('actors.yaml', `${smallStory['actors.yaml']}# more\n`);
    load('\0virtual:counted');
    expect(runs).toBe(2);
  });

  it('fail on problems with all of them, the first as the place', () => {
    const { load } = hooksOf(storyPlugin({ content, modules }));
    write('story.md', broken);
    const place = {
      loc: { file: join(content, 'story.md'), line: 9, column: 29 },
      id: join(content, 'story.md'),
    };
    for (const id of ['\0virtual:story', '\0virtual:facts']) {
      expect(() => load(id)).toThrow(
        expect.objectContaining({ message: expect.stringMatching(brokenAt), ...place }),
      );
    }
  });
});

describe('a build', { timeout: 30_000 }, () => {
  const run = () =>
    build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [storyPlugin({ content, modules })],
      build: { lib: { entry: 'main.js', formats: ['es'], fileName: () => 'out.mjs' } },
    });

  it('holds the story', async () => {
    await run();
    const built = (await import(join(root, 'dist/out.mjs'))) as Record<string, unknown>;
    const { story, facts, moved } = readStory(smallStory);
    expect({ ...built }).toEqual(JSON.parse(JSON.stringify({ story, facts, moved })));
  });

  it('sends what is needed later as JSON, fetched when asked for', async () => {
    writeFileSync(join(root, 'main.js'), "export { load } from 'virtual:titles';\n");
    await run();
    const [name = ''] = readdirSync(join(root, 'dist')).filter((file) => /^titles.*\.json$/.test(file));
    const { titles } = JSON.parse(readFileSync(join(root, 'dist', name), 'utf8'));
    expect(titles).toEqual(readStory(smallStory).story.events.map(({ title }) => title));
    expect(readFileSync(join(root, 'dist/out.mjs'), 'utf8')).toContain(name);
  });

  it('for Node has it at hand', async () => {
    writeFileSync(join(root, 'main.js'), "export { load } from 'virtual:titles';\n");
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [storyPlugin({ content, modules })],
      build: { ssr: 'main.js', rollupOptions: { output: { entryFileNames: 'node.mjs' } } },
    });
    const { load } = await import(join(root, 'dist/node.mjs'));
    expect((await load()).titles).toHaveLength(readStory(smallStory).story.events.length);
  });

  it('fails with every problem', async () => {
    write('story.md', broken);
    await expect(run()).rejects.toThrow(brokenAt);
  });
});

describe('the dev server', { timeout: 30_000 }, () => {
  let server: ViteDevServer;
  let payloads: HotPayload[];
  let wake: () => void;

  beforeEach(async () => {
    server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      appType: 'custom',
      // A server that never listens: the tests need what is sent, not a port.
      server: { middlewareMode: true, hmr: { server: createHttpServer() } },
      plugins: [storyPlugin({ content, modules })],
    });
    payloads = [];
    wake = () => undefined;
    server.environments.client.hot.send = (payload: unknown) => {
      payloads.push(payload as HotPayload);
      wake();
    };
  });

  afterEach(() => server.close());

  /** What the browser is sent for an edit, which is saved again until it is noticed: watchers skip what follows too fast. */
  async function sentFor(edit: () => void): Promise<HotPayload | undefined> {
    payloads = [];
    const sent = new Promise<void>((resolve) => {
      wake = resolve;
    });
    edit();
    const again = setInterval(edit, 100);
    await sent;
    clearInterval(again);
    return payloads[0];
  }

  async function headline(): Promise<unknown> {
    const result = await server.transformRequest('virtual:story');
    const module = await import(`data:text/javascript,${encodeURIComponent(result?.code ?? '')}`);
    return module.story.headline;
  }

  it('serves an edit at once', async () => {
    expect(await headline()).toBe('The minister comes');
    const sent = await sentFor(() =>
      write('story.md', smallStory['story.md']?.replace('The minister comes', 'The minister goes') ?? ''),
    );
    expect(sent).toMatchObject({ type: 'full-reload' });
    expect(await headline()).toBe('The minister goes');
  });

  it('shows a broken edit with file, line, column and frame, and recovers with the next', async () => {
    expect(await headline()).toBe('The minister comes');
    const sent = await sentFor(() => write('story.md', broken));
    const err = {
      message: expect.stringMatching(brokenAt),
      frame: expect.stringContaining(' 9 | A band played the [Russian](actor:rusia) anthem'),
      loc: { file: join(content, 'story.md'), line: 9, column: 29 },
    };
    expect(sent).toMatchObject({ type: 'error', err });
    await expect(server.transformRequest('virtual:story')).rejects.toMatchObject(err);
    expect(await sentFor(() => restore('story.md'))).toMatchObject({ type: 'full-reload' });
    expect(await headline()).toBe('The minister comes');
  });

  it('starts on broken content and recovers', async () => {
    write('story.md', broken);
    await expect(server.transformRequest('virtual:story')).rejects.toThrow(brokenAt);
    expect(await sentFor(() => restore('story.md'))).toMatchObject({ type: 'full-reload' });
    expect(await headline()).toBe('The minister comes');
  });

  it('notices a file that goes and one that comes back', async () => {
    expect(await headline()).toBe('The minister comes');
    const sent = await sentFor(() => rmSync(join(content, 'ties.yaml'), { force: true }));
    expect(sent).toMatchObject({
      type: 'error',
      err: { message: expect.stringContaining('ties.yaml is missing') },
    });
    expect(await sentFor(() => restore('ties.yaml'))).toMatchObject({ type: 'full-reload' });
    expect(await headline()).toBe('The minister comes');
  });

  it('leaves edits elsewhere to others', async () => {
    const { hotUpdate } = storyPlugin({ content, modules });
    const elsewhere = { type: 'update', file: join(root, 'main.js'), read: () => '' };
    const { environments } = server;
    const call = hotUpdate as (this: unknown, options: typeof elsewhere) => Promise<unknown>;
    expect(await call.call({ environment: environments.client }, elsewhere)).toBeUndefined();
    expect(payloads).toEqual([]);
  });
});
