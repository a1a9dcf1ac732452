import { type HtmlElement, htmlElements } from '../htmlElements.ts';
import { policyInPage } from './policy.ts';

/** What in the pages of a built site comes before their policy, or would be refused by it, as `path: message` lines. */
export function policyProblems(built: ReadonlyMap<string, Buffer>): string[] {
  return [...built].flatMap(([path, body]) => {
    if (!path.endsWith('.html')) return [];
    const html = body.toString();
    const elements = htmlElements(html);
    const problems = [...placeProblems(html, elements), ...elements.flatMap(refused)];
    return [...new Set(problems)].map((message) => `${path}: ${message}`);
  });
}

function placeProblems(html: string, elements: readonly HtmlElement[]): string[] {
  const at = elements.findIndex(isPolicy);
  if (at < 0) return ['no Content-Security-Policy'];
  const problems: string[] = [];
  if (html.split(policyInPage).length !== 2 || elements.filter(isPolicy).length !== 1 || !elements[at]?.head)
    problems.push('its Content-Security-Policy is not the one of this site, once, in its head');
  if (elements.slice(0, at).some(runs)) problems.push('a script before its Content-Security-Policy');
  if (elements.slice(at).some(({ tag }) => tag === 'style'))
    problems.push('a style after its Content-Security-Policy');
  return problems;
}

function refused(element: HtmlElement): string[] {
  const { tag, attributes } = element;
  const problems = runs(element) && !attributes.has('src') ? ['script inside the page'] : [];
  for (const [name, value] of attributes) {
    if (name === 'style' || name.startsWith('on'))
      problems.push(`${name}="${value.slice(0, 40)}" on <${tag}>`);
    if (/^\s*javascript:/i.test(value)) problems.push(`script in ${name} of <${tag}>`);
  }
  return problems;
}

/** Data for search engines is no script: it never runs, and no policy minds it. */
function runs({ tag, attributes }: HtmlElement): boolean {
  return tag === 'script' && attributes.get('type') !== 'application/ld+json';
}

function isPolicy({ tag, attributes }: HtmlElement): boolean {
  return tag === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
}
