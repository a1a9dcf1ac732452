import { memo } from 'react';
import type { DrawnNode } from '../../layout/drawnGraph.ts';
import { nodePath } from '../../layout/nodeShape.ts';
import { counted, kindNames, sideNames } from '../../model/dossier.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import { refOf } from '../../model/selection.ts';
import type { Actor } from '../../model/story.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { useGlow, useStrength } from '../parts/shown.ts';

interface NodeMarkProps {
  index: StoryIndex;
  node: DrawnNode;
  actor: Actor;
}

/** An actor: its shape says the kind, its colour and name the side. */
export const NodeMark = memo(function NodeMark(props: NodeMarkProps) {
  const { index, node, actor } = props;
  const { x, y, r, label } = node;
  const ref = refOf('actor', actor.id);
  const strength = useStrength(ref);
  const glow = useGlow(ref);
  const ties = index.touched(ref, 'tie').length;
  const kind = `${kindNames[actor.kind].toLowerCase()}, ${sideNames[actor.side]}`;
  return (
    <PlaceLink
      to={placeOf(ref)}
      className="node"
      transform={`translate(${x} ${y})`}
      aria-label={`${actor.name}: ${kind}, ${counted(ties, 'tie', 'ties')}`}
      data-side={actor.side}
      data-strength={strength}
      data-glow={glow || undefined}
    >
      <path d={nodePath(actor.kind, r)} />
      <text x={label.x} y={label.y} textAnchor={label.anchor}>
        {label.lines.length === 1
          ? label.lines[0]
          : label.lines.map((line, at) => (
              <tspan key={line} x={label.x} dy={at === 0 ? undefined : '1.15em'}>
                {line}
              </tspan>
            ))}
      </text>
    </PlaceLink>
  );
});
