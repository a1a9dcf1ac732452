import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { type Problem, problemAt } from './problem.ts';
import { type Spot, spotsIn } from './spot.ts';

export type Path = readonly PropertyKey[];

export interface Yaml {
  /** Plain JavaScript: objects, arrays, strings, numbers, booleans, null. `null` for an empty text. */
  value: unknown;
  /** The syntax is wrong, so part of the value may be missing. */
  broken: boolean;
  problems: Problem[];
  /** Where the value at a path stands; the nearest thing around it where there is none. */
  spotOf(path: Path): Spot;
  /** Where the key of a path's last field stands. */
  keySpotOf(path: Path): Spot;
}

/** Never throws: syntax errors are problems, and what can be read is. */
export function readYaml(file: string, text: string): Yaml {
  const spotAt = spotsIn(file, text);
  try {
    return yamlOf(parseDocument(text, { prettyErrors: false, logLevel: 'silent' }), text, spotAt);
  } catch {
    // The parser descends recursively, so the one thing that stops it is depth.
    const spot = spotAt(0);
    const problems = [problemAt(spot, 'this file is nested too deeply to be read')];
    return { value: null, broken: true, problems, spotOf: () => spot, keySpotOf: () => spot };
  }
}

function yamlOf(document: Document, text: string, spotAt: (offset: number) => Spot): Yaml {
  const root = document.contents;
  const problems = [...syntaxProblems(document, text, spotAt), ...aliasProblems(document, spotAt)];
  return {
    value: plain(root),
    broken: document.errors.length > 0,
    problems,
    spotOf: (path) => spotAt(offsetOf(root, path)),
    keySpotOf: (path) => spotAt(offsetOf(root, path, true)),
  };
}

/** One a line, and not the fallout: a slip of the pen makes the parser complain about everything after it. */
function syntaxProblems(document: Document, text: string, spotAt: (offset: number) => Spot): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const fallout = byLine.size > 0 && message.includes('in YAML stream');
    const open = message.includes('closing') ? openQuote(document, pos[0]) : undefined;
    const spot = spotAt(open ?? pos[0]);
    const said =
      open === undefined
        ? explain(code, message, text.slice(0, pos[0]))
        : 'these quotation marks are not closed';
    if (!fallout && !byLine.has(spot.line)) byLine.set(spot.line, problemAt(spot, said));
  }
  return [...byLine.values()];
}

/** Where the quoted text begins that goes on to an offset, since an editor looks for the first quotation mark. */
function openQuote(document: Document, offset: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < offset && range[1] >= offset - 1) start = range[0];
    },
  });
  return start;
}

function explain(code: string, message: string, before: string): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return 'a text with a colon in it needs quotation marks around the whole of it';
  if (code === 'DUPLICATE_KEY') return 'this field is here twice; leave one';
  if (code === 'BAD_SCALAR_START')
    return 'a text that begins with this sign needs quotation marks around the whole of it';
  if (code === 'TAG_RESOLVE_FAILED')
    return 'a text that begins with ! needs quotation marks around the whole of it';
  if (code === 'MULTIPLE_DOCS') return 'a line of --- may not stand here; a file is one list';
  if (code === 'TAB_AS_INDENT' || /\n[ \t]*\t[ \t]*[^\s]*$/.test(before))
    return 'indent with spaces, not with a tab';
  if (message.includes('at node end')) {
    return 'this does not belong here; check the indentation and the quotation marks before it';
  }
  return `this is not YAML: ${message.replace(/\s+/g, ' ').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`;
}

function aliasProblems(document: Document, spotAt: (offset: number) => Spot): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_, node) => {
      const spot = spotAt(node.range?.[0] ?? 0);
      problems.push(
        problemAt(spot, 'a text that begins with * needs quotation marks around the whole of it'),
      );
    },
  });
  return problems;
}

function plain(node: unknown): unknown {
  if (isMap(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [keyText(key), plain(value)]));
  if (isSeq(node)) return node.items.map(plain);
  if (isScalar(node)) return node.value;
  return isAlias(node) ? '' : null;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function offsetOf(root: Node | null, path: Path, ofKey = false): number {
  let offset = root?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node) ? node.items.findLast(({ key }) => keyText(key) === step) : undefined;
    const asKey = pair && ofKey && depth === path.length - 1;
    node = isSeq(node) ? node.items[Number(step)] : asKey ? pair.key : pair?.value;
    if (!isNode(node)) break;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}
