import { type RefObject, useEffect, useRef } from 'react';
import { refOf } from '../../model/selection.ts';
import { whenOf } from '../../model/when.ts';
import { addressOf } from '../../navigation/address.ts';
import { home } from '../../navigation/place.ts';
import { usePlace } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import { useShown } from '../parts/shown.ts';

interface DatesInViewProps {
  picture: RefObject<SVGSVGElement | null>;
  /** Whether what is drawn is what the address asks for. */
  drawn: boolean;
  /** Brings a day into a closer view; `null` where all the days are drawn. */
  centre: ((day: number) => void) | null;
}

/**
 * Brings a date of what is selected into a picture that is wider than its place or close; with nothing selected, the date of the
 * passage being read. The page never scrolls for it, and a reader who looks elsewhere is left alone until another is asked for. A
 * component of its own, so that the tools are not drawn again as the reading goes on.
 */
export function DatesInView({ picture, drawn, centre }: DatesInViewProps) {
  const { events } = useExplainer().index.story;
  const { emphasis, reading, glance, glowing } = useShown();
  const { selection } = usePlace() ?? home;
  const free = selection.kind === 'nothing';
  const asked = free ? (glance ? '' : reading) : addressOf({ ...home, selection });
  const last = useRef<string | null>('');
  useEffect(() => {
    if (!drawn || !asked || asked === last.current) return;
    last.current = asked;
    if (!picture.current || bringIntoPane(picture.current, free ? marks.slice(2) : marks.slice(0, 2))) return;
    const wanted = events.filter(({ id }) => {
      const ref = refOf('event', id);
      return free ? glowing.has(ref) : emphasis.strengthOf(ref)?.startsWith('li');
    });
    const lit = wanted.find(({ id }) => emphasis.strengthOf(refOf('event', id)) === 'lit') ?? wanted[0];
    if (lit) centre?.(whenOf(lit.when).start);
  }, [picture, drawn, asked, free, events, emphasis, glowing, centre]);
  return null;
}

/** In the order in which they are looked for. */
const marks = ['[data-strength="lit"]', '[data-strength="linked"]', '[data-glow]'];

/** Scrolls the picture's own place, at once, where none of these marks is seen in it; says whether any is drawn. */
function bringIntoPane(picture: SVGSVGElement, selectors: readonly string[]): boolean {
  const pane = picture.parentElement;
  const found = selectors.flatMap((one) => [...picture.querySelectorAll(`.event${one}`)]);
  const [first] = found;
  if (!pane || !first) return false;
  const room = pane.getBoundingClientRect();
  const isSeen = (mark: Element) => {
    const { left, right } = mark.getBoundingClientRect();
    return left >= room.left - 1 && right <= room.right + 1;
  };
  if (!found.some(isSeen)) {
    const { left, right } = first.getBoundingClientRect();
    pane.scrollLeft += (left + right - room.left - room.right) / 2;
  }
  return true;
}
