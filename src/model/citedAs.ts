import { sourceName } from './dossier.ts';
import type { Source } from './story.ts';

/** A source in plain text: "TASS, 25 July 2023", with its address where it has one. */
export function citedAs(source: Source): string {
  return [sourceName(source), source.url].filter(Boolean).join(' ');
}
