import { z } from 'zod';

/** One line of text; `mistake` says what is wrong with it, or null. */
export function textWith(mistake: (value: string) => string | null) {
  return z
    .string()
    .transform((value) => value.replace(/[ \t\r\n]+/g, ' ').trim())
    .superRefine((value, context) => {
      const message = value === '' ? null : mistake(value);
      if (value === '') context.addIssue({ code: 'too_small', origin: 'string', minimum: 1, input: value });
      else if (message) context.addIssue({ code: 'custom', message });
    });
}

export function atMost(field: string, limit: number) {
  return textWith((value) =>
    lengthOf(value) > limit ? `${field} has ${lengthOf(value)} characters; at most ${limit} fit` : null,
  );
}

export function unstopped(field: string) {
  return textWith((value) => (/[^.]\.$/.test(value) ? `${field} ends with a full stop; leave it out` : null));
}

export function addressMistake(value: string): string | null {
  const fine = /^https?:\/\/[^\s/]+/.test(value) && URL.canParse(value);
  return fine ? null : `"${value}" is not a web address; it begins with https:// or http://`;
}

export function pathMistake(value: string): string | null {
  return /^\/\S*$/.test(value) ? null : `"${value}" is not an address of this site; it begins with /`;
}

export function lengthOf(value: string): number {
  return [...value].length;
}
