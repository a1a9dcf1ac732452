/** An address that was once published, and what became of it. All are addresses from the site's root. */
export interface Moved {
  from: string;
  /** Where it lives now: one address where it was renamed or merged, more where it was split, none where it was withdrawn. */
  to: string[];
  /** One sentence for the reader who followed the old one. */
  why: string;
}
