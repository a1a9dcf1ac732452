import type { DrawnGraph, DrawnNode, DrawnTie } from '../layout/drawnGraph.ts';
import { radiusOf } from '../layout/nodeShape.ts';
import { selectedRef } from '../model/selection.ts';
import { placeOfLink } from '../navigation/useLinkClicks.ts';

/** The graph's layout as it stands in the prerendered picture, so that it need not be sent twice. */
export function readGraph(picture: SVGSVGElement): DrawnGraph {
  const { width, height } = picture.viewBox.baseVal;
  const marks = (kind: string) => [...picture.querySelectorAll(`a.${kind}`)];
  return { width, height, nodes: marks('node').map(readNode), ties: marks('tie').map(readTie) };
}

function readNode(mark: Element): DrawnNode {
  const [x = 0, y = 0] = numbersIn(mark, 'transform');
  const text = mark.querySelector('text') as Element;
  const anchor = text.getAttribute('text-anchor') as DrawnNode['label']['anchor'] | null;
  const [labelX = 0] = numbersIn(text, 'x');
  const [labelY = 0] = numbersIn(text, 'y');
  const lines = (text.children.length > 0 ? [...text.children] : [text]).map((line) => line.textContent);
  const label = { x: labelX, y: labelY, lines, ...(anchor && { anchor }) };
  return { id: idOf(mark), x, y, r: radiusOf(pathIn(mark)), label };
}

function readTie(mark: Element): DrawnTie {
  return { id: idOf(mark), d: pathIn(mark) };
}

function idOf(mark: Element): string {
  const place = placeOfLink(mark);
  const ref = place && selectedRef(place.selection);
  return ref?.split(':')[1] ?? '';
}

function pathIn(mark: Element): string {
  return mark.querySelector('path')?.getAttribute('d') ?? '';
}

function numbersIn(element: Element, attribute: string): number[] {
  return (
    element
      .getAttribute(attribute)
      ?.match(/-?[\d.]+/g)
      ?.map(Number) ?? []
  );
}
