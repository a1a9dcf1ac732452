import { useEffect, useState } from 'react';
import { hrefOf } from '../../navigation/address.ts';
import type { Place } from '../../navigation/place.ts';
import { sharedPlace } from '../../navigation/sharedPlace.ts';
import { ByHand } from './ByHand.tsx';
import { copyText } from './copyText.ts';
import { useExplainer } from './explainer.ts';

/** Copies a place's full address, with the edition that is read where it leads to words. Where the clipboard is blocked it shows the address, selected, to copy by hand. */
export function CopyLink({ place }: { place: Place }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { edition } = useExplainer();
  const href = hrefOf(sharedPlace(place, edition?.date ?? null), import.meta.env.BASE_URL);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place starts afresh
  useEffect(() => setCopied(null), [href]);
  const address = () => new URL(href, location.href).href;
  return (
    <span className="copy-link">
      <button type="button" onClick={async () => setCopied(await copyText(address()))}>
        {copied ? 'Link copied' : 'Copy link'}
      </button>
      <span role="status" className="unseen">
        {copied ? 'Link copied' : ''}
      </span>
      {copied === false && <ByHand label="Copy this address" text={address()} />}
    </span>
  );
}
