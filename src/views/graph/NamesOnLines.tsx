import { nameSize, type TieName } from '../../layout/tieNames.ts';

interface NamesOnLinesProps {
  names: readonly TieName[];
  /** How many units of the layout a px of the names takes. */
  unit?: number;
}

/** Words along the lines that they belong to, which have their names for everybody else. */
export function NamesOnLines({ names, unit = 1 }: NamesOnLinesProps) {
  const size = nameSize * unit;
  return (
    <g className="tie-names" aria-hidden="true" fontSize={size}>
      {names.map(({ id, text, x, y, turn }) => (
        <text key={id} transform={`translate(${x} ${y}) rotate(${turn})`} y={size * 0.35}>
          {text}
        </text>
      ))}
    </g>
  );
}
