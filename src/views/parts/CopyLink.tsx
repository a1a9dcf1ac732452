import { useEffect, useId, useRef, useState } from 'react';
import { hrefOf } from '../../navigation/address.ts';
import type { Place } from '../../navigation/place.ts';
import { sharedPlace } from '../../navigation/sharedPlace.ts';
import { useExplainer } from './explainer.ts';

type Outcome = 'waiting' | 'copied' | 'blocked';

/** Copies a place's full address, with the edition that is read where it leads to words. Where the clipboard is blocked it shows the address, selected, to copy by hand. */
export function CopyLink({ place, label = 'Copy link' }: { place: Place; label?: string }) {
  const [outcome, setOutcome] = useState<Outcome>('waiting');
  const { edition } = useExplainer();
  const href = hrefOf(sharedPlace(place, edition?.date ?? null), import.meta.env.BASE_URL);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place starts afresh
  useEffect(() => setOutcome('waiting'), [href]);
  const copy = async () => setOutcome(await copyText(absolute(href)));
  return (
    <span className="copy-link">
      <button type="button" onClick={copy}>
        {outcome === 'copied' ? 'Link copied' : label}
      </button>
      <span role="status" className="unseen">
        {outcome === 'copied' ? 'Link copied' : ''}
      </span>
      {outcome === 'blocked' && <ByHand address={absolute(href)} />}
    </span>
  );
}

function ByHand({ address }: { address: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <label htmlFor={id} className="by-hand">
      Copy this address
      <input id={id} ref={field} readOnly value={address} />
    </label>
  );
}

async function copyText(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'blocked';
  }
}

function absolute(href: string): string {
  return new URL(href, location.href).href;
}
