import type { PageLayouts } from '../../layout/layouts.ts';
import { dossierOf } from '../../model/dossier.ts';
import type { Emphasis } from '../../model/emphasis.ts';
import { eventsAsCsv } from '../../model/eventsAsCsv.ts';
import { eventsAsIcs } from '../../model/eventsAsIcs.ts';
import { suggestId } from '../../model/id.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import { isInView } from '../../model/inView.ts';
import { lensWords } from '../../model/lensWords.ts';
import { refOf, type Selection, splitRef } from '../../model/selection.ts';
import type { EntityKind, Ref } from '../../model/story.ts';
import { tiesAsCsv } from '../../model/tiesAsCsv.ts';
import { tiesAsGraphml } from '../../model/tiesAsGraphml.ts';
import { hrefOf } from '../../navigation/address.ts';
import { onFrom, type Place, placeOf } from '../../navigation/place.ts';
import { datesLegend } from './datesLegend.ts';
import { download } from './download.ts';
import type { LegendEntry } from './legend.ts';
import type { FramedPicture } from './pictureFrame.ts';
import { pictureAsPng, pictureAsSvg } from './savePicture.ts';
import { tiesLegend } from './tiesLegend.ts';

export type SaveFormat = 'svg' | 'png' | 'csv' | 'graphml' | 'ics';

/** What is saved: one of the two pictures, or what it shows. */
export interface Saveable {
  part: 'ties' | 'dates';
  place: Place;
  index: StoryIndex;
  emphasis: Emphasis;
  /** `null` where there is none to be seen. */
  picture: SVGSVGElement | null;
  layouts: PageLayouts;
}

/** Hands the reader the file and gives its name. Rejects where the browser does not let it be made. */
export async function saveFile(format: SaveFormat, saveable: Saveable): Promise<string> {
  const { index, part, place } = saveable;
  const words = [suggestId(index.story.title), part, ...idsOf(place.selection)];
  const name = `${words.join('-')}.${format}`;
  download(await contentOf(format, saveable), name);
  return name;
}

async function contentOf(format: SaveFormat, saveable: Saveable): Promise<Blob> {
  switch (format) {
    case 'svg':
      return pictureAsSvg(framed(saveable));
    case 'png':
      return pictureAsPng(framed(saveable));
    case 'csv':
      // The mark by which spreadsheets know UTF-8.
      return new Blob([`\ufeff${tableOf(saveable)}`], { type: 'text/csv;charset=utf-8' });
    case 'graphml':
      return new Blob([graphmlOf(saveable)], { type: 'application/graphml+xml' });
    case 'ics':
      return new Blob([calendarOf(saveable)], { type: 'text/calendar;charset=utf-8' });
  }
}

const titles: Record<Saveable['part'], string> = { ties: 'Who is tied to whom', dates: 'When it happened' };

function framed(saveable: Saveable): FramedPicture {
  const { part, place, index, picture } = saveable;
  if (!picture) throw new Error('there is no picture');
  const kept = lensWords(index, place.lens);
  return {
    picture,
    title: titles[part],
    subtitle: [selectionWords(index, place.selection), kept && `In view: ${kept}`].filter(Boolean).join('. '),
    legend: legendOf(saveable),
    source: `${index.story.title}, ${absolute(onFrom(place, { at: part }))}`,
  };
}

function legendOf({ part, place, index, layouts, emphasis }: Saveable): LegendEntry[] {
  const selected = place.selection.kind !== 'nothing';
  if (part === 'dates') return datesLegend(layouts.timeline, selected);
  const { actors, ties } = index.story;
  const isTold = (ref: Ref) => emphasis.strengthOf(ref) !== 'untold';
  return tiesLegend(
    actors.filter(({ id }) => isTold(refOf('actor', id))),
    ties.filter(({ id }) => isTold(refOf('tie', id))),
    { selected, byStanding: place.lens.byStanding },
  );
}

function selectionWords(index: StoryIndex, selection: Selection): string {
  return refsOf(selection)
    .flatMap((ref) => dossierOf(index, ref)?.title ?? [])
    .join(' and ');
}

function idsOf(selection: Selection): string[] {
  return refsOf(selection).map((ref) => splitRef(ref).id);
}

/** What is selected. */
function refsOf(selection: Selection): Ref[] {
  if (selection.kind === 'entity') return [selection.ref];
  if (selection.kind === 'nothing') return [];
  return [selection.from, selection.to].flatMap((id) => (id === null ? [] : refOf('actor', id)));
}

/** As the ties as sentences have it: what the lens keeps in view and the story has told. */
function keptOf<Kind extends EntityKind, Item extends { id: string }>(
  { index, place, emphasis }: Saveable,
  kind: Kind,
  items: readonly Item[],
): Item[] {
  return items.filter(({ id }) => isInView(index, emphasis, place.lens, refOf(kind, id)));
}

function tableOf(saveable: Saveable): string {
  const { index, part } = saveable;
  const { ties, events } = index.story;
  return part === 'ties'
    ? tiesAsCsv(index, keptOf(saveable, 'tie', ties), addressOf)
    : eventsAsCsv(index, keptOf(saveable, 'event', events), addressOf);
}

function graphmlOf(saveable: Saveable): string {
  const { index } = saveable;
  const { actors, ties } = index.story;
  return tiesAsGraphml(index, keptOf(saveable, 'actor', actors), keptOf(saveable, 'tie', ties));
}

function calendarOf(saveable: Saveable): string {
  const { story } = saveable.index;
  return eventsAsIcs(keptOf(saveable, 'event', story.events), {
    name: story.title,
    host: location.hostname,
    made: new Date().toISOString().slice(0, 10),
    address: addressOf,
  });
}

function addressOf(ref: Ref): string {
  return absolute(placeOf(ref));
}

function absolute(place: Place): string {
  return new URL(hrefOf(place, import.meta.env.BASE_URL), location.href).href;
}
