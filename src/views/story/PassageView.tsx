import { memo } from 'react';
import type { Strength } from '../../model/emphasis.ts';
import type { Claim, Passage, Ref } from '../../model/story.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { Runs } from '../parts/Runs.tsx';
import { StandingMark } from '../parts/StandingMark.tsx';
import { StandingTag } from '../parts/StandingTag.tsx';

interface PassageProps {
  passage: Passage;
  claims: readonly Claim[];
  /** Its place in the story, from 1. */
  number: number;
  strength: Strength | undefined;
  marked: readonly Ref[];
  /** What is glanced at, if it is mentioned here. */
  glance: Ref | null;
  /** Whether the fragment of the address names it. */
  arrived: boolean;
  selected: boolean;
}

/** Keeps the passage's own link from standing alone on a line. */
const noBreak = '\u00a0';

export const PassageView = memo(function PassageView(props: PassageProps) {
  const { passage, claims, number, strength, marked, glance, arrived, selected } = props;
  return (
    <p id={passage.id} className="passage" data-strength={strength} data-arrived={arrived || undefined}>
      <Runs runs={passage.runs} marked={marked} glance={glance} />
      {claims.length === 0 ? noBreak : ' '}
      {claims.length === 0 && <StandingMark standing="established" />}
      {claims.map((claim) => (
        <StandingTag key={claim.id} claim={claim} lit={marked.includes(`claim:${claim.id}`)} />
      ))}
      <PlaceLink
        className="cite"
        to={placeOf(`passage:${passage.id}`)}
        aria-label={`Passage ${number}`}
        data-lit={selected || undefined}
      >
        ¶
      </PlaceLink>
    </p>
  );
}, sameProps);

/** `marked` is compared by what it holds: it is a fresh list in each render. */
function sameProps(before: PassageProps, after: PassageProps): boolean {
  return (
    before.marked.join() === after.marked.join() &&
    before.strength === after.strength &&
    before.glance === after.glance &&
    before.arrived === after.arrived &&
    before.selected === after.selected &&
    before.passage === after.passage
  );
}
