/** The explainer as it was released on a day. */
export interface Edition {
  /** `2026-11-24`; one edition a day. */
  date: string;
  /** What changed, in a sentence or two for readers. */
  what: string;
}
