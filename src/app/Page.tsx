import { Suspense, useMemo } from 'react';
import { noLens } from '../model/selection.ts';
import { PlaceLink } from '../navigation/PlaceLink.tsx';
import { onFrom } from '../navigation/place.ts';
import { partOf } from '../navigation/useLinkClicks.ts';
import { useArrival, useHydrated, usePlace } from '../navigation/usePlace.ts';
import { GraphView } from '../views/graph/GraphView.tsx';
import { AskedContext, useExplainer } from '../views/parts/explainer.ts';
import { lateView } from '../views/parts/lateView.ts';
import { StoryView } from '../views/story/StoryView.tsx';
import { TimelineView } from '../views/timeline/TimelineView.tsx';
import { Dossier } from './Dossier.tsx';
import { Finder } from './Finder.tsx';
import { Header } from './Header.tsx';
import { headOf, isInStory } from './head.ts';
import { PartBar } from './PartBar.tsx';
import { restsOnGrounds } from './restsOnGrounds.ts';
import { Sheet } from './Sheet.tsx';
import type { Showing } from './showing.ts';
import { useArrivals } from './useArrivals.ts';
import { useCanonicalAddress } from './useCanonicalAddress.ts';
import { useHead } from './useHead.ts';
import { useLooks } from './useLooks.ts';

const NotFound = lateView(async () => (await import('./NotFound.tsx')).NotFound);

/** One place, drawn by every view at once. `showing` is told of gestures that are not places: a glance, the passage being read. */
export function Page({ showing }: { showing: Showing }) {
  const { index, complete } = useExplainer();
  const found = usePlace();
  const place = found && (isInStory(index, found) || (!complete && restsOnGrounds(found))) ? found : null;
  const lens = place?.lens ?? noLens;
  useHead(useMemo(() => headOf(index, place), [index, place]));
  useCanonicalAddress(place !== null);
  const looks = useLooks(showing);
  const { onClick, onJump, announcement, asked } = useArrivals(place);
  const live = useHydrated();
  const path = useArrival(({ address }) => address.split(/[?#]/)[0] ?? '');

  // The same elements as long as nothing they are given changes: what is not yet hydrated stays in peace.
  const views = useMemo(
    () => (
      <main>
        <Suspense>
          <StoryView onRead={showing.read} onJump={onJump} />
        </Suspense>
        <div className="stage">
          <Suspense>
            <GraphView />
          </Suspense>
          <Suspense>
            <TimelineView />
          </Suspense>
        </div>
        <Sheet>
          <Suspense>
            <Dossier />
          </Suspense>
        </Sheet>
      </main>
    ),
    [showing, onJump],
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it answers for the links inside, which are focusable themselves
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div
      className="page"
      data-open={place && place.selection.kind !== 'nothing' ? '' : undefined}
      data-live={live ? '' : undefined}
      data-part={partOf(place) ?? undefined}
      data-lens={lens === noLens ? undefined : lens.byStanding ? 'standing' : ''}
      onClick={onClick}
      {...looks}
    >
      <PlaceLink className="skip" to={onFrom(place, { at: 'story' })}>
        Skip to the story
      </PlaceLink>
      <Header place={place} />
      {place ? (
        <AskedContext value={asked}>{views}</AskedContext>
      ) : (
        <Suspense>
          <NotFound asked={path} />
        </Suspense>
      )}
      <PartBar place={place} />
      <Finder place={place} />
      <p role="status" className="unseen">
        {announcement}
      </p>
    </div>
  );
}
