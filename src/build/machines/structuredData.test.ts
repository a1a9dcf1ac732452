import { describe, expect, it } from 'vitest';
import { indexStory } from '../../model/indexStory.ts';
import { everyPlace } from '../../navigation/everyPlace.ts';
import { home, placeOf } from '../../navigation/place.ts';
import { loadStory } from '../loadStory.ts';
import { longest, structuredData } from './structuredData.ts';

const { story } = loadStory();
const index = indexStory(story);
const site = (address: string) => `https://example.org${address}`;
const of = (place = home) => JSON.parse(JSON.stringify(structuredData(index, place, site)));

describe('structuredData', () => {
  it('says of the story what it is about, whom it mentions and what it cites', () => {
    const data = of();
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: story.headline,
      image: 'https://example.org/card.png',
      about: { '@type': 'Event' },
    });
    expect(data.mentions).toHaveLength(Math.min(story.actors.length, longest));
    expect(data.mentions[0]).toEqual({ '@id': site('/actors/north-korea/') });
    expect(data.citation.length).toBeGreaterThan(0);
  });

  it.each([
    ['actor:shoigu', 'Person', { name: 'Sergei Shoigu' }],
    ['actor:wagner', 'Organization', { name: 'Wagner' }],
    ['event:armistice', 'Event', { startDate: '1953-07-27' }],
    ['event:visit', 'Event', { startDate: '2023-07-25', endDate: expect.stringMatching(/^2023-07-2\d$/) }],
    ['source:moscow-times-2023-07-26', 'NewsArticle', { datePublished: '2023-07-26' }],
    ['passage:the-arrival', 'CreativeWork', { isPartOf: site('/') }],
    ['claim:war-commander', 'Claim', { text: expect.stringContaining('commander') }],
    ['tie:shoigu-visits-north-korea', 'CreativeWork', { isPartOf: site('/') }],
  ] as const)('%s is a %s', (ref, type, more) => {
    const { mainEntity, breadcrumb } = of(placeOf(ref));
    expect(mainEntity).toMatchObject({ '@type': type, ...more });
    expect(breadcrumb.itemListElement[0]).toMatchObject({ position: 1, item: site('/') });
  });

  it('every place but the connection has data, none of it empty, no claim reviewed', () => {
    for (const place of everyPlace(story)) {
      const data = structuredData(index, place, site);
      if (place.selection.kind === 'connection') expect(data).toBeNull();
      else expect(JSON.stringify(data)).not.toMatch(/undefined|null|""|ClaimReview/);
    }
  });

  it('has no endless lists', () => {
    for (const place of everyPlace(story))
      for (const list of JSON.stringify(structuredData(index, place, site)).matchAll(
        /"(?:mentions|citation|appearance)":\[(.*?)\]/g,
      ))
        expect(list[1]?.split('},{').length).toBeLessThanOrEqual(longest);
  });
});
