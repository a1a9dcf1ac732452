import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { creditedQuote } from '../../model/creditedQuote.ts';
import { home } from '../../navigation/place.ts';
import { textDirective } from '../../navigation/textDirective.ts';
import { ByHand } from '../parts/ByHand.tsx';
import { useExplainer } from '../parts/explainer.ts';
import { barPlace } from './barPlace.ts';
import { fullAddress } from './fullAddress.ts';
import type { Selected, SelectedWords } from './selectedWords.ts';
import { useSelectedWords } from './useSelectedWords.ts';
import { useSharing } from './useSharing.ts';

const whyNot: Record<Extract<Selected, string>, string> = {
  several: 'Select words of one passage to link to them.',
  translated: 'This page is translated: a link can be made to its own words only.',
};

/** Beside words that are selected, what can be done with them. Tab leads to it from them and back, Escape puts it away. */
export function WordsBar() {
  const bar = useRef<HTMLDivElement>(null);
  const { reading, dismiss } = useSelectedWords(bar);
  const { said, copy, forget } = useSharing();
  const selected = reading?.selected;
  const quote = typeof selected === 'object' ? selected.quote : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words start afresh
  useEffect(forget, [JSON.stringify(quote)]);
  usePlaceBeside(bar, reading?.box);
  useBarKeys(bar, typeof selected === 'object' ? selected.holder : null, dismiss);
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) dismiss();
  };
  const hint = reading?.byKeys && quote ? 'Tab leads to ways to copy these words' : '';
  return createPortal(
    <>
      <p role="status" className="unseen">
        {said?.line || hint}
      </p>
      {selected && (
        <section
          ref={bar}
          aria-label="Selected words"
          className="words-bar"
          onBlur={onBlur}
          // The words stay selected.
          onMouseDown={(event) => event.target instanceof HTMLButtonElement && event.preventDefault()}
        >
          {typeof selected === 'string' ? (
            <p>{whyNot[selected]}</p>
          ) : (
            <Ways selected={selected} copy={copy} done={said?.line} />
          )}
          {said?.byHand && <ByHand key={said.number} {...said.byHand} />}
        </section>
      )}
    </>,
    document.body,
  );
}

interface WaysProps {
  selected: SelectedWords;
  copy: (what: string, text: string, done: string) => void;
  /** What was done last. */
  done: string | undefined;
}

function Ways({ selected: { passage, quote, words }, copy, done }: WaysProps) {
  const { index, edition } = useExplainer();
  const address =
    fullAddress({ ...home, at: passage.id, edition: edition?.date ?? null, words: quote }) +
    textDirective(quote);
  const section = index.section(passage.section)?.heading ?? '';
  const credited = creditedQuote({ words, explainer: index.story.title, section, address });
  return (
    <>
      <button type="button" onClick={() => copy('this address', address, 'Link copied')}>
        {done === 'Link copied' ? done : 'Copy link to these words'}
      </button>
      <button type="button" onClick={() => copy('this quote', credited, 'Quote copied')}>
        {done === 'Quote copied' ? done : 'Copy quote with link and credit'}
      </button>
    </>
  );
}

/** The styles decide whether the bar stands there; on phones they put it where the system's own menu is not. */
function usePlaceBeside(bar: RefObject<HTMLElement | null>, box: DOMRect | undefined) {
  useLayoutEffect(() => {
    const { current } = bar;
    if (!current || !box) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const header = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
    const size = { width: current.offsetWidth, height: current.offsetHeight };
    const { x, y } = barPlace(box, size, { width, height, header });
    // Scrolled away, the words take it along.
    current.toggleAttribute('data-away', box.bottom < header || box.top > height);
    current.style.setProperty('--x', `${x}px`);
    current.style.setProperty('--y', `${y}px`);
  });
}

/** `holder` is where the selected words stand; `null` where the bar has nothing to lead to. */
function useBarKeys(bar: RefObject<HTMLElement | null>, holder: Element | null, dismiss: () => void) {
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      event.preventDefault();
      const wasIn = bar.current?.contains(document.activeElement);
      dismiss();
      if (!wasIn || !(holder instanceof HTMLElement)) return;
      holder.tabIndex = -1;
      holder.focus({ preventScroll: true });
    };
    const onKey = (event: KeyboardEvent) => {
      if (!bar.current) return;
      // The page answers to Escape too, and would close what is selected.
      if (event.key === 'Escape') leave(event);
      if (event.key !== 'Tab' || holder === null) return;
      const stops = [...bar.current.querySelectorAll<HTMLElement>('button, textarea')];
      const at = stops.indexOf(document.activeElement as HTMLElement);
      if (at < 0 && !event.shiftKey) {
        event.preventDefault();
        stops[0]?.focus();
      } else if (at === (event.shiftKey ? 0 : stops.length - 1)) leave(event);
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [bar, holder, dismiss]);
}
