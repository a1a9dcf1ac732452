import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Shows a dialog over the page for as long as it is drawn, and gives the focus back to where it was. `onClose` is told when
 * the browser closes it: by Escape, the back gesture of a phone, or a press beside it.
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, onClose: () => void) {
  const closing = useRef(onClose);
  useEffect(() => {
    closing.current = onClose;
  });
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const tell = (event: Event) => {
      event.preventDefault();
      closing.current();
    };
    // The event comes late: by then it may be open again.
    const tellClosed = () => {
      if (!element.open) closing.current();
    };
    const tellBeside = (event: Event) => {
      if (event.target === element) closing.current();
    };
    element.addEventListener('cancel', tell);
    element.addEventListener('close', tellClosed);
    element.addEventListener('click', tellBeside);
    element.showModal();
    return () => {
      element.removeEventListener('cancel', tell);
      element.removeEventListener('close', tellClosed);
      element.removeEventListener('click', tellBeside);
      element.close();
    };
  }, [dialog]);
  useLayoutEffect(() => {
    const { visualViewport: seen } = globalThis;
    const { style } = dialog.current ?? {};
    if (!seen || !style) return;
    // A phone's keyboard lies over the page without making it smaller.
    const follow = () => {
      style.setProperty('--seen', `${seen.height}px`);
      style.setProperty('--above', `${seen.offsetTop}px`);
    };
    follow();
    seen.addEventListener('resize', follow);
    seen.addEventListener('scroll', follow);
    return () => {
      seen.removeEventListener('resize', follow);
      seen.removeEventListener('scroll', follow);
    };
  }, [dialog]);
}
