import { lazy } from 'react';
import { nearestEntities } from '../model/nearestEntities.ts';
import { PlaceLink } from '../navigation/PlaceLink.tsx';
import { home } from '../navigation/place.ts';
import { sidePages } from '../navigation/sidePages.ts';
import { useExplainer } from '../views/parts/explainer.ts';
import { NearNames } from '../views/parts/NearNames.tsx';

const SideInDev = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./SideInDev.tsx')).SideInDev }))
  : null;

/** The page for an address that names nothing in the story: what was asked for, what was perhaps meant, a way back. */
export function NotFound({ asked }: { asked: string }) {
  const { index } = useExplainer();
  const side = SideInDev && sidePages.find((page) => asked.endsWith(`/${page}/`));
  if (SideInDev && side) return <SideInDev page={side} />;
  const shown = asked.length > 120 ? `${asked.slice(0, 120)}…` : asked;
  const last = asked.split('/').filter(Boolean).at(-1) ?? '';
  const words = last.replace(/[-_]+/g, ' ');
  const near = nearestEntities(index, last);
  return (
    <main className="not-found">
      <h1>Not in this story</h1>
      <p>
        Nothing here has the address <code>{shown}</code>.
      </p>
      <NearNames near={near} />
      {words !== '' && (
        <p>
          <PlaceLink to={{ ...home, find: words }}>Find “{words.slice(0, 60)}” in this story</PlaceLink>
        </p>
      )}
      <p>
        <PlaceLink to={{ ...home, at: 'story' }}>Read the story from the start</PlaceLink> or{' '}
        <PlaceLink to={{ ...home, at: 'cast' }}>see who is in it</PlaceLink>.
      </p>
    </main>
  );
}
