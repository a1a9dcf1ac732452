import { normalizePath, type Plugin } from 'vite';

type Info = { importedIds: readonly string[] } | null;

/** The one script that pages wait for. */
const entry = '/src/app/browser.tsx';

/**
 * Keeps in one file all that the first script imports. The bundler would cut what several later scripts share out of it
 * (rolldown/rolldown#10731), which costs two requests and some 2 kB before the page answers.
 */
export function firstChunk(): Plugin {
  let first: Set<string> | null = null;
  return {
    name: 'first-chunk',
    apply: 'build',
    config: () => ({
      environments: {
        client: {
          build: {
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [
                    {
                      debugName: 'first',
                      name(id, context) {
                        const start = normalizePath(process.cwd()) + entry;
                        first ??= reachable(start, (one) => context.getModuleInfo(one));
                        return first.has(id) || id.includes('rolldown/runtime') ? 'first' : null;
                      },
                    },
                  ],
                },
              },
            },
          },
        },
      },
    }),
  };
}

function reachable(from: string, infoOf: (id: string) => Info): Set<string> {
  const found = new Set([from]);
  // A Set may grow while it is walked.
  for (const id of found) for (const next of infoOf(id)?.importedIds ?? []) found.add(next);
  return found;
}
