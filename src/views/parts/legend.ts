/** One line of a saved picture's legend: a mark as it is in the picture, and what it stands for. */
export interface LegendEntry {
  words: string;
  /** The mark's shape around 0,0, at most 12 high. */
  mark: { tag: 'path' | 'circle'; attributes: Readonly<Record<string, string | number>> };
  /** How far the mark reaches from 0 to both sides. */
  reach: number;
  /** Attributes of what the mark stands in, by which the styles know it. */
  as: Readonly<Record<string, string>>;
}
