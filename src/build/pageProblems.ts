import type { HtmlElement } from './htmlElements.ts';

export interface BuiltPage {
  /** Inside the built site: `actors/shoigu/index.html`. */
  path: string;
  elements: HtmlElement[];
  /** As they stand, doubles included. */
  ids: string[];
}

/** What is wrong with a page by itself. */
export function pageProblems({ elements, ids }: BuiltPage): string[] {
  const problems = [...doubles(ids)].map((id) => `the id "${id}" stands more than once`);
  for (const [what, wanted] of Object.entries(wantedOnce)) {
    const found = elements.filter(wanted);
    if (found.length !== 1 && !(listedOnly.includes(what) && found.length === 0 && isUnlisted(elements))) {
      problems.push(`${what}: ${found.length} of them, not 1`);
    }
    if (found.some((element) => !said(element))) problems.push(`the ${what} says nothing`);
  }
  if (!elements[0]?.attributes.get('lang')) problems.push('no lang on <html>');
  return problems;
}

const wantedOnce: Record<string, (element: HtmlElement) => boolean> = {
  h1: ({ tag }) => tag === 'h1',
  title: ({ tag, svg }) => tag === 'title' && !svg,
  'canonical link': ({ tag, attributes }) => tag === 'link' && attributes.get('rel') === 'canonical',
  description: ({ tag, attributes }) => tag === 'meta' && attributes.get('name') === 'description',
  'shared title': isShared('og:title'),
  'shared address': isShared('og:url'),
  card: isShared('og:image'),
};
const listedOnly = ['canonical link', 'shared title', 'shared address', 'card'];

function isShared(name: string): (element: HtmlElement) => boolean {
  return ({ tag, attributes }) => tag === 'meta' && attributes.get('property') === name;
}

/** A page that asks not to be listed, as 404.html does, is known by no address of its own. */
function isUnlisted(elements: HtmlElement[]): boolean {
  return elements.some(
    ({ tag, attributes }) =>
      tag === 'meta' && attributes.get('name') === 'robots' && attributes.get('content')?.includes('noindex'),
  );
}

/** Whether an element of which one is wanted says something; an h1 may hold its words in elements of its own. */
function said({ tag, text, attributes }: HtmlElement): boolean {
  if (tag === 'link') return Boolean(attributes.get('href'));
  if (tag === 'meta') return Boolean(attributes.get('content')?.trim());
  return tag === 'h1' || text.trim() !== '';
}

function doubles(values: string[]): Set<string> {
  return new Set(values.filter((value, at) => values.indexOf(value) !== at));
}
