/** A table as RFC 4180 has it: commas, CRLF after every row, quotes where a cell needs them. The first row is the header. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

/** Several texts in one cell. */
export function listed(texts: readonly string[]): string {
  return texts.join('; ');
}

/** What a spreadsheet would run as a formula becomes text: a leading apostrophe, as spreadsheets themselves write it. */
export function guarded(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function written(cell: string, _at: number, cells: readonly string[]): string {
  const text = guarded(cell);
  // A row of one empty cell would be an empty line, which readers skip.
  const bare = !/[",\r\n]/.test(text) && (text !== '' || cells.length > 1);
  return bare ? text : `"${text.replaceAll('"', '""')}"`;
}
