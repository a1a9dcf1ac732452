import { changelog } from 'virtual:changelog';
import { facts } from 'virtual:facts';
import '../styles/side.css';
import '../styles/embedding.css';
import type { SidePage } from '../navigation/sidePages.ts';
import { useWholeIndex } from '../views/parts/explainer.ts';
import { SideMain } from './SideMain.tsx';

/** A page beside the story while it is being edited: the dev server has no built pages. */
export function SideInDev({ page }: { page: SidePage }) {
  return <SideMain page={page} index={useWholeIndex()} facts={facts} changelog={changelog} />;
}
