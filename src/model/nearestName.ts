import { distance } from 'fastest-levenshtein';

/**
 * The one name that `wanted` was probably meant to be: at most `limit` letters differ, which is a third of them and
 * three at most where not given; `undefined` where none is that near, or several are equally near and a guess would mislead.
 */
export function nearestName<Name extends string>(
  wanted: string,
  names: Iterable<Name>,
  limit = Math.min(3, Math.ceil(wanted.length / 3)),
): Name | undefined {
  const near = [...new Set(names)]
    .filter((name) => Math.abs(name.length - wanted.length) <= limit)
    .map((name) => ({ name, far: distance(fold(wanted), fold(name)) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far);
  const [first, second] = near;
  return first && first.far !== second?.far ? first.name : undefined;
}

/** `; did you mean shoigu?`, or nothing. */
export function didYouMean(name: string | undefined): string {
  return name === undefined ? '' : `; did you mean ${name}?`;
}

/** Letters in the wrong case are the smallest of mistakes. */
function fold(text: string): string {
  return text.toLowerCase();
}
