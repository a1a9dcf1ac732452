import { memo } from 'react';
import { nodePath } from '../../layout/nodeShape.ts';
import { kindNames, sideNames } from '../../model/dossier.ts';
import { lineStyles, lineWords, standingsOf } from '../../model/lineStyle.ts';
import { actorKinds, type Side, type Standing, sides, standings } from '../../model/story.ts';
import { useChangeLens, useLens } from '../../navigation/usePlace.ts';
import { toggled } from '../parts/toggled.ts';

/** What each style of line stands for. */
const lines = lineStyles.map((style) => ({ words: lineWords[style], standing: standingsOf(style) }));

/** As short as a legend needs. */
const shortSides: Record<Side, string> = { ...sideNames, allies: 'US and allies' };

/** The key of the picture, each entry a filter that keeps it in view; several of one row add up. */
export const GraphFilters = memo(function GraphFilters() {
  const lens = useLens();
  const keep = useChangeLens();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would not lay out as one line with its legend
    <div className="key filters" role="group" aria-label="Show only">
      {actorKinds.map((kind) => (
        <Filter
          key={kind}
          chosen={lens.kinds.includes(kind)}
          onPress={() => keep({ kinds: toggled(lens.kinds, [kind], actorKinds) })}
        >
          <svg aria-hidden="true" viewBox="-8 -8 16 16" width="13">
            <path d={nodePath(kind, 6)} />
          </svg>
          {kindNames[kind].toLowerCase()}
        </Filter>
      ))}
      {lines.map(({ words, standing }) => (
        <Filter
          key={words}
          chosen={standing.every((one) => lens.standing.includes(one))}
          standing={standing[0]}
          onPress={() => keep({ standing: toggled(lens.standing, standing, standings) })}
        >
          <svg aria-hidden="true" viewBox="0 0 16 8" width="16">
            <path className="line" d="M0 4H16" />
          </svg>
          {words}
        </Filter>
      ))}
      <span className="row" />
      {sides.map((side) => (
        <Filter
          key={side}
          chosen={lens.sides.includes(side)}
          side={side}
          onPress={() => keep({ sides: toggled(lens.sides, [side], sides) })}
        >
          <svg aria-hidden="true" viewBox="-8 -8 16 16" width="11">
            <path d={nodePath('state', 8)} />
          </svg>
          {shortSides[side]}
        </Filter>
      ))}
    </div>
  );
});

interface FilterProps {
  chosen: boolean;
  onPress: () => void;
  standing?: Standing | undefined;
  side?: Side;
  children: React.ReactNode;
}

function Filter({ chosen, onPress, standing, side, children }: FilterProps) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={onPress}
      data-standing={standing === 'established' ? undefined : standing}
      data-side={side}
    >
      {children}
    </button>
  );
}
