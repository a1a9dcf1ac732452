import { flowRows } from '../../layout/flowRows.ts';
import { textLines } from '../../layout/textLines.ts';
import type { LegendEntry } from './legend.ts';
import { svgElement } from './svgElement.ts';

/** A picture with the words that it needs where there is no page around it. */
export interface FramedPicture {
  picture: SVGSVGElement;
  title: string;
  /** What is looked into and kept in view; may be empty. */
  subtitle: string;
  legend: readonly LegendEntry[];
  /** Where it comes from. */
  source: string;
}

const margin = 20;
const narrowest = 320;
const rowHeight = 20;

/**
 * Draws the picture as it is shown, with title, legend and source, into an empty SVG on the page, under the page's own
 * styles: their measures are what the words are set by. Gives its size.
 */
export function pictureFrame(frame: SVGSVGElement, framed: FramedPicture): { width: number; height: number } {
  const box = shownBox(framed.picture);
  const inner = Math.max(narrowest, Math.ceil(box.width));
  const width = inner + 2 * margin;
  let y = margin;
  const write = (text: string, size: number, weight: number) => {
    const lineHeight = Math.round(size * 1.4);
    for (const line of setText(frame, text, inner, { 'font-size': size, 'font-weight': weight })) {
      y += lineHeight;
      line.setAttribute('x', String(margin));
      line.setAttribute('y', String(y - Math.round(size * 0.4)));
    }
  };
  write(framed.title, 18, 650);
  write(framed.subtitle, 13, 400);
  y += 12;
  frame.append(pictureAt(framed.picture, box, margin + (inner - box.width) / 2, y));
  y += Math.ceil(box.height) + 16;
  y += setLegend(frame, framed.legend, inner, y) + 8;
  write(framed.source, 11, 400);
  const height = y + margin;
  const paper = getComputedStyle(document.body).backgroundColor;
  const ground = svgElement('rect', { width, height });
  ground.style.fill = paper;
  frame.prepend(svgElement('title', {}, framed.title), ground);
  return { width, height };
}

/** What is seen of a picture, in its own units: all that it holds, cut off where its frame cuts it off. */
function shownBox(picture: SVGSVGElement): DOMRect {
  const { x, y, width, height } = picture.viewBox.baseVal;
  const drawn = picture.getBBox();
  const frame = picture.getBoundingClientRect();
  const toUnits = picture.getScreenCTM()?.inverse();
  const first = new DOMPoint(frame.left, frame.top).matrixTransform(toUnits);
  const last = new DOMPoint(frame.right, frame.bottom).matrixTransform(toUnits);
  const air = 2;
  const x0 = Math.max(first.x, Math.min(x, drawn.x) - air);
  const y0 = Math.max(first.y, Math.min(y, drawn.y) - air);
  const x1 = Math.min(last.x, Math.max(x + width, drawn.x + drawn.width) + air);
  const y1 = Math.min(last.y, Math.max(y + height, drawn.y + drawn.height) + air);
  return new DOMRect(x0, y0, x1 - x0, y1 - y0);
}

function pictureAt(picture: SVGSVGElement, box: DOMRect, x: number, y: number): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const { width, height } = box;
  const place = { x, y, width, height, viewBox: [box.x, box.y, width, height].map(round).join(' ') };
  for (const [name, value] of Object.entries(place))
    copy.setAttribute(name, typeof value === 'number' ? String(round(value)) : value);
  return copy;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The lines of a text, drawn but not yet placed. */
function setText(
  frame: SVGSVGElement,
  text: string,
  width: number,
  how: Readonly<Record<string, number>>,
): SVGTextElement[] {
  const ruler = svgElement('text', how);
  frame.append(ruler);
  const lines = textLines(text, width, (words) => {
    ruler.textContent = words;
    return ruler.getComputedTextLength();
  });
  ruler.remove();
  const drawn = lines.map((line) => svgElement('text', how, line));
  frame.append(...drawn);
  return drawn;
}

/** Gives the legend's height. */
function setLegend(frame: SVGSVGElement, legend: readonly LegendEntry[], width: number, y: number): number {
  const entries = legend.map(({ words, mark, reach, as }) => {
    const text = svgElement('text', { 'font-weight': 400, x: 2 * reach + 6, y: 4 }, words);
    const shape = svgElement(
      'g',
      { transform: `translate(${reach})`, ...as },
      svgElement(mark.tag, mark.attributes),
    );
    const entry = svgElement('g', {}, shape, text);
    frame.append(entry);
    return { entry, width: 2 * reach + 6 + text.getComputedTextLength() };
  });
  const places = flowRows(
    entries.map((one) => one.width),
    width,
    14,
  );
  for (const [at, { x, row }] of places.entries()) {
    const [across, down] = [round(margin + x), y + row * rowHeight + rowHeight / 2];
    entries[at]?.entry.setAttribute('transform', `translate(${across} ${down})`);
  }
  return places.length === 0 ? 0 : ((places.at(-1)?.row ?? 0) + 1) * rowHeight;
}
