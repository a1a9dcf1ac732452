import { use } from 'react';
import type { Former } from '../../model/former.ts';
import { useExplainer } from './explainer.ts';

let asked: Promise<Former | null> | null = null;

/** What editions said; suspends until it has come, and is `null` where it cannot be had. Asked for once. */
export function useFormer(): Former | null {
  const { loadFormer } = useExplainer();
  asked ??= loadFormer().then(
    ({ former }) => former,
    () => null,
  );
  return use(asked);
}
