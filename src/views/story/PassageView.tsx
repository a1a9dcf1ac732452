import { memo } from 'react';
import { refOf } from '../../model/selection.ts';
import type { Claim, Passage, Ref } from '../../model/story.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { Runs } from '../parts/Runs.tsx';
import { StandingMark } from '../parts/StandingMark.tsx';
import { StandingTag } from '../parts/StandingTag.tsx';
import { useShownPart } from '../parts/shown.ts';

interface PassageProps {
  passage: Passage;
  claims: readonly Claim[];
  /** What may be marked in it. */
  mine: ReadonlySet<Ref>;
  /** Its place in the story, from 1. */
  number: number;
  /** Whether the fragment of the address names it. */
  arrived: boolean;
}

/** Keeps the passage's own link from standing alone on a line. */
const noBreak = '\u00a0';

export const PassageView = memo(function PassageView(props: PassageProps) {
  const { passage, claims, mine, number, arrived } = props;
  const { id, runs } = passage;
  const ref = refOf('passage', id);
  // Asked of every passage at every selection: all of the emphasis where it is marked, or else only how strongly it shows.
  const shows = useShownPart(({ emphasis }) => {
    const strength = emphasis.inProse(id);
    return strength === 'linked' ? emphasis : strength;
  });
  const glance = useShownPart((shown) => (shown.glance && mine.has(shown.glance) ? shown.glance : null));
  const isMarked = typeof shows === 'object';
  const strength = isMarked ? 'linked' : shows;
  const marked = isMarked ? shows.marked(id).filter((one) => mine.has(one)) : [];
  return (
    <p id={id} className="passage" data-strength={strength} data-arrived={arrived || undefined}>
      <Runs runs={runs} marked={marked} glance={glance} />
      {claims.length === 0 ? noBreak : ' '}
      {claims.length === 0 && <StandingMark standing="established" />}
      {claims.map((claim) => (
        <StandingTag key={claim.id} claim={claim} lit={marked.includes(refOf('claim', claim.id))} />
      ))}
      <PlaceLink
        className="cite"
        to={placeOf(ref)}
        aria-label={`Passage ${number}`}
        data-lit={strength === 'lit' || undefined}
      >
        ¶
      </PlaceLink>
    </p>
  );
}, isSamePassage);

/** All else that it is given follows from the passage, and is a fresh list once the grounds of the story have come. */
function isSamePassage(before: PassageProps, after: PassageProps): boolean {
  return before.passage === after.passage && before.arrived === after.arrived;
}
