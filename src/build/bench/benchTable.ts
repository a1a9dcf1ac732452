import type { Click, Visit } from './visit.ts';

export interface Measured {
  site: string;
  profile: string;
  figures: Visit;
}

interface Row {
  name: string;
  unit: string;
  built: number;
  floor: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** For each profile a table: the medians of the sites `built` and `floor`, and the first as a multiple of the second. */
export function benchTable(measured: readonly Measured[]): string {
  const profiles = [...new Set(measured.map(({ profile }) => profile))];
  return profiles
    .map((profile) => {
      const rows = rowsOf(measured.filter((one) => one.profile === profile));
      const width = Math.max(...rows.map(({ name }) => name.length));
      const head = `${profile}\n${''.padEnd(width)}       built       floor  ratio`;
      return [head, ...rows.map((row) => line(row, width))].join('\n');
    })
    .join('\n\n');
}

function rowsOf(measured: readonly Measured[]): Row[] {
  const row = (name: string, unit: string, figures: (visit: Visit) => number[]): Row => {
    const middle = (wanted: string) =>
      median(measured.filter(({ site }) => site === wanted).flatMap((one) => figures(one.figures)));
    return { name, unit, built: middle('built'), floor: middle('floor') };
  };
  const clickRow = (name: string, wanted: (click: Click) => boolean) =>
    row(`${name} to passages painted`, 'ms', ({ clicks }) =>
      clicks.filter(wanted).map(({ painted }) => painted),
    );
  const kinds = new Set(measured.flatMap(({ figures }) => Object.keys(figures.bytes)));
  const targets = new Set(measured.flatMap(({ figures }) => figures.clicks.map(({ target }) => target)));
  return [
    row('first paint', 'ms', ({ firstPaint }) => [firstPaint]),
    row('largest paint', 'ms', ({ largestPaint }) => [largestPaint]),
    row('blocking time', 'ms', ({ blocking }) => [blocking]),
    row('layout shift', '', ({ shift }) => [shift]),
    ...[...new Set(measured.flatMap(({ figures }) => figures.hovers.map(({ target }) => target)))]
      .sort()
      .map((name) =>
        row(`hover in ${name}: work to preview`, 'ms', ({ hovers }) =>
          hovers.filter(({ target }) => target === name).map(({ work }) => work),
        ),
      ),
    clickRow('first click', ({ first }) => first),
    ...[...targets].sort().map((name) => clickRow(`click in ${name}`, ({ target }) => target === name)),
    row('requests', '', ({ requests }) => [requests]),
    ...[...kinds]
      .sort()
      .map((kind) => row(`bytes: ${kind}`, 'kB', ({ bytes }) => [(bytes[kind] ?? 0) / 1000])),
  ];
}

function line({ name, unit, built, floor }: Row, width: number): string {
  const digits = unit === '' ? (Number.isInteger(built) && Number.isInteger(floor) ? 0 : 3) : 1;
  const amount = (value: number) =>
    (Number.isNaN(value) ? '-' : `${value.toFixed(digits)} ${unit}`.trimEnd()).padStart(10);
  const ratio = floor > 0 ? (built / floor).toFixed(2) : '-';
  return `${name.padEnd(width)}  ${amount(built)}  ${amount(floor)}  ${ratio.padStart(5)}`;
}
