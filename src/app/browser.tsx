import { layouts, story } from 'virtual:story';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import '../styles/page.css';
import { addressOf, placeAt, withoutBase } from '../navigation/address.ts';
import { home } from '../navigation/place.ts';
import { App } from './App.tsx';

const base = import.meta.env.BASE_URL;
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

const app = (
  <StrictMode>
    {/* Selecting must paint in the click's own frame, so navigation is no transition. */}
    <BrowserRouter basename={base} useTransitions={false}>
      <App story={story} layouts={layouts} />
    </BrowserRouter>
  </StrictMode>
);

// 404.html stands in for every unknown address, and some hosts answer with the wrong page: hydrate only the right one.
if (root.dataset.page !== undefined && root.dataset.page === pathHere()) {
  hydrateRoot(root, app);
} else {
  root.replaceChildren();
  createRoot(root).render(app);
}

function pathHere(): string | undefined {
  const path = withoutBase(location.pathname, base);
  const place = path === null ? null : placeAt(path);
  return place ? addressOf({ ...home, selection: place.selection }) : undefined;
}
