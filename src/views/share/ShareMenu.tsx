import { citationOf } from '../../model/citationOf.ts';
import { markdownLink } from '../../model/markdownLink.ts';
import { addressOf, embedNameOf, embedOf, sideAddressOf } from '../../navigation/address.ts';
import type { Place } from '../../navigation/place.ts';
import { sharedPlace } from '../../navigation/sharedPlace.ts';
import { ByHand } from '../parts/ByHand.tsx';
import { useExplainer } from '../parts/explainer.ts';
import { Menu, type MenuEntry } from '../parts/Menu.tsx';
import { fullAddress } from './fullAddress.ts';
import { saveCard } from './saveCard.ts';
import { useSharing } from './useSharing.ts';

interface ShareMenuProps {
  place: Place;
  /** What the place shows, in a few words. */
  title: string;
}

/** The ways in which people pass on what they look at. What is passed on is this place exactly, through its lens, with the edition where it leads to words. */
export function ShareMenu({ place, title }: ShareMenuProps) {
  const { index, edition } = useExplainer();
  const day = edition?.date ?? null;
  const { said, copy, tell, forget } = useSharing();
  const explainer = index.story.title;
  // A link about words has the edition that it was made from.
  const address = fullAddress(place.words ? place : sharedPlace(place, day));
  const shareAway = async () => {
    try {
      await navigator.share({ title: `${title} · ${explainer}`, url: address });
    } catch (reason) {
      // To change one's mind is no failure.
      if ((reason as Error).name !== 'AbortError')
        copy('this address', address, 'It could not be shared, so the link was copied');
    }
  };
  const save = async () => {
    try {
      tell(`Saved as ${await saveCard(place, explainer)}`);
    } catch {
      tell('The card could not be had now.');
    }
  };
  const entries = (): MenuEntry[] => [
    ...('share' in navigator ? [{ words: 'Share…', choose: shareAway }] : []),
    { words: 'Copy link', choose: () => copy('this address', address, 'Link copied') },
    {
      words: 'Copy as Markdown',
      choose: () => copy('this Markdown', markdownLink(title, address), 'Markdown copied'),
    },
    {
      words: 'Copy citation',
      choose: () =>
        copy('this citation', citationOf({ title, explainer, edition: day, address }), 'Citation copied'),
    },
    { words: 'Save the card (PNG)', choose: save },
    { words: 'Embed…', choose: () => location.assign(embedPage(place)) },
  ];
  return (
    <Menu name="Share" entries={entries} onOpen={forget} onLeave={forget}>
      <p role="status" className={said?.line ? undefined : 'unseen'}>
        {said?.line}
      </p>
      {said?.byHand && <ByHand key={said.number} {...said.byHand} />}
    </Menu>
  );
}

/** The page that gives the code, at what is shown where that can be embedded. */
function embedPage(place: Place): string {
  const embed = embedOf(addressOf(place));
  return (
    import.meta.env.BASE_URL.slice(0, -1) + sideAddressOf('embed', embed ? embedNameOf(embed) : undefined)
  );
}
