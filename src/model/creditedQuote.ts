interface Credited {
  words: string;
  explainer: string;
  /** The heading that they stand under. */
  section: string;
  address: string;
}

/** Quoted words with where they are from; quotation marks within them become single. */
export function creditedQuote({ words, explainer, section, address }: Credited): string {
  const inner = words.replaceAll('“', '‘').replaceAll('”', '’');
  return `“${inner}”\n— ${explainer}, “${section}”\n${address}`;
}
