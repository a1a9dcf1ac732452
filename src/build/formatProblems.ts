import type { Problem } from '../model/problem.ts';

/** As on a terminal, where `src/content/story.md:12:5` is a link in most: one line a problem. */
export function formatProblems(problems: readonly Problem[], folder = 'src/content'): string {
  return problems
    .map(({ file, line, column, message }) => `${folder}/${file}:${line}:${column}  ${message}`)
    .join('\n');
}

/** "1 problem", "3 problems". */
export function countProblems({ length }: readonly Problem[]): string {
  return `${length} ${length === 1 ? 'problem' : 'problems'} in the story`;
}

/** The lines around a problem with a caret under its column, for the dev server's overlay. */
export function frameOf(text: string, { line, column }: Problem): string {
  const lines = text.split(/\r\n|\n|\r/);
  const first = Math.max(1, line - 2);
  const width = String(line + 1).length;
  return lines
    .slice(first - 1, line + 1)
    .flatMap((words, index) => {
      const number = `${String(first + index).padStart(width)} | `;
      return first + index === line
        ? [number + words, `${' '.repeat(number.length + column - 1)}^`]
        : [number + words];
    })
    .join('\n');
}
