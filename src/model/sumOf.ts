/**
 * What a text comes to: its length, and 64 bits of it by two multiplicative hashes (FNV-1a with two primes). Another text of the
 * same length comes to the same once in some 10^19 times; it guards against edits, not against forgers.
 */
export function sumOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0xcbf29ce4];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995) ^ (other >>> 15);
  }
  return `${text.length}-${(one >>> 0).toString(36)}${(other >>> 0).toString(36).padStart(7, '0')}`;
}

/** The length of the text that comes to this. */
export function lengthOfSum(sum: string): number {
  return Number(sum.split('-')[0]);
}
