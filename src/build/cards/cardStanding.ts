import { extentOf, nodePath } from '../../layout/nodeShape.ts';
import type { Actor, Standing, Tie } from '../../model/story.ts';
import { dashes } from './cardGraph.ts';
import { type CardPen, cardMargin } from './cardPen.ts';
import { cardSize } from './cardSize.ts';
import { fitText } from './fitText.ts';

/** How something stands, in a box as the page's own tags have it: dashed for what somebody claims, dotted where nobody is named. */
export function claimStanding(
  { type, colours }: CardPen,
  standing: Standing,
  words: string,
  y: number,
): string {
  const box = {
    width: cardSize.width - 2 * cardMargin - 40,
    height: 40,
    sizes: [27, 25, 23, 21],
    lineHeight: 1.2,
  };
  const { size, lines } = fitText(words, box, type.sansBold.widthOf);
  const line = lines[0] ?? '';
  const width = Math.round(type.sansBold.widthOf(line, size) + 40);
  const broken =
    standing === 'established'
      ? ''
      : standing === 'unsourced'
        ? ' stroke-dasharray="3 6"'
        : ' stroke-dasharray="11 7"';
  return (
    `<rect x="${cardMargin}" y="${y}" width="${width}" height="54" rx="6" fill="none" stroke="${colours.ink}" stroke-width="2.5"${broken}/>` +
    `<path d="${type.sansBold.outline(line, cardMargin + 20, y + 27 + size * 0.36, size)}" fill="${colours.ink}"/>`
  );
}

const shapeRadius = 11;
const shapeScale = 2.6;
const lineLength = 110;

/** A tie as the graph draws it, laid flat: shapes say the kinds, colours the sides, the line its standing. */
export function tieLine({ colours }: CardPen, tie: Tie, from: Actor, to: Actor, y: number): string {
  const reach = ({ kind }: Actor) => shapeRadius * extentOf[kind];
  const start = reach(from) + 4;
  const end = start + lineLength;
  const shape = (actor: Actor, x: number) =>
    `<path transform="translate(${x})" d="${nodePath(actor.kind, shapeRadius)}" fill="${colours.sides[actor.side]}"/>`;
  return (
    `<g transform="translate(${Math.round(cardMargin + reach(from) * shapeScale)} ${y}) scale(${shapeScale})">` +
    `<path d="M${start} 0H${end}" stroke="${colours.ink}" stroke-width="1.6" fill="none"${dashes(tie.standing)}/>` +
    `<path d="M${end} -3.6L${end + 8} 0L${end} 3.6Z" fill="${colours.ink}"/>` +
    `${shape(from, 0)}${shape(to, end + 12 + reach(to))}</g>`
  );
}
