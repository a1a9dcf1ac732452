import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useExplainer } from '../parts/explainer.ts';
import { type Selected, selectedWords } from './selectedWords.ts';

interface Reading {
  selected: Selected;
  /** Where the selection is, in px of the window. */
  box: DOMRect;
  /** Whether keys made it: whoever has no pointer has to be told what there is. */
  byKeys: boolean;
}

/**
 * What of the story is selected, once the mouse has let go of it; `null` for nothing. While the reader is in the `bar` that
 * tells of it, it stays as it is: to press a button there may undo the selection itself.
 */
export function useSelectedWords(bar: RefObject<HTMLElement | null>) {
  const { index } = useExplainer();
  const [reading, setReading] = useState<Reading | null>(null);
  /** Put away until something else is selected. */
  const dismissed = useRef(false);
  const dismiss = useCallback(() => {
    dismissed.current = true;
    setReading(null);
  }, []);
  useEffect(() => {
    let pressed = false;
    let byKeys = false;
    let inBar = false;
    const isIn = (node: unknown) => node instanceof Node && bar.current?.contains(node) === true;
    const read = () => {
      if (dismissed.current || pressed || inBar || isIn(document.activeElement)) return;
      const selection = getSelection();
      const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
      const selected = range && selectedWords(range, (id) => index.find('passage', id));
      setReading(range && selected ? { selected, box: range.getBoundingClientRect(), byKeys } : null);
    };
    const onDown = ({ target, pointerType }: PointerEvent) => {
      inBar = isIn(target);
      byKeys = false;
      // A finger that drags the ends of a selection is not told of.
      pressed = pointerType === 'mouse' && !inBar;
    };
    const onUp = () => {
      pressed = false;
      read();
    };
    const onKey = () => {
      byKeys = true;
      inBar = false;
    };
    const page = new AbortController();
    const listen = (name: string, hear: (event: never) => void) =>
      document.addEventListener(name, hear as EventListener, { signal: page.signal, capture: true });
    listen('selectionchange', () => {
      dismissed.current = false;
      read();
    });
    listen('pointerdown', onDown);
    listen('pointerup', onUp);
    listen('pointercancel', onUp);
    listen('keydown', onKey);
    listen('scroll', read);
    read();
    return () => page.abort();
  }, [index, bar]);
  return { reading, dismiss };
}
