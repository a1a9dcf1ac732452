import { directions, nearestInDirection } from '../../layout/nearestInDirection.ts';
import { isUntold } from '../parts/isUntold.ts';

/** Makes the marks of a picture one tab stop. `update` after marks were hidden or shown. */
export interface MarkKeys {
  update(): void;
  destroy(): void;
}

interface Mark {
  link: SVGAElement;
  x: number;
  y: number;
}

/**
 * Arrow keys move the focus to the nearest mark in that direction, Home and End to the first and the last actor. The stop
 * is the mark that had the focus last, or else what is selected, or the first actor.
 */
export function markKeys(picture: SVGSVGElement): MarkKeys {
  let last: Element | null = null;

  const linkAt = (target: EventTarget | null) =>
    target instanceof Element && picture.contains(target) ? target.closest<SVGAElement>('a') : null;

  const update = () => {
    const links = [...picture.querySelectorAll<SVGAElement>('a')];
    const seen = (fits: (link: SVGAElement) => boolean) =>
      links.find((link) => fits(link) && !isUntold(link));
    const stop =
      seen((link) => link === last) ??
      seen((link) => link.dataset['strength'] === 'lit') ??
      seen((link) => link.classList.contains('node'));
    for (const link of links) {
      const tabindex = link === stop ? '0' : '-1';
      if (link.getAttribute('tabindex') !== tabindex) link.setAttribute('tabindex', tabindex);
    }
  };

  const onFocus = ({ target }: FocusEvent) => {
    const link = linkAt(target);
    if (!link || link === last) return;
    last = link;
    update();
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = linkAt(event.target);
    const to = from && markAfter(picture, from, event.key);
    if (!to) return;
    event.preventDefault();
    to.focus();
  };

  // Not on the picture itself: Chromium makes an SVG element that listens to focus a tab stop of its own.
  const around = picture.parentElement ?? document.body;
  around.addEventListener('focusin', onFocus);
  around.addEventListener('keydown', onKey);
  // Over a painted picture marks come and go with the pointer and with what is selected.
  const watch = new MutationObserver((changes) => {
    if (changes.some(changesLinks)) update();
  });
  watch.observe(picture, { childList: true, subtree: true });
  update();
  return {
    update,
    destroy() {
      watch.disconnect();
      around.removeEventListener('focusin', onFocus);
      around.removeEventListener('keydown', onKey);
      for (const link of picture.querySelectorAll('a')) link.removeAttribute('tabindex');
    },
  };
}

function markAfter(picture: SVGSVGElement, from: SVGAElement, key: string): SVGAElement | undefined {
  const links = [...picture.querySelectorAll<SVGAElement>('a')].filter((link) => !isUntold(link));
  const nodes = links.filter((link) => link.classList.contains('node'));
  if (key === 'Home') return nodes[0];
  if (key === 'End') return nodes.at(-1);
  if (!isDirection(key)) return undefined;
  const marks = links.map(placed);
  return marks[nearestInDirection(marks, placed(from), key)]?.link;
}

function isDirection(key: string): key is keyof typeof directions {
  return Object.hasOwn(directions, key);
}

/** A node stands where it is drawn; a tie where its line has its middle. In the picture's own units. */
function placed(link: SVGAElement): Mark {
  const shift = link.transform.baseVal.consolidate()?.matrix;
  if (shift) return { link, x: shift.e, y: shift.f };
  const line = link.querySelector('path');
  const { x, y } = line?.getPointAtLength(line.getTotalLength() / 2) ?? { x: 0, y: 0 };
  return { link, x, y };
}

/** Names along lines come and go, too, and are no marks. */
function changesLinks({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && (node.matches('a') || node.querySelector('a') !== null),
  );
}
