import { type Standing, standings } from './story.ts';

/** How a tie's line says its standing: whole, broken or dotted. */
export const lineStyles = ['solid', 'dashed', 'dotted'] as const;
export type LineStyle = (typeof lineStyles)[number];

/** In a word, for keys and legends. */
export const lineWords: Record<LineStyle, string> = {
  solid: 'established',
  dashed: 'claimed',
  dotted: 'unsourced',
};

export function lineStyleOf(standing: Standing): LineStyle {
  if (standing === 'established') return 'solid';
  return standing === 'unsourced' ? 'dotted' : 'dashed';
}

/** The standings that a style of line stands for. */
export function standingsOf(style: LineStyle): Standing[] {
  return standings.filter((standing) => lineStyleOf(standing) === style);
}
