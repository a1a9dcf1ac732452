import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { prerender } from './src/build/prerender.ts';
import { storyPlugin } from './src/build/storyPlugin.ts';
import { subsetFonts } from './src/build/subsetFonts.ts';
import { layoutsOf } from './src/layout/layouts.ts';

export default defineConfig({
  envPrefix: ['VITE_', 'SITE_URL'],
  plugins: [
    react(),
    subsetFonts(),
    storyPlugin({ extras: (story) => ({ layouts: layoutsOf(story) }) }),
    prerender(),
  ],
  build: { target: 'baseline-widely-available', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
