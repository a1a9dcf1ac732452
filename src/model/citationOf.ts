import { formatWhen } from './when.ts';

export interface Cited {
  /** What is shown. */
  title: string;
  /** The explainer's name. */
  explainer: string;
  /** The day of the edition: `2026-11-24`; `null` before the first. */
  edition: string | null;
  address: string;
}

/** A place as a text cites it. It names no author and no publisher, since none is stated. */
export function citationOf({ title, explainer, edition, address }: Cited): string {
  const whole = edition === null ? explainer : `${explainer}, edition of ${formatWhen(edition)}`;
  return `“${title}”, in: ${whole}, ${address}`;
}
