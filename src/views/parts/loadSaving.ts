import { late } from '../../navigation/late.ts';

/**
 * Stands in the first script, as do the other loaders: imported from a later one, the build would have it wait for a stylesheet that
 * is in the page already, and what is later in the cascade would come before it.
 */
export const loadSaving = () => late(() => import('./saveFile.ts'));
