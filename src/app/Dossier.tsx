import { lazy } from 'react';
import { usePlace } from '../navigation/usePlace.ts';
import { DossierView } from '../views/dossier/DossierView.tsx';

const loadConnect = () => import('../views/connect/ConnectView.tsx');
const ConnectView = lazy(async () => ({ default: (await loadConnect()).ConnectView }));

/** What stands in the sheet: the dossier, or how two actors are connected, which few open and which therefore comes late. */
export function Dossier() {
  const place = usePlace();
  const selection = place?.selection;
  if (place && selection?.kind === 'connection') return <ConnectView place={place} connection={selection} />;
  return <DossierView />;
}
