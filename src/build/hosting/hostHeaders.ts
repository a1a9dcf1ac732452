import { policyOfHost, stylesIn } from './policy.ts';

const year = 31_536_000;

/**
 * The text of `_headers`, which Netlify, Cloudflare Pages and `npm run serve` read: what a host says along with each file. Rules
 * that match one address must not name the same header, since hosts join its values. `files` holds every built file by its path, with its
 * text where it is a page.
 */
export function hostHeaders(files: ReadonlyMap<string, string | null>, base: string): string {
  const styles = [...files.values()].flatMap((html) => (html === null ? [] : stylesIn(html)));
  const rules: [path: string, headers: Record<string, string>][] = [
    [
      `${base}*`,
      {
        'Content-Security-Policy': policyOfHost(styles),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
      },
    ],
    [
      `${base}assets/*`,
      {
        'Cache-Control': `public, max-age=${year}, immutable`,
        // A page in a sandbox has no origin of its own, and asks for its script as a stranger.
        'Access-Control-Allow-Origin': '*',
      },
    ],
    ...changingIn([...files.keys()], base).map((path): [string, Record<string, string>] => [
      path,
      { 'Cache-Control': 'no-cache' },
    ]),
  ];
  return rules.map(ruleText).join('\n');
}

/** What keeps its name from release to release: asked for anew each time, and seldom sent. */
function changingIn(paths: string[], base: string): string[] {
  const tops = paths.map((path) => path.replace(/\/.*$/, '/*')).filter((top) => top !== 'assets/*');
  return [base, ...[...new Set(tops)].sort().map((top) => base + top)];
}

function ruleText([path, headers]: [string, Record<string, string>]): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
