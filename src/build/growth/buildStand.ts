import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { GrowthData } from '../../app/growth.tsx';
import { subsetFonts } from '../subsetFonts.ts';

const folder = '.cache/growth';
const entry = fileURLToPath(new URL('../../app/growth.tsx', import.meta.url));

/** Builds the stand (app/growth.tsx) with these stories beside it, by name; gives the folder to serve. */
export async function buildStand(stories: Readonly<Record<string, GrowthData>>): Promise<string> {
  const root = join(folder, 'stand');
  const outDir = join(folder, 'site');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'index.html'), pageFor(entry));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react(), subsetFonts()],
    build: { outDir: join(process.cwd(), outDir), emptyOutDir: true, target: 'baseline-widely-available' },
  });
  for (const [name, data] of Object.entries(stories)) {
    writeFileSync(join(outDir, `${name}.json`), JSON.stringify(data));
  }
  return outDir;
}

function pageFor(script: string): string {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Growth</title></head>
  <body><div id="root"></div><script type="module" src="${script}"></script></body>
</html>
`;
}
