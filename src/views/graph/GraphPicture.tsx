import type { ReactNode, Ref as RefTo } from 'react';
import type { DrawnGraph } from '../../layout/drawnGraph.ts';
import { transformOf, type View } from '../../layout/view.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import { NodeMark } from './NodeMark.tsx';
import { TieMark } from './TieMark.tsx';

export interface GraphPictureProps {
  ref: RefTo<SVGSVGElement>;
  view: View;
  layout: DrawnGraph;
  index: StoryIndex;
  /** Drawn over the marks. */
  children?: ReactNode;
  /** What its arrow heads are called, where the page holds another graph. */
  arrow?: string;
}

/** Places every tie and actor where the layout put it. Ties come first, so that marks and labels lie over lines. */
export function GraphPicture(props: GraphPictureProps) {
  const { ref, layout, view, index, children, arrow = 'arrow' } = props;
  const { width, height, nodes, ties } = layout;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the section's heading names the picture; its marks are links with names
    <svg ref={ref} className="picture" viewBox={`0 0 ${width} ${height}`}>
      <defs>
        <Arrow id={arrow} />
        <Arrow id={`${arrow}-strong`} />
      </defs>
      <g transform={transformOf(view)}>
        {ties.map(({ id, d }) => {
          const tie = index.find('tie', id);
          return tie && <TieMark key={id} index={index} tie={tie} path={d} />;
        })}
        {nodes.map((node) => {
          const actor = index.find('actor', node.id);
          return actor && <NodeMark key={node.id} node={node} index={index} actor={actor} />;
        })}
        {children}
      </g>
    </svg>
  );
}

/** An arrow head 6 units long. It begins where the path ends, which leaves that room before the node. */
function Arrow({ id }: { id: string }) {
  return (
    <marker id={id} refY="3" markerWidth="6" markerHeight="6" markerUnits="userSpaceOnUse" orient="auto">
      <path d="M0 0.3L6 3L0 5.7Z" />
    </marker>
  );
}
