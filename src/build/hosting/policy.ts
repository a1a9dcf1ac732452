import { createHash } from 'node:crypto';

/** What is not said falls back to `default-src`. `offline` is the name that app/keepOffline.ts gives its policy. */
const allowed = [
  "default-src 'self'",
  "img-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types offline',
].join(';');

const inlineStyle = /<style[^>]*>(.*?)<\/style>/gs;
const runs = /<script(?![^>]*type="application\/ld\+json")/;

/**
 * The Content-Security-Policy that stands in a page: script, styles, data and pictures of this host only, and none of it inside the
 * page. It rules over what comes after it; the page's own styles come before, and their hashes, which do not compress, stay out.
 * Nothing is said of who may frame a page: see decisions/0018.
 */
export const policyInPage = `<meta http-equiv="Content-Security-Policy" content="${allowed}">`;

/** The same as a host says it, which rules over the whole page: with the hashes of all styles that stand in pages. */
export function policyOfHost(styles: Iterable<string>): string {
  const hashes = [...new Set(styles)].map(hashOf).sort();
  return [allowed, ["style-src 'self'", ...hashes].join(' ')].join(';');
}

/** The texts of the styles inside a page. */
export function stylesIn(html: string): string[] {
  return [...html.matchAll(inlineStyle)].map(([, text = '']) => text);
}

/** The page with its policy, after its styles and before its scripts. */
export function withPolicy(html: string): string {
  const head = html.indexOf('</head>');
  const end = html.lastIndexOf('</style>', head);
  const at = end < 0 ? html.indexOf('>', html.indexOf('<head')) + 1 : end + '</style>'.length;
  const [before, after] = [html.slice(0, at), html.slice(at)];
  if (head < 0 || runs.test(before)) throw new Error('in <head>, styles have to come before scripts');
  return before + policyInPage + after;
}

function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}
