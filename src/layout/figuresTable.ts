import type { GraphFigures } from './graphFigures.ts';

/** One row for each layout, for printing. */
export function figuresTable(figures: Record<string, GraphFigures>): string {
  const percent = (part: number) => `${Math.round(part * 100)} %`;
  const rows = Object.entries(figures).map(([name, one]) => [
    name,
    ...[one.crossings, one.labelStrikes, one.overlaps, one.through, one.hidden].map(String),
    `${percent(one.fillX)} by ${percent(one.fillY)}`,
  ]);
  const head = ['graph', 'crossings', 'struck', 'overlaps', 'through', 'hidden', 'fills'];
  return [head, ...rows].map((row) => row.map(aligned).join('')).join('\n');
}

function aligned(cell: string, at: number): string {
  return at === 0 ? cell.padEnd(8) : cell.padStart(at === 6 ? 16 : 11);
}
