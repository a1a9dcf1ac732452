import { join } from 'node:path';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { createBuilder } from 'vite';
import { browserBuild } from './browserBuild.ts';
import { isRunDirectly } from './isRunDirectly.ts';
import { leanRouter } from './leanRouter.ts';
import { prerender } from './prerender.ts';
import { storyModules } from './storyModules.ts';
import { storyPlugin } from './storyPlugin.ts';
import { subsetFonts } from './subsetFonts.ts';

/**
 * The whole site of a story that is not ours, as tests have them: `tsx src/build/buildContent.ts --folder .cache/edited` makes
 * `.cache/edited/site` of `.cache/edited/content`. It is not published, so it has neither cards nor a feed.
 */
export async function buildContent(folder: string, pages?: number): Promise<void> {
  const content = join(folder, 'content');
  const own = { content, rendered: join(folder, 'static'), ...(pages === undefined ? {} : { pages }) };
  const builder = await createBuilder({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      react(),
      leanRouter(),
      subsetFonts(),
      storyPlugin({ modules: storyModules, content }),
      prerender(own),
    ],
    ...browserBuild,
    // Nobody waits for its script, so that it may be heavier and is built sooner.
    build: { ...browserBuild.build, minify: true, outDir: join(folder, 'site'), emptyOutDir: true },
  });
  await builder.buildApp();
}

if (isRunDirectly(import.meta.url)) {
  const { values } = parseArgs({ options: { folder: { type: 'string' } } });
  if (!values.folder) throw new Error('say which folder: --folder .cache/edited');
  await buildContent(values.folder);
}
