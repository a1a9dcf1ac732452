import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { changeId } from '../../model/edition.ts';
import { changedBy, type Former, type FormerWording, formerWording } from '../../model/former.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import { selectedRef, splitRef } from '../../model/selection.ts';
import { formatWhen } from '../../model/when.ts';
import type { Worded } from '../../model/wording.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { home, type Place } from '../../navigation/place.ts';
import { SideLink } from '../../navigation/SideLink.tsx';
import { askedEdition } from '../parts/askedEdition.ts';
import { useExplainer } from '../parts/explainer.ts';
import { growHead } from '../parts/growHead.ts';
import { isAbout } from '../parts/isAbout.ts';
import { kindName } from '../parts/kindName.ts';
import { useEmphasis } from '../parts/shown.ts';
import { useFormer } from '../parts/useFormer.ts';

/**
 * What a reader of an older link has to know: that there was no such edition, that the passage it leads to is gone, or which of
 * what it shows has changed. Nothing where nothing did.
 */
export function EditionNote({ place }: { place: Place }) {
  const former = useFormer();
  const { index, edition: newest } = useExplainer();
  const emphasis = useEmphasis();
  const edition = askedEdition(place, newest);
  const gone = former && goneAt(former, index, place);
  const close = (
    <PlaceLink exact to={{ ...place, edition: null, at: gone ? null : place.at }}>
      Close
    </PlaceLink>
  );
  if (edition && !former)
    return (
      <Note>
        {`This link is from the edition of ${formatWhen(edition)}. What has changed since cannot be shown now.`}{' '}
        {close}
      </Note>
    );
  if (!former || !newest) return null;
  if (gone) {
    return (
      <Note>
        The passage that this link leads to is no longer here. {gone.gone?.why}{' '}
        <NowIn to={gone.gone?.to ?? []} />
        <SideLink to="changes" at={changeId(gone.of, changedBy(former, gone))}>
          What it said
        </SideLink>{' '}
        {close}
      </Note>
    );
  }
  if (!edition) return null;
  if (!former.editions.includes(edition)) {
    return (
      <Note>
        {`There is no edition of ${formatWhen(edition)}. This is edition ${newest.number}, of ${formatWhen(newest.date)}.`}{' '}
        {close}
      </Note>
    );
  }
  const changed = index.story.passages.filter(
    (passage) => isAbout(place, emphasis, passage) && formerWording(former, edition, `passage:${passage.id}`),
  );
  const selected = selectedRef(place.selection);
  const kind = selected && splitRef(selected).kind;
  const itself = kind && kind !== 'passage' && formerWording(former, edition, selected) !== null;
  if (changed.length === 0 && !itself) return null;
  const number = former.editions.indexOf(edition) + 1;
  return (
    <Note>
      {`This link is from edition ${number}, of ${formatWhen(edition)}. Changed since: ${itself ? `this ${kindName(kind)}` : ''}`}
      {itself && changed.length > 0 && '; '}
      {changed.length > 0 && <Passages index={index} place={place} ids={changed.map(({ id }) => id)} />}.{' '}
      <SideLink to="changes">All changes</SideLink> {close}
    </Note>
  );
}

function Note({ children }: { children: ReactNode }) {
  const note = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => growHead(note.current), []);
  return (
    <p ref={note} className="lens">
      {children}
    </p>
  );
}

/** The passage that the fragment names, as it was last, where it is in the story no more. */
function goneAt(former: Former, index: StoryIndex, { at, edition }: Place): FormerWording | null {
  if (at === null || index.find('passage', at)) return null;
  const of: Worded = `passage:${at}`;
  const then = edition === null ? null : formerWording(former, edition, of);
  return then ?? former.wordings.findLast((wording) => wording.of === of) ?? null;
}

/** The way to where the words of a passage are now. */
function NowIn({ to }: { to: readonly Worded[] }) {
  const { index } = useExplainer();
  const ids = to.map((of) => of.split(':')[1] ?? '').filter((id) => index.find('passage', id));
  if (ids.length === 0) return null;
  return (
    <>
      Now in <Passages index={index} place={home} ids={ids} />.{' '}
    </>
  );
}

interface PassagesProps {
  index: StoryIndex;
  /** Links lead to their passages from here. */
  place: Place;
  ids: readonly string[];
}

function Passages({ index, place, ids }: PassagesProps) {
  return (
    <>
      {ids.length === 1 ? 'passage' : 'passages'}
      {ids.map((id, at) => (
        <span key={id}>
          {at === 0 ? ' ' : ', '}
          <PlaceLink to={{ ...place, at: id }}>
            {index.story.passages.findIndex((passage) => passage.id === id) + 1}
          </PlaceLink>
        </span>
      ))}
    </>
  );
}
