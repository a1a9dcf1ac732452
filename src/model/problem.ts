import type { Spot } from './spot.ts';

/** One mistake in the content, for an editor: plain, one line, with the nearest valid name where there is one. */
export interface Problem extends Spot {
  message: string;
}

export function problemAt({ file, line, column }: Spot, message: string): Problem {
  return { file, line, column, message };
}

/** By file, line and column, each said once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const said = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...said.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.message, b.message),
  );
}

/** `actors.yaml:12:5: message`. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
