import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type BudgetRow, budgetRows, keptRow, type WeighedFile } from './budgetRows.ts';
import { keptOffline } from './hosting/keptOffline.ts';
import { isRunDirectly } from './isRunDirectly.ts';
import { withoutDataTag } from './machines/dataTag.ts';
import { readBuilt } from './readBuilt.ts';

const compress = promisify(brotliCompress);
const alreadyCompressed = /\.(woff2|png|jpe?g|webp|avif)$/;

/** Weighs each file as a host sends it: text in Brotli at its strongest, what is compressed already as it is. */
export async function weigh(files: ReadonlyMap<string, Buffer>): Promise<Map<string, WeighedFile>> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const weighed = await Promise.all(
    [...files].map(async ([path, body]): Promise<[string, WeighedFile]> => {
      if (alreadyCompressed.test(path)) return [path, { bytes: body.length, text: '' }];
      const text = body.toString();
      const sizeOf = async (part: string) => (await compress(part, { params })).length;
      const bytes = await sizeOf(withoutDataTag(text));
      return [path, { bytes, text, behind: (await sizeOf(text)) - bytes }];
    }),
  );
  return new Map(weighed);
}

/** The table as printed: a row a part, with what is over marked. */
export function budgetTable(rows: BudgetRow[]): string {
  const cells = rows.map(({ part, unit, budget, actual, note }) => [
    part,
    amount(budget, unit),
    amount(actual, unit),
    actual > budget ? 'OVER' : 'ok',
    note,
  ]);
  const table = [['part', 'budget', 'actual', '', ''], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return table.map(line).join('\n');
}

function amount(value: number, unit: BudgetRow['unit']): string {
  return unit === 'bytes' ? `${(value / 1000).toFixed(1)} kB` : String(value);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { root: { type: 'string', default: 'dist' }, base: { type: 'string', default: '/' } },
  });
  const built = readBuilt(values.root);
  const weighed = await weigh(built);
  const { files } = keptOffline(built, values.base);
  const rows = [...budgetRows(weighed, values.base), keptRow(files, weighed)];
  console.log(budgetTable(rows));
  if (rows.some(({ actual, budget }) => actual > budget)) process.exitCode = 1;
}

if (isRunDirectly(import.meta.url)) await main();
