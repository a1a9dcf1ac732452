/** Whether a text has the form of a sum, as `sumOf` makes it. Addresses are read before anything is summed, so it stands by itself. */
export function isSum(text: string): boolean {
  return /^[1-9]\d{0,4}-[0-9a-z]{8,14}$/.test(text);
}
