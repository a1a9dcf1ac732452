import type { FarName } from '../../layout/largeGraphFar.ts';
import { farFontSize, farLabel, farRadius } from '../../layout/largeGraphFar.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import type { CanvasNode, CanvasTie } from './canvasMarks.ts';
import { NodeMark } from './NodeMark.tsx';
import { TieMark } from './TieMark.tsx';

interface CanvasLinksProps {
  ties: readonly CanvasTie[];
  nodes: readonly (CanvasNode & { named: FarName | undefined })[];
  /** px for each unit of the layout. Marks keep their size on screen while the picture grows and shrinks. */
  scale: number;
  index: StoryIndex;
}

/** Some marks of a painted graph once more, as the links that they are in a drawn one: in the layout's units. */
export function CanvasLinks({ ties, nodes, scale, index }: CanvasLinksProps) {
  return (
    <g style={{ fontSize: `${farFontSize / scale}px` }}>
      {ties.map(({ ref, tie, d }) => (
        <g key={ref} data-mark={ref}>
          <TieMark index={index} tie={tie} path={d} />
        </g>
      ))}
      {nodes.map(({ named, ...node }) => (
        <g key={node.ref} data-mark={node.ref}>
          <NodeMark node={onScreen(node, named, scale)} index={index} actor={node.actor} />
        </g>
      ))}
    </g>
  );
}

function onScreen({ actor, x, y, r, name }: CanvasNode, named: FarName | undefined, scale: number) {
  const label = farLabel(name, named, scale);
  return { id: actor.id, x, y, r: farRadius(r, scale) / scale, label };
}
