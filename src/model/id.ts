/** Ids on the page that are not a passage's or a section's to take. */
export const reservedIds: readonly string[] = ['story', 'ties', 'dates', 'cast', 'dossier'];

/** As much as an address takes. */
const maxLength = 80;

/** Kebab-case: lower-case letters and digits, single hyphens between. */
export function isId(text: string): boolean {
  return text.length <= maxLength && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** F (article), B (context) or K (correction) and two digits or more. */
export function isFactId(text: string): boolean {
  return /^[FBK]\d{2,}$/.test(text);
}

/** The kebab-case id nearest to a text; empty where it has no letter or digit that an id may hold. */
export function suggestId(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-|-$/g, '');
}

/** What is wrong with an id, or `null`. */
export function idMistake(text: string): string | null {
  if (isId(text)) return null;
  const better = suggestId(text);
  return `"${text}" is not an id${better && `; write ${better}`} (lower case, hyphens between words)`;
}

/** What is wrong with a fact's id, or `null`. */
export function factIdMistake(text: string): string | null {
  return isFactId(text) ? null : `"${text}" is not a fact's id; write F, B or K and two digits, such as F01`;
}
