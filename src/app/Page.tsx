import { Suspense, useMemo } from 'react';
import { useLocation } from 'react-router';
import { noLens } from '../model/selection.ts';
import { PlaceLink } from '../navigation/PlaceLink.tsx';
import { onFrom } from '../navigation/place.ts';
import { partOf } from '../navigation/useLinkClicks.ts';
import { useHydrated, usePlace } from '../navigation/usePlace.ts';
import { GraphView } from '../views/graph/GraphView.tsx';
import { AskedContext, EmphasisContext, ShownContext, useExplainer } from '../views/parts/explainer.ts';
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
import { useArrivals } from './useArrivals.ts';
import { useCanonicalAddress } from './useCanonicalAddress.ts';
import { useGlance } from './useGlance.ts';
import { useHead } from './useHead.ts';
import { useShownMarks } from './useShownMarks.ts';

const NotFound = lateView(async () => (await import('./NotFound.tsx')).NotFound);

/** One place, drawn by every view at once. Gestures that are not places (a glance, the passage being read) live here. */
export function Page() {
  const { index, complete } = useExplainer();
  const { pathname } = useLocation();
  const found = usePlace();
  const place = found && (isInStory(index, found) || (!complete && restsOnGrounds(found))) ? found : null;
  const lens = place?.lens ?? noLens;
  useHead(useMemo(() => headOf(index, place), [index, place]));
  useCanonicalAddress(place !== null);
  const { glance, setReading, onLook } = useGlance(place);
  const { onClick, onJump, announcement, mention } = useArrivals(place);
  const live = useHydrated();
  const { shown, selected } = useShownMarks(place, glance);

  // The same elements as long as nothing they are given changes: what is not yet hydrated stays in peace.
  const views = useMemo(
    () => (
      <main>
        <Suspense>
          <StoryView onRead={setReading} onJump={onJump} />
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
    [setReading, onJump],
  );

  const asked = place ? null : pathname;
  return (
    <EmphasisContext value={selected}>
      <ShownContext value={shown}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it answers for the links inside, which are focusable themselves */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
        <div
          className="page"
          data-open={place && place.selection.kind !== 'nothing' ? '' : undefined}
          data-live={live ? '' : undefined}
          data-part={partOf(place) ?? undefined}
          data-lens={lens === noLens ? undefined : lens.byStanding ? 'standing' : ''}
          onClick={onClick}
          {...onLook}
        >
          <PlaceLink className="skip" to={onFrom(place, { at: 'story' })}>
            Skip to the story
          </PlaceLink>
          <Header place={place} />
          {place ? (
            <AskedContext value={mention}>{views}</AskedContext>
          ) : (
            <Suspense>
              <NotFound asked={asked} />
            </Suspense>
          )}
          <PartBar place={place} />
          <Finder place={place} />
          <p role="status" className="unseen">
            {announcement}
          </p>
        </div>
      </ShownContext>
    </EmphasisContext>
  );
}
