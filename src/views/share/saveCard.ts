import { suggestId } from '../../model/id.ts';
import { selectedRef, splitRef } from '../../model/selection.ts';
import { cardFile } from '../../navigation/address.ts';
import { type Place, placeAsBuilt } from '../../navigation/place.ts';
import { download } from '../parts/download.ts';
import { fullAddress } from './fullAddress.ts';

/** Hands the reader the picture that stands beside the place's page, and gives its name. Rejects where it cannot be had. */
export async function saveCard(place: Place, explainer: string): Promise<string> {
  const page = placeAsBuilt(place);
  const answer = await fetch(new URL(cardFile, fullAddress(page)));
  // Some hosts answer for a file that is missing with a page.
  if (!answer.ok || !answer.headers.get('content-type')?.startsWith('image/')) throw new Error('no card');
  const ref = selectedRef(page.selection);
  const selected = page.selection.kind === 'connection' ? 'connect' : ref && splitRef(ref).id;
  const name = `${[suggestId(explainer), selected].filter(Boolean).join('-')}.png`;
  download(await answer.blob(), name);
  return name;
}
