import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { browserBuild } from './src/build/browserBuild.ts';
import { leanRouter } from './src/build/leanRouter.ts';
import { prerender } from './src/build/prerender.ts';
import { storyModules } from './src/build/storyModules.ts';
import { storyPlugin } from './src/build/storyPlugin.ts';
import { subsetFonts } from './src/build/subsetFonts.ts';

export default defineConfig({
  envPrefix: ['VITE_', 'SITE_URL'],
  plugins: [react(), leanRouter(), subsetFonts(), storyPlugin({ modules: storyModules }), prerender()],
  ...browserBuild,
});
