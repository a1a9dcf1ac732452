import { memo } from 'react';
import { nodePath } from '../../layout/nodeShape.ts';
import { kindNames } from '../../model/dossier.ts';
import { actorKinds } from '../../model/story.ts';

/** One standing for each style of line; an established tie has none of its own. */
const lines = [
  [undefined, 'established'],
  ['reported', 'claimed'],
  ['unsourced', 'unsourced'],
] as const;

/** What shapes and line styles say. Read out, it would explain a picture to those who get its words anyway. */
export const GraphKey = memo(function GraphKey() {
  return (
    <p className="key" aria-hidden="true">
      {actorKinds.map((kind) => (
        <span key={kind}>
          <svg aria-hidden="true" viewBox="-8 -8 16 16" width="13">
            <path d={nodePath(kind, 6)} />
          </svg>
          {kindNames[kind].toLowerCase()}
        </span>
      ))}
      {lines.map(([standing, words]) => (
        <span key={words} data-standing={standing}>
          <svg aria-hidden="true" viewBox="0 0 22 8" width="22">
            <path className="line" d="M0 4H22" />
          </svg>
          {words}
        </span>
      ))}
    </p>
  );
});
