import { useArrival } from '../navigation/usePlace.ts';
import { DossierView } from '../views/dossier/DossierView.tsx';
import { lateView } from '../views/parts/lateView.ts';

/** Loaded before a page that opens on it hydrates, so that its buttons are never there without answering. */
export const loadConnect = () => import('../views/connect/ConnectView.tsx');
const ConnectView = lateView(async () => (await loadConnect()).ConnectView);

/** What stands in the sheet: the dossier, or how two actors are connected, which few open and which therefore comes late. */
export function Dossier() {
  const isConnection = useArrival(({ place }) => place?.selection.kind === 'connection');
  return isConnection ? <ConnectView /> : <DossierView />;
}
