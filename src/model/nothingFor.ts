/** "27 years, nothing in this story": what is said of a stretch of time without events, by its length in words. */
export function nothingFor(words: string): string {
  return `${words}, nothing in this story`;
}
