/** What a push moves: px, and px an iteration. */
export interface Pushed {
  x: number;
  y: number;
  vx?: number | undefined;
  vy?: number | undefined;
}

export interface Push {
  /** As d3's simulation takes a force. */
  force(alpha: number): void;
  /** Pairs of bodies looked at in the last iteration: what it cost, whatever the machine. */
  looks(): number;
}

/** Cells across the reach of a push. */
const fineness = 2;

/** Bodies by the cell that they are in; bodies beyond the frame belong to the cells at its edge. */
interface Cells {
  size: number;
  columns: number;
  rows: number;
  /** Where each cell's bodies begin in the lists below; one more than there are cells. */
  first: Int32Array;
  /** Each body's cell and its place in the lists below, by its place among the bodies. */
  homes: Int32Array;
  places: Int32Array;
  /** Where bodies are and what is added to their speeds, cell by cell: neighbours stand together in memory. */
  x: Float64Array;
  y: Float64Array;
  vx: Float64Array;
  vy: Float64Array;
}

/**
 * Bodies nearer than `reach` px push each other away, the more the nearer they are. Each looks at the cells around it only,
 * so that an iteration takes a time in n as long as the bodies are spread evenly.
 */
export function pushApart(
  bodies: readonly Pushed[],
  { reach, strength, width, height }: { reach: number; strength: number; width: number; height: number },
): Push {
  const cells = cellsFor(bodies.length, reach / fineness, { width, height });
  let looks = 0;
  return {
    force(alpha) {
      sortIntoCells(bodies, cells);
      looks = 0;
      for (let cell = 0; cell + 1 < cells.first.length; cell++)
        looks += pushFrom(cells, cell, reach, strength * alpha);
      bodies.forEach((body, at) => {
        const place = cells.places[at] as number;
        body.vx = (body.vx ?? 0) + (cells.vx[place] as number);
        body.vy = (body.vy ?? 0) + (cells.vy[place] as number);
      });
    },
    looks: () => looks,
  };
}

function cellsFor(count: number, size: number, { width, height }: { width: number; height: number }): Cells {
  const columns = Math.max(1, Math.ceil(width / size));
  const rows = Math.max(1, Math.ceil(height / size));
  const whole = () => new Int32Array(count);
  const real = () => new Float64Array(count);
  const first = new Int32Array(columns * rows + 1);
  const lists = { x: real(), y: real(), vx: real(), vy: real() };
  return { size, columns, rows, first, homes: whole(), places: whole(), ...lists };
}

/** A counting sort: how many bodies each cell has, then where they begin, then the bodies, which nothing has pushed yet. */
function sortIntoCells(bodies: readonly Pushed[], cells: Cells): void {
  const { size, columns, rows, first, homes, places, x, y, vx, vy } = cells;
  first.fill(0);
  bodies.forEach((body, at) => {
    const home = within(body.y / size, rows) * columns + within(body.x / size, columns);
    homes[at] = home;
    first[home + 1] = (first[home + 1] as number) + 1;
  });
  for (let cell = 1; cell < first.length; cell++)
    first[cell] = (first[cell] as number) + (first[cell - 1] as number);
  const next = first.slice();
  bodies.forEach((body, at) => {
    const home = homes[at] as number;
    const place = next[home] as number;
    next[home] = place + 1;
    places[at] = place;
    x[place] = body.x;
    y[place] = body.y;
  });
  vx.fill(0);
  vy.fill(0);
}

function within(value: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(value)));
}

/** Lets the bodies of a cell and those that follow them in the lists push each other, so that each pair meets once; says how many it looked at. */
function pushFrom(cells: Cells, cell: number, reach: number, strength: number): number {
  const { columns, rows, first } = cells;
  const column = cell % columns;
  const row = (cell - column) / columns;
  const end = first[cell + 1] as number;
  // The cells of a row follow each other in the lists, and so do the bodies in them.
  const after = Math.min(columns - 1, column + fineness) - column;
  const before = column - Math.max(0, column - fineness);
  const below = Math.min(rows - 1, row + fineness) - row;
  let looks = 0;
  for (let at = first[cell] as number; at < end; at++) {
    looks += pushEach(cells, at, at + 1, first[cell + after + 1] as number, reach, strength);
    for (let line = 1; line <= below; line++) {
      const under = cell + line * columns;
      const [from, to] = [first[under - before] as number, first[under + after + 1] as number];
      looks += pushEach(cells, at, from, to, reach, strength);
    }
  }
  return looks;
}

/** One body and those at the places from `from` to before `to`. */
function pushEach(
  { x, y, vx, vy }: Cells,
  at: number,
  from: number,
  to: number,
  reach: number,
  strength: number,
): number {
  const [bx, by] = [x[at] as number, y[at] as number];
  const half = strength / reach / 2;
  let [pushedX, pushedY] = [0, 0];
  for (let other = from; other < to; other++) {
    const dx = bx - (x[other] as number);
    const dy = by - (y[other] as number);
    const far = Math.sqrt(dx * dx + dy * dy);
    const room = reach - far;
    // Twice the room, or 0 beyond the reach, without asking which: in a large cast no processor foresees the answer, and
    // each wrong guess costs it more than the sum.
    const push = (half * (room + Math.abs(room))) / far;
    // Two in the same spot leave it along the row.
    const px = far > 0 ? push * dx : -strength;
    const py = far > 0 ? push * dy : 0;
    pushedX += px;
    pushedY += py;
    vx[other] = (vx[other] as number) - px;
    vy[other] = (vy[other] as number) - py;
  }
  vx[at] = (vx[at] as number) + pushedX;
  vy[at] = (vy[at] as number) + pushedY;
  return Math.max(0, to - from);
}
