/** What a push moves: px, and px an iteration. */
export interface Pushed {
  x: number;
  y: number;
  vx?: number | undefined;
  vy?: number | undefined;
}

/** Cells across the reach of a push. */
const fineness = 2;

/** Bodies by the cell that they are in; bodies beyond the frame belong to the cells at its edge. */
interface Cells {
  columns: number;
  rows: number;
  /** Where each cell's bodies begin in the lists below; one more than there are cells. */
  first: Int32Array;
  /** The bodies' places, and where they are, cell by cell: neighbours stand together in memory. */
  order: Int32Array;
  x: Float64Array;
  y: Float64Array;
}

/**
 * A force for d3's simulation: bodies nearer than `reach` px push each other away, the more the nearer they are. Each looks at
 * the cells around it only, so that an iteration takes a time in n as long as the bodies are spread evenly.
 */
export function pushApart<Body extends Pushed>(
  bodies: readonly Body[],
  { reach, strength, width, height }: { reach: number; strength: number; width: number; height: number },
): (alpha: number) => void {
  const size = reach / fineness;
  const columns = Math.max(1, Math.ceil(width / size));
  const rows = Math.max(1, Math.ceil(height / size));
  const numbers = () => new Float64Array(bodies.length);
  const first = new Int32Array(columns * rows + 1);
  const cells: Cells = {
    columns,
    rows,
    first,
    order: new Int32Array(bodies.length),
    x: numbers(),
    y: numbers(),
  };
  const homes = new Int32Array(bodies.length);
  return (alpha) => {
    sortIntoCells(bodies, cells, homes, size);
    for (let at = 0; at < bodies.length; at++) {
      const body = bodies[cells.order[at] ?? 0];
      if (body) pushFrom(cells, at, reach, strength * alpha, body);
    }
  };
}

/** A counting sort: how many bodies each cell has, then where they begin, then the bodies. */
function sortIntoCells(bodies: readonly Pushed[], cells: Cells, homes: Int32Array, size: number): void {
  const { columns, rows, first, order, x, y } = cells;
  first.fill(0);
  bodies.forEach((body, at) => {
    const home = within(body.y / size, rows) * columns + within(body.x / size, columns);
    homes[at] = home;
    first[home + 1] = (first[home + 1] ?? 0) + 1;
  });
  for (let cell = 1; cell < first.length; cell++) first[cell] = (first[cell] ?? 0) + (first[cell - 1] ?? 0);
  const next = first.slice();
  bodies.forEach((body, at) => {
    const home = homes[at] ?? 0;
    const place = next[home] ?? 0;
    next[home] = place + 1;
    order[place] = at;
    x[place] = body.x;
    y[place] = body.y;
  });
}

function within(value: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(value)));
}

/** Adds to a body's speed what its neighbours do to it; `at` is its place in the lists of the cells. */
function pushFrom(cells: Cells, at: number, reach: number, strength: number, body: Pushed): void {
  const { columns, rows, first, x, y } = cells;
  const [bx, by] = [x[at] ?? 0, y[at] ?? 0];
  const [column, row] = [within((bx * fineness) / reach, columns), within((by * fineness) / reach, rows)];
  const [left, right] = [Math.max(0, column - fineness), Math.min(columns - 1, column + fineness)];
  let [vx, vy] = [0, 0];
  for (let line = Math.max(0, row - fineness); line <= Math.min(rows - 1, row + fineness); line++) {
    // The cells of a row follow each other in the lists.
    const end = first[line * columns + right + 1] ?? 0;
    for (let other = first[line * columns + left] ?? 0; other < end; other++) {
      const [dx, dy] = [bx - (x[other] ?? 0), by - (y[other] ?? 0)];
      const square = dx * dx + dy * dy;
      if (other === at || square >= reach * reach) continue;
      const far = Math.sqrt(square);
      const push = (strength * (reach - far)) / reach;
      // Two in the same spot leave it along the row.
      vx += far > 0 ? (push * dx) / far : push * Math.sign(at - other);
      vy += far > 0 ? (push * dy) / far : 0;
    }
  }
  body.vx = (body.vx ?? 0) + vx;
  body.vy = (body.vy ?? 0) + vy;
}
