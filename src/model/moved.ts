/** An address that was once published, and where it lives now. Both are addresses from the site's root. */
export interface Moved {
  from: string;
  to: string;
  /** One sentence for the reader who followed the old one. */
  why: string;
}
