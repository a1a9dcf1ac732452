import { expect, it } from 'vitest';
import { layoutGraph } from '../../layout/graphLayout.ts';
import { graphActors } from '../../layout/layouts.ts';
import { textOf } from '../../model/indexStory.ts';
import { readStory } from '../../model/readStory.ts';
import { smallStory } from '../../model/smallStory.ts';
import { htmlElements } from '../htmlElements.ts';
import { type FloorDossier, firstWords, floorPage } from './floor.ts';

const { story } = readStory(smallStory);
const search = { seed: 1, starts: 1, finalists: 1, moves: [1, 1] as [number, number] };
const graph = layoutGraph(graphActors(story), story.ties, { width: 480, height: 580, fontSize: 12, search });
const html = floorPage(story, graph);
const elements = htmlElements(html);

it('tells the whole story, with all its ties and dates as links', () => {
  const words = html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, '');
  for (const passage of story.passages) expect(words).toContain(textOf(passage));
  const addresses = elements.map(({ attributes }) => attributes.get('href'));
  for (const { id } of story.actors) expect(addresses).toContain(`/actors/${id}/`);
  for (const { id } of story.ties) expect(addresses).toContain(`/ties/${id}/`);
  for (const { id } of story.events) expect(addresses).toContain(`/events/${id}/`);
});

it('carries a dossier for each of them, whose passages stand on the page', () => {
  const carried = elements.find(({ attributes }) => attributes.get('id') === 'dossiers')?.text ?? '';
  const dossiers: Record<string, FloorDossier> = JSON.parse(carried);
  const { actors, events, ties } = story;
  expect(Object.keys(dossiers)).toHaveLength(actors.length + events.length + ties.length);
  const ids = elements.map(({ attributes }) => attributes.get('id'));
  for (const { passages } of Object.values(dossiers)) expect(ids).toEqual(expect.arrayContaining(passages));
  expect(dossiers['/actors/shoigu/']?.title).toBe('Sergei Shoigu');
});

it('knows the words that show a dossier is there', () => {
  const [passage] = story.passages;
  expect(passage && textOf(passage).startsWith(firstWords(story, 'actor:shoigu'))).toBe(true);
  expect(() => firstWords(story, 'actor:nobody')).toThrow('no passage');
});
