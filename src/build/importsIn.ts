export interface Import {
  from: string;
  /** The names taken, before any `as`; `*` for all of them, empty for none. */
  names: string[];
  typeOnly: boolean;
  /** `export … from`. */
  again: boolean;
}

const commentOrText =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

const fromClause =
  /(?:^|[;}\n])\s*(import|export)\s+(type\s)?(?:([\w$*{][\w$*{}\s,]*?)\s*from\s*)?(['"])([^'"\n]+)\4/g;
const dynamic = /\bimport\s*\(\s*(['"`])([^'"`\n]+)\1/g;
const typeQuery = /\btypeof\s+import\s*\(/;

/** The code with its comments taken out. Good enough for import lines; a regex with `//` in it loses its line's end. */
export function withoutComments(code: string): string {
  return code.replace(commentOrText, (found) => (found.startsWith('/') ? ' ' : found));
}

/** The code with its comments and the insides of its strings taken out; what stands in `${…}` goes too. */
export function withoutText(code: string): string {
  return code.replace(commentOrText, (found) => (found.startsWith('/') ? ' ' : "''"));
}

/** Every import of a TypeScript file, re-exports, `import type` and `import('…')` included. */
export function importsIn(source: string): Import[] {
  const code = withoutComments(source);
  const stated = [...code.matchAll(fromClause)].map(([, word, type, clause = '', , from = '']) => {
    const taken = clause
      .replace(/[{}]/g, ',')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return {
      from,
      names: taken.map((part) => part.replace(/^type\s+/, '').replace(/\s+as\s.*$/, '')),
      typeOnly: type !== undefined || (taken.length > 0 && taken.every((part) => part.startsWith('type '))),
      again: word === 'export',
    };
  });
  const later = [...code.matchAll(dynamic)].map(({ 0: text, 2: from = '', index }) => ({
    from,
    names: ['*'],
    typeOnly: typeQuery.test(code.slice(Math.max(0, index - 10), index + text.length)),
    again: false,
  }));
  return [...stated, ...later];
}
