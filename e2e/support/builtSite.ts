import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '../../src/build/serve.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Builds and serves the site of a story that is not ours: of `content` in a folder of the project. */
export async function builtSite(folder: string): Promise<Awaited<ReturnType<typeof serve>>> {
  const build = ['--import', 'tsx', 'src/build/buildContent.ts', '--folder', folder];
  await promisify(execFile)(process.execPath, build, { cwd: projectRoot });
  return serve({ root: join(projectRoot, folder, 'site') });
}
