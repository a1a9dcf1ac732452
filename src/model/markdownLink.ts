/** A link as Markdown: `[title](address)`. */
export function markdownLink(title: string, address: string): string {
  return `[${title.replace(/[\\[\]*_`<>]/g, '\\$&')}](${address.replace(/[()]/g, (round) => (round === '(' ? '%28' : '%29'))})`;
}
