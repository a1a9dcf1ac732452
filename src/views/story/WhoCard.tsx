import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { kindNames, sideNames } from '../../model/dossier.ts';
import { selectedRef, splitRef } from '../../model/selection.ts';
import type { Ref } from '../../model/story.ts';
import { sentenceStart } from '../../model/tieSentence.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { placeOfLink } from '../../navigation/useLinkClicks.ts';
import { type Asked, useExplainer } from '../parts/explainer.ts';
import { isSingleKey } from '../parts/isSingleKey.ts';
import { SaidSoFar } from '../parts/SaidSoFar.tsx';

/** Between the mention and its card, and the card and the window, in px. */
const gap = 8;

/**
 * "Who was that again?": `w` on a mention of an actor opens a card beside it, with what the story has said of that actor so
 * far. It tells nothing else but kind and side: roles and ties may be told later. Escape leads back to the mention.
 */
export function WhoCard() {
  const { index } = useExplainer();
  const [asked, setAsked] = useState<(Asked & { mention: HTMLElement }) | null>(null);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'w' || !isSingleKey(event)) return;
      const next = mentionAt(event.target);
      if (next) setAsked(next);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useLayoutEffect(() => {
    if (!asked || !card.current) return;
    card.current.showPopover();
    putBeside(card.current, asked.mention);
    card.current.querySelector('h2')?.focus({ preventScroll: true });
  }, [asked]);
  const close = () => {
    card.current?.hidePopover();
    asked?.mention.focus({ preventScroll: true });
  };
  const actor = asked && index.find('actor', splitRef(asked.ref).id);
  if (!actor) return null;
  const side = sideNames[actor.side];
  return (
    <div
      ref={card}
      popover="auto"
      className="who"
      role="dialog"
      aria-labelledby="who-heading"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        // It closes the card, and not what is selected.
        event.preventDefault();
        close();
      }}
      onToggle={({ newState }) => newState === 'closed' && setAsked(null)}
    >
      <p className="kicker">
        {kindNames[actor.kind]}
        {side !== actor.name && `, ${side}`}
      </p>
      <h2 id="who-heading" tabIndex={-1}>
        {sentenceStart(actor)}, up to this passage
      </h2>
      <SaidSoFar actor={actor.id} passage={asked.passage} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
      <p className="actions" onClick={() => card.current?.hidePopover()}>
        <PlaceLink to={placeOf(asked.ref)}>Whole dossier</PlaceLink>
        <button type="button" onClick={close}>
          Close
        </button>
      </p>
    </div>
  );
}

/** Whom a mention of the story names, and in which passage; `null` for whatever else. */
function mentionAt(target: EventTarget | null): (Asked & { mention: HTMLElement }) | null {
  const mention = target instanceof HTMLElement ? target.closest<HTMLElement>('.passage a[href]') : null;
  const passage = mention?.closest('.passage')?.id;
  const place = mention && placeOfLink(mention);
  const ref: Ref | null = place ? selectedRef(place.selection) : null;
  if (!mention || !passage || !ref || splitRef(ref).kind !== 'actor') return null;
  return { ref, passage, mention };
}

/** Under the mention, or over it where there is no room; within the window. */
function putBeside(card: HTMLElement, mention: HTMLElement) {
  const [line = mention.getBoundingClientRect()] = mention.getClientRects();
  const { offsetWidth, offsetHeight, style } = card;
  const below = line.bottom + gap;
  const top = below + offsetHeight + gap > innerHeight ? line.top - gap - offsetHeight : below;
  style.left = `${Math.max(gap, Math.min(line.left, innerWidth - offsetWidth - gap))}px`;
  style.top = `${Math.max(gap, top)}px`;
}
