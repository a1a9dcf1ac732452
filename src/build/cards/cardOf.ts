import type { GraphLayout } from '../../layout/graphLayout.ts';
import { layoutTimeline, type TimelineLayout } from '../../layout/timelineLayout.ts';
import { dossierOf, summaryOf } from '../../model/dossier.ts';
import { emphasisOf } from '../../model/emphasis.ts';
import { type StoryIndex, textOf } from '../../model/indexStory.ts';
import { refOf, type Selection, splitRef } from '../../model/selection.ts';
import type { Claim, EntityKind, Passage, Ref, Source, Story, StoryEvent, Tie } from '../../model/story.ts';
import { nameInSentence, tieParts, tieSentence } from '../../model/tieSentence.ts';
import type { Place } from '../../navigation/place.ts';
import { cardGraph } from './cardGraph.ts';
import { type CardPen, cardAround, cardMargin, footTop, type SetText, setText } from './cardPen.ts';
import { cardSize } from './cardSize.ts';
import { claimStanding, tieLine } from './cardStanding.ts';
import { cardTimeline } from './cardTimeline.ts';
import { type Marked, markWords } from './markWords.ts';

/** What cards are made of; `index` holds the whole story. */
export interface CardSource {
  pen: CardPen;
  index: StoryIndex;
  graph: GraphLayout;
  axis: TimelineLayout;
}

/** The picture that stands for a place where its address is shared, as SVG. Throws a RangeError for a place that is not in the story. */
export function cardOf(source: CardSource, { selection }: Place): string {
  if (selection.kind !== 'entity') return overview(source, selection);
  const { kind } = splitRef(selection.ref);
  const drawing = drawings[kind](source, selection.ref);
  const { pen, index } = source;
  return cardAround(pen, index.story.title, footOf(index, selection.ref), drawing);
}

type Drawing = (source: CardSource, ref: Ref) => string;

const drawings: Record<EntityKind, Drawing> = {
  actor: (source, ref) =>
    heading(source.pen, source.index, ref, columnWidth) + graphBeside(source, { kind: 'entity', ref }),
  event: ({ pen, index, axis }, ref) => {
    const event = found(index.find('event', splitRef(ref).id)) as StoryEvent;
    const place = { x: cardMargin, y: 462, scale: axisScale };
    return heading(pen, index, ref, fullWidth, 250) + cardTimeline(pen, axis, event.id, place);
  },
  tie: (source, ref) => tieCard(source, found(source.index.find('tie', splitRef(ref).id)) as Tie),
  claim: (source, ref) => claimCard(source, found(source.index.find('claim', splitRef(ref).id)) as Claim),
  source: (source, ref) => sourceCard(source, found(source.index.find('source', splitRef(ref).id)) as Source),
  passage: (source, ref) =>
    passageCard(source, found(source.index.find('passage', splitRef(ref).id)) as Passage),
};

const top = 56;
const columnWidth = 440;
const fullWidth = cardSize.width - 2 * cardMargin;
const titleSizes = [72, 66, 60, 54, 50, 46, 42, 38, 34, 31, 28, 26];
const lineSizes = [31, 29, 27, 25, 23];
const wordSizes = [54, 50, 46, 43, 40, 38, 36, 34, 32, 30, 28, 27, 26, 25, 24, 23, 22];
const axisScale = 2;

/** The timeline as cards have it, as wide as a card. One label alone is drawn of it, so that every event has room for a mark of its own. */
export function cardAxis(story: Story): TimelineLayout {
  const mostLanes = story.events.length;
  return layoutTimeline(story.events, { width: fullWidth / axisScale, fontSize: 11, mostLanes });
}

function found<Found>(one: Found | undefined): Found {
  if (one === undefined) throw new RangeError('no card for what is not in the story');
  return one;
}

function kickerAt({ type, colours }: CardPen, text: string, width: number): SetText {
  const sizes = [26, 24, 22, 20];
  const at = { x: cardMargin, y: top, width, height: 60, sizes, lineHeight: 1.25 };
  return setText(text, { face: type.sansBold, colour: colours.soft, ...at });
}

/** What it is, its title, and one line about it. */
function heading(
  pen: CardPen,
  index: StoryIndex,
  ref: Ref,
  width: number,
  room = footTop - top - 24,
): string {
  const dossier = found(dossierOf(index, ref) ?? undefined);
  return titled(pen, dossier.kicker, dossier.title, dossier.line, width, room);
}

function titled(
  pen: CardPen,
  kind: string,
  heading: string,
  about: string,
  width: number,
  room = footTop - top - 24,
): string {
  const { type, colours } = pen;
  const kicker = kickerAt(pen, kind, width);
  const bottom = top + room;
  const column = { x: cardMargin, width };
  const lineRoom = about ? lineHeightFor(about, width, pen) : 0;
  const y = kicker.bottom + 14;
  const title = setText(heading, {
    ...column,
    face: type.serifBold,
    colour: colours.ink,
    y,
    height: bottom - y - lineRoom,
    sizes: titleSizes,
    lineHeight: 1.12,
  });
  const line = setText(about, {
    ...column,
    face: type.sans,
    colour: colours.soft,
    y: title.bottom + 16,
    height: bottom - title.bottom - 16,
    sizes: lineSizes,
    lineHeight: 1.35,
  });
  return kicker.svg + title.svg + line.svg;
}

/** The room that the line under a title takes at its smallest. */
function lineHeightFor(about: string, width: number, { type }: CardPen): number {
  const size = lineSizes.at(-1) ?? 0;
  const lines = Math.ceil((type.sans.widthOf(about, size) * 1.15) / width);
  return 16 + lines * size * 1.35;
}

function graphBeside({ pen, index, graph }: CardSource, selection: Selection): string {
  const frame = { x0: cardMargin + columnWidth + 24, y0: 20, x1: cardSize.width - 24, y1: footTop - 12 };
  return cardGraph(pen, index, graph, emphasisOf(index, selection), frame);
}

/** The story itself, and the connection still to be chosen. */
function overview(source: CardSource, selection: Selection): string {
  const { pen, index } = source;
  const { story } = index;
  const home = selection.kind === 'nothing';
  const words = home
    ? titled(pen, 'Explainer', story.headline, story.standfirst, columnWidth)
    : titled(
        pen,
        'Connect two',
        'How are they tied?',
        'Choose any two actors of the story and see the steps between them',
        columnWidth,
      );
  const said = `${story.passages.length} passages, ${story.actors.length} actors, ${story.ties.length} ties, ${story.events.length} dates`;
  return cardAround(pen, story.title, said, words + graphBeside(source, { kind: 'nothing' }));
}

/** What of the story touches it, in numbers. */
function footOf(index: StoryIndex, ref: Ref): string {
  const { kind, id } = splitRef(ref);
  const dossier = found(dossierOf(index, ref) ?? undefined);
  if (kind === 'passage') {
    const at = index.story.passages.findIndex((passage) => passage.id === id);
    return `Passage ${at + 1} of ${index.story.passages.length}`;
  }
  return summaryOf({ ...dossier, title: '' }).replace(/^: /, '');
}

function tieCard({ pen, index }: CardSource, tie: Tie): string {
  const { type, colours } = pen;
  const { from, to } = tieParts(index, tie);
  const dossier = found(dossierOf(index, refOf('tie', tie.id)) ?? undefined);
  const kicker = kickerAt(pen, dossier.kicker, fullWidth);
  const line = tieLine(pen, tie, from, to, kicker.bottom + 66);
  const sentence = tieSentence(index, tie);
  const set = setText(sentence, {
    face: type.serifBold,
    colour: colours.ink,
    x: cardMargin,
    y: kicker.bottom + 130,
    width: fullWidth,
    height: 230,
    sizes: titleSizes.slice(2),
    lineHeight: 1.2,
  });
  const toName = nameInSentence(to);
  const toAt = sentence.indexOf(toName, nameInSentence(from).length);
  const marked = [
    { from: 0, to: nameInSentence(from).length, mark: colours.sides[from.side] },
    { from: toAt, to: toAt + toName.length, mark: colours.sides[to.side] },
  ];
  const standing = claimStanding(pen, tie.standing, `Standing: ${tie.standing}`, footTop - 84);
  return kicker.svg + line + underlined(pen.type.serifBold, sentence, set, marked) + standing;
}

/** A text as set, its marked stretches underlined in their colours. */
function underlined(
  face: CardPen['type']['serif'],
  text: string,
  set: SetText,
  marked: readonly Marked<string>[],
): string {
  const { size } = set.fitted;
  const thick = Math.max(2, Math.round(size / 16));
  const lines = markWords(text, set.fitted, marked).map(({ line, before, text: words, mark }) => {
    const x = cardMargin + face.widthOf(before, size);
    const y = set.baselineOf(line) + Math.round(size * 0.17);
    return `<path d="M${Math.round(x)} ${y}h${Math.round(face.widthOf(words, size))}" stroke="${mark}" stroke-width="${thick}"/>`;
  });
  return lines.join('') + set.svg;
}

function passageCard({ pen, index }: CardSource, passage: Passage): string {
  const { type, colours } = pen;
  const section = index.section(passage.section);
  const kicker = kickerAt(pen, section?.heading ?? '', fullWidth);
  const text = textOf(passage);
  const y = kicker.bottom + 16;
  const set = setText(text, {
    face: type.serif,
    colour: colours.ink,
    x: cardMargin,
    y,
    width: fullWidth,
    height: footTop - y - 20,
    sizes: wordSizes,
    lineHeight: 1.36,
  });
  let at = 0;
  const marked = passage.runs.flatMap(({ text: words, ref }): Marked<string>[] => {
    const from = at;
    at += words.length;
    if (!ref) return [];
    const { kind, id } = splitRef(ref);
    const side = kind === 'actor' ? index.find('actor', id)?.side : undefined;
    return [{ from, to: at, mark: side ? colours.sides[side] : colours.soft }];
  });
  return kicker.svg + underlined(type.serif, text, set, marked);
}

function claimCard({ pen, index }: CardSource, claim: Claim): string {
  const { type, colours } = pen;
  const kicker = kickerAt(pen, 'Claim', fullWidth);
  const set = setText(claim.statement, {
    face: type.serifBold,
    colour: colours.ink,
    x: cardMargin,
    y: kicker.bottom + 16,
    width: fullWidth,
    height: 250,
    sizes: titleSizes.slice(2),
    lineHeight: 1.18,
  });
  const words = claim.standing === claim.tag ? claim.standing : `${claim.standing}: ${claim.tag}`;
  const standing = claimStanding(pen, claim.standing, words.charAt(0).toUpperCase() + words.slice(1), 386);
  const said = claim.attributions.map(({ actor, who, how }) => {
    const named = index.find('actor', actor ?? '');
    const name = named ? nameInSentence(named) : who;
    return `${how} by ${name}`;
  });
  const who = [...new Set(said)].join('; ') || 'nobody named';
  const record = setText(`Who says so: ${who}`, {
    face: type.sans,
    colour: colours.soft,
    x: cardMargin,
    y: 456,
    width: fullWidth,
    height: 76,
    sizes: [27, 25, 23, 21],
    lineHeight: 1.3,
  });
  return kicker.svg + set.svg + standing + record.svg;
}

/** What it is, and under which words of the story it stands. */
function sourceCard({ pen, index }: CardSource, source: Source): string {
  const { type, colours } = pen;
  const { kicker, title, line, passages, events } = found(
    dossierOf(index, refOf('source', source.id)) ?? undefined,
  );
  const host = source.url ? new URL(source.url).hostname : '';
  const head = line
    ? titled(pen, kicker, `“${line}”`, title, fullWidth, 250)
    : titled(pen, kicker, title, host, fullWidth, 250);
  const [passage] = passages;
  const [event] = events;
  const words = passage ? `“${textOf(passage)}”` : (event?.title ?? '');
  const lead = type.sansBold.outline(words && 'Cited under', cardMargin, 366, 22);
  const set = setText(words, {
    face: type.serif,
    colour: colours.ink,
    x: cardMargin,
    y: 380,
    width: fullWidth,
    height: footTop - 396,
    sizes: [32, 30, 28, 26, 24],
    lineHeight: 1.32,
  });
  return `${head}<path d="${lead}" fill="${colours.soft}"/>${set.svg}`;
}
