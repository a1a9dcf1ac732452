import { expect, it } from 'vitest';
import { indexStory } from '../../model/indexStory.ts';
import { readStory } from '../../model/readStory.ts';
import { refOf } from '../../model/selection.ts';
import { smallStory } from '../../model/smallStory.ts';
import { connectionOf, home, placeOf } from '../../navigation/place.ts';
import { cardAlt } from './cardAlt.ts';

const index = indexStory(readStory(smallStory).story);

it.each([
  [home, 'Explainer: The minister comes (with the ties drawn)'],
  [connectionOf(null, null), 'Connect two: How are they tied? (with the ties drawn)'],
  [placeOf(refOf('actor', 'shoigu')), 'Person, Russia: Sergei Shoigu (with the ties drawn)'],
  [placeOf(refOf('event', 'visit')), 'Date, 25 to 27 July 2023: Shoigu visits Pyongyang (on the timeline)'],
  [
    placeOf(refOf('tie', 'kim-meets-shoigu')),
    'Tie, 26 July 2023: Kim Jong-un meets Sergei Shoigu in Pyongyang (with the tie drawn)',
  ],
  [placeOf(refOf('claim', 'arms-motive')), 'Claim, disputed: Russia came for arms'],
  [placeOf(refOf('passage', 'the-armistice')), 'Passage, Before it: Guns fell silent in 1953.'],
])('says what stands on a card and what is drawn there: %#', (place, alt) => {
  expect(cardAlt(index, place)).toBe(alt);
});
