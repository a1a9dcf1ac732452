import type { GraphLayout } from '../../layout/graphLayout.ts';
import { dossierOf } from '../../model/dossier.ts';
import { indexStory, type StoryIndex, textOf } from '../../model/indexStory.ts';
import { refOf } from '../../model/selection.ts';
import type { Passage, Ref, Story } from '../../model/story.ts';
import { tieSentence } from '../../model/tieSentence.ts';
import { formatWhen, formatWhenShort } from '../../model/when.ts';
import { addressOf } from '../../navigation/address.ts';
import { placeOf } from '../../navigation/place.ts';
import { floorScript, floorStyle } from './floorParts.ts';

/** What the floor's script shows for an address: heading, line, passage ids, and lists of links under their headings. */
export interface FloorDossier {
  title: string;
  line: string;
  passages: string[];
  lists: [heading: string, links: [address: string, text: string][]][];
}

/**
 * The story as a person would write it by hand: one page, styles and script inside, no library. It holds the same words,
 * ties, dates and dossiers as the built site and stands at `/`; it is the floor that the bench measures against.
 */
export function floorPage(story: Story, graph: GraphLayout): string {
  const index = indexStory(story);
  const dossiers = JSON.stringify(floorDossiers(index)).replaceAll('<', '\\u003c');
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(story.title)}</title><style>${floorStyle}</style></head><body><main>`,
    `<article id="story"><h1>${text(story.headline)}</h1><p>${text(story.standfirst)}</p>`,
    ...story.sections.map(({ id, heading, passages }) => {
      const inside = passages.map((passage) => paragraph(index.find('passage', passage)));
      return `<section id="${id}"><h2>${text(heading)}</h2>${inside.join('')}</section>`;
    }),
    '</article><div>',
    `<section id="ties"><h2>Who is tied to whom</h2>${picture(index, graph)}</section>`,
    `<section id="dates"><h2>When</h2><ol>${dates(story)}</ol></section></div>`,
    `<aside id="dossier"><h2>Who is in it</h2><ul>${cast(story)}</ul></aside></main>`,
    `<script id="dossiers" type="application/json">${dossiers}</script><script>${floorScript}</script></body></html>`,
  ].join('');
}

/** The words to wait for in a dossier: the start of its first passage. */
export function firstWords(story: Story, ref: Ref): string {
  const passage = dossierOf(indexStory(story), ref)?.passages[0];
  if (!passage) throw new Error(`${ref} has no passage to wait for`);
  return textOf(passage).slice(0, 40);
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function addressFor(ref: Ref): string {
  return addressOf(placeOf(ref));
}

function link(ref: Ref, inside: string): string {
  return `<a href="${addressFor(ref)}">${inside}</a>`;
}

function paragraph(passage: Passage | undefined): string {
  const runs = passage?.runs.map(({ text: words, ref }) => (ref ? link(ref, text(words)) : text(words)));
  return `<p id="${passage?.id}">${runs?.join('')}</p>`;
}

function picture(index: StoryIndex, { width, height, fontSize, nodes, ties }: GraphLayout): string {
  const lines = ties.map(({ id, d }) => link(refOf('tie', id), `<path d="${d}"/>`));
  const marks = nodes.map(({ id, x, y, r, label }) => {
    const spans = label.lines.map(
      (line, at) => `<tspan x="${label.x}" dy="${at === 0 ? 0 : fontSize * 1.15}">${text(line)}</tspan>`,
    );
    const words = `<text y="${label.y}" text-anchor="${label.anchor}">${spans.join('')}</text>`;
    return link(refOf('actor', id), `<circle cx="${x}" cy="${y}" r="${r}"/>${words}`);
  });
  const name = `${index.story.actors.length} actors and ${ties.length} ties`;
  return `<svg viewBox="0 0 ${width} ${height}" font-size="${fontSize}" aria-label="${name}">${lines.join('')}${marks.join('')}</svg>`;
}

function dates({ events }: Story): string {
  return events
    .map(
      ({ id, when, label }) =>
        `<li>${link(refOf('event', id), `${formatWhenShort(when)} ${text(label)}`)}</li>`,
    )
    .join('');
}

function cast({ actors }: Story): string {
  return actors
    .map(({ id, name, role }) => `<li>${link(refOf('actor', id), text(name))} ${text(role)}</li>`)
    .join('');
}

function floorDossiers(index: StoryIndex): Record<string, FloorDossier> {
  const { actors, events, ties } = index.story;
  const refs = [
    ...actors.map(({ id }) => refOf('actor', id)),
    ...events.map(({ id }) => refOf('event', id)),
    ...ties.map(({ id }) => refOf('tie', id)),
  ];
  return Object.fromEntries(refs.map((ref) => [addressFor(ref), floorDossier(index, ref)]));
}

function floorDossier(index: StoryIndex, ref: Ref): FloorDossier {
  const dossier = dossierOf(index, ref);
  if (!dossier) throw new Error(`the story has no ${ref}`);
  const { title, line, passages, ties, events, actors, claims, sources } = dossier;
  const lists: FloorDossier['lists'] = [
    ['Actors', actors.map(({ id, name }) => [addressFor(refOf('actor', id)), name])],
    ['Ties', ties.map((tie) => [addressFor(refOf('tie', tie.id)), tieSentence(index, tie)])],
    [
      'Dates',
      events.map(({ id, when, title: what }) => [
        addressFor(refOf('event', id)),
        `${formatWhen(when)}: ${what}`,
      ]),
    ],
    ['Claims', claims.map(({ id, statement }) => [addressFor(refOf('claim', id)), statement])],
    ['Sources', sources.map(({ id, publisher }) => [addressFor(refOf('source', id)), publisher])],
  ];
  return {
    title,
    line,
    passages: passages.map(({ id }) => id),
    lists: lists.filter(([, links]) => links.length > 0),
  };
}
