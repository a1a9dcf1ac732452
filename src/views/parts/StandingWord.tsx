import type { Standing } from '../../model/story.ts';
import { StandingLine } from './StandingLine.tsx';

interface StandingWordProps {
  standing: Standing;
  /** Words follow that say more of it. */
  before?: boolean;
}

/** How something stands, as the line that a tie of this standing has, and in a word. */
export function StandingWord({ standing, before = false }: StandingWordProps) {
  return (
    <span className="stand" data-standing={standing}>
      <StandingLine />
      {before ? `${standing}: ` : standing}
    </span>
  );
}
