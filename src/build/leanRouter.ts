import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Readers get React Router's production build, and of it only what the page uses. Its package names the development build for every
 * bundler, and its calls and names at the top level, whose effects a bundler cannot know, keep components alive that nobody renders.
 */
export function leanRouter(): Plugin {
  return {
    name: 'lean-router',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    resolveId: {
      filter: { id: /^react-router$/ },
      handler: () => join(packageFolder(), 'dist/production/index.mjs'),
    },
    transform: {
      filter: { id: /\/react-router\/dist\/production\/[^/]+\.mjs$/ },
      handler: (code) => ({ code: withoutEffects(code), map: null }),
    },
  };
}

/** Names for React's tools go, and what only makes a component says that it does no more. Anything else stays as it is. */
export function withoutEffects(code: string): string {
  return code
    .replace(/^\w+\.displayName = "[^"]*";$/gm, '')
    .replace(/^(var \w+ = )(?=\w+\.(?:createContext|forwardRef|memo)\()/gm, '$1/* @__PURE__ */ ');
}

function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('react-router/package.json'));
}
