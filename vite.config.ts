import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstChunk } from './src/build/firstChunk.ts';
import { prerender } from './src/build/prerender.ts';
import { storyModules } from './src/build/storyModules.ts';
import { storyPlugin } from './src/build/storyPlugin.ts';
import { subsetFonts } from './src/build/subsetFonts.ts';

export default defineConfig({
  envPrefix: ['VITE_', 'SITE_URL'],
  plugins: [react(), subsetFonts(), storyPlugin({ modules: storyModules }), firstChunk(), prerender()],
  build: { target: 'baseline-widely-available', modulePreload: false, assetsInlineLimit: 0 },
});
