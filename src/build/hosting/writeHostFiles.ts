import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { readBuilt } from '../readBuilt.ts';
import { hostHeaders } from './hostHeaders.ts';
import { keptOffline } from './keptOffline.ts';

const worker = fileURLToPath(new URL('../../app/serviceWorker.ts', import.meta.url));

/** Never hashed: browsers ask for it by this name to learn of a new release. */
const workerName = 'sw.js';

/** Writes what rests on all other files of a built site: the service worker, and what hosts are to say with each file. */
export async function writeHostFiles(outDir: string, base: string): Promise<void> {
  const kept = keptOffline(readBuilt(outDir), base);
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { KEPT: JSON.stringify(kept) },
    build: {
      target: 'baseline-widely-available',
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: worker, formats: ['iife'], name: 'worker', fileName: () => workerName },
    },
  });
  const files = new Map(
    [...readBuilt(outDir)].map(([path, body]) => [path, path.endsWith('.html') ? body.toString() : null]),
  );
  await writeFile(join(outDir, '_headers'), hostHeaders(files, base));
}
