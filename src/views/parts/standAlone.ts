import { svgElement } from './svgElement.ts';

/** What the styles decide; where it is inherited, it is written only where it changes. */
const inherited = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'marker-end',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];
const own: Readonly<Record<string, string>> = { opacity: '1', 'vector-effect': 'none' };

/**
 * Makes an SVG on the page one that needs no page: styles become attributes, links full addresses, names of links titles;
 * what is not seen goes. Nothing else changes it afterwards.
 */
export function standAlone(svg: SVGSVGElement): void {
  const elements = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  // All is read before anything is changed, since the styles hang on the attributes that go.
  const styles = new Map(elements.map((element) => [element as Element, readStyle(element)]));
  for (const element of elements) {
    if (isUnseen(element, styles.get(element))) element.remove();
    else settle(element, styles.get(element), styles.get(element.parentElement as Element));
  }
}

type Style = Readonly<Record<string, string>>;

function readStyle(element: Element): Style {
  const style = getComputedStyle(element);
  const names = [...inherited, ...Object.keys(own), 'visibility', 'display'];
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
}

function isUnseen(element: Element, style: Style = {}): boolean {
  const blank = (paint = '') => paint === 'none' || paint === 'transparent' || /^rgba.*, 0\)$/.test(paint);
  const drawn = element.localName === 'path' && !(blank(style['fill']) && blank(style['stroke']));
  if (element.localName === 'path' && !drawn) return true;
  return style['visibility'] === 'hidden' || (style['display'] === 'none' && !element.closest('defs'));
}

function settle(element: SVGElement, style: Style = {}, above: Style = {}): void {
  const { href, name, kept } = keptOf(element);
  for (const attribute of element.getAttributeNames())
    if (!kept.includes(attribute)) element.removeAttribute(attribute);
  if (href !== null) element.setAttribute('href', href);
  if (name !== null) element.prepend(svgElement('title', {}, name));
  for (const property of inherited)
    if (style[property] !== above[property]) write(element, property, style[property]);
  for (const [property, usual] of Object.entries(own))
    if (style[property] !== usual) write(element, property, style[property]);
}

/** The attributes that say what is drawn and where; the others are the page's. */
function keptOf(element: SVGElement) {
  const kept = element
    .getAttributeNames()
    .filter((name) => !/^(class|style|tabindex|href|role|on.*|aria-.*|data-.*)$/.test(name));
  const href = element.getAttribute('href');
  const full = href === null ? null : new URL(href, document.baseURI).href;
  return { href: full, name: element.getAttribute('aria-label'), kept };
}

function write(element: Element, property: string, value: string | undefined): void {
  if (value === undefined || value === '') return;
  element.setAttribute(
    property,
    value.replace(/([\d.])px/g, '$1').replace(/url\("?[^")]*#([^")]+)"?\)/, 'url(#$1)'),
  );
}
