import { describe, expect, it } from 'vitest';
import { emphasisOf } from '../../model/emphasis.ts';
import { indexStory } from '../../model/indexStory.ts';
import { readStory } from '../../model/readStory.ts';
import { smallStory } from '../../model/smallStory.ts';
import { placeAt } from '../../navigation/address.ts';
import { home } from '../../navigation/place.ts';
import { isAbout } from './isAbout.ts';

const { story } = readStory(smallStory);
const index = indexStory(story);

/** The passages that a link is about. */
function concerned(address: string): string[] {
  const place = placeAt(address) ?? home;
  const emphasis = emphasisOf(index, place.selection, place.lens);
  return story.passages.filter((passage) => isAbout(place, emphasis, passage)).map(({ id }) => id);
}

describe('what a link is about', () => {
  it.each<[string, string[]]>([
    ['/', ['the-anthem', 'the-fear', 'the-armistice']],
    ['/#dates', ['the-anthem', 'the-fear', 'the-armistice']],
    ['/#the-fear', ['the-fear']],
    ['/#welcome', ['the-anthem', 'the-fear']],
    ['/#no-longer-here', []],
    ['/passages/the-armistice/', ['the-armistice']],
    ['/passages/the-armistice/#the-fear', ['the-fear', 'the-armistice']],
    ['/actors/kim/', ['the-fear']],
  ])('%s: %s', (address, expected) => {
    expect(concerned(address)).toEqual(expected);
  });
});
