import { fold } from './likeSpelling.ts';

/** A word of a text, and where it stands there. */
export interface Word {
  /** As it is looked for: without case, marks and apostrophes; "Shoigu’s" by both `shoigu` and `shoigus`. */
  forms: string[];
  start: number;
  end: number;
}

/** The words of a text, in any script. A hyphen stands between two. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}'’ʼ]+/gu)].flatMap(({ 0: word, index }) => {
    const forms = [...new Set([word.replace(/['’ʼ]s$/i, ''), word].map((form) => fold(form).joined))];
    const found = forms.filter((form) => form !== '');
    return found.length > 0 ? { forms: found, start: index, end: index + word.length } : [];
  });
}
