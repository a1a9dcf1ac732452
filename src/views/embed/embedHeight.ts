import type { PageLayouts } from '../../layout/layouts.ts';
import { sourceName } from '../../model/dossier.ts';
import { type StoryIndex, textOf } from '../../model/indexStory.ts';
import { splitRef } from '../../model/selection.ts';
import { tieSentence } from '../../model/tieSentence.ts';
import type { Embed } from '../../navigation/embeds.ts';
import { shownOfActor } from './ActorEmbed.tsx';

/** The width that heights are given for, and what of it the content has. In px, as all here. */
export const statedWidth = 600;
const inner = statedWidth - 2 * 18;

/** Head and foot with the room around them. */
const around = 210;

/**
 * How high to make the frame of an embed that cannot say so itself, at {@link statedWidth}: enough for its content, whatever
 * the reader's fonts, so that as good as nothing scrolls. e2e/embed-elsewhere.spec.ts holds it against the browser.
 */
export function embedHeight(index: StoryIndex, { graph, timeline }: PageLayouts, embed: Embed): number {
  if (embed === 'ties') return rounded(around + 60 + (inner * graph.height) / graph.width);
  if (embed === 'dates') return rounded(around + (inner * timeline.height) / timeline.width);
  const { kind, id } = splitRef(embed);
  const passage = kind === 'passage' ? index.find('passage', id) : undefined;
  if (passage) {
    const sources = index.story.sources.filter((source) => passage.sources.includes(source.id));
    const named = sources
      .map((source) => sourceName(source) + (source.state ? ' (state media)' : ''))
      .join('; ');
    const claims = index.claimsOf(passage).map(({ tag }) => tag);
    return rounded(
      around +
        lines(textOf(passage), 20, inner) * 30 +
        lines(claims.join('      '), 13, inner) * 26 +
        lines(named, 13, inner) * 21,
    );
  }
  const passages = index.touched(embed, 'passage').slice(0, shownOfActor.passages);
  const ties = index.touched(embed, 'tie').slice(0, shownOfActor.ties);
  const quotes = passages.map((one) => {
    const tags = index.claimsOf(one).map(({ tag }) => tag);
    return (
      20 +
      lines(textOf(one), 16, inner - 16) * 24 +
      lines(['Show in a section of the story', ...tags].join('      '), 13, inner - 16) * 26
    );
  });
  const said = ties.map(
    (tie) => 8 + lines(`${tieSentence(index, tie)} 27 July 2023, reported`, 15, inner) * 21,
  );
  return rounded(around + 110 + [...quotes, ...said].reduce((sum, one) => sum + one, 0));
}

/** How many lines a text takes at most: letters of the common text faces are half as wide as high. */
function lines(text: string, size: number, width: number): number {
  return Math.ceil((text.length * size * 0.51) / width);
}

function rounded(height: number): number {
  return Math.ceil(height / 10) * 10;
}
