import { changed, smallStory } from '../../src/model/smallStory.ts';

/**
 * A story in miniature with a past, for journeys that our own, which has one edition, cannot show: what its files were at its
 * first edition, and what they are at its second. Nothing in it is true.
 */
export const editionDays = ['2026-01-05', '2026-02-09'] as const;

export const atFirst: Record<string, string> = {
  ...changed(
    [
      'story.md',
      '## Before it {#before}\n',
      `A crowd stood at the gate of the airport all day. Children waved flags of both countries at the cars. {#the-crowd facts="F01"}

It rained on all of them that day. {#the-rain facts="F01"}

A dinner followed in the evening, with a toast. {#the-dinner facts="F01"}

A walk through the town ended the day. {#the-walk facts="F01"}

## Before it {#before}
`,
    ],
    [
      'ties.yaml',
      smallStory['ties.yaml'] ?? '',
      `${smallStory['ties.yaml']}- id: the-thanks
  from: shoigu
  verb: thanks
  to: kim
  kind: statement
  passages: [the-fear]
`,
    ],
  ),
  'moved.yaml': '[]\n',
};

/** Reworded, restated, renamed, merged, split and withdrawn, one of each. */
export const atSecond: Record<string, string> = {
  ...atFirst,
  ...edited('story.md', [
    ['A band played the', 'A military choir sang the'],
    [
      `A crowd stood at the gate of the airport all day. Children waved flags of both countries at the cars. {#the-crowd facts="F01"}

It rained on all of them that day. {#the-rain facts="F01"}

A dinner followed in the evening, with a toast. {#the-dinner facts="F01"}

A walk through the town ended the day. {#the-walk facts="F01"}
`,
      `A crowd stood at the gate of the airport all day. {#the-gate facts="F01"}

Children waved flags of both countries at the cars. {#the-flags facts="F01"}

A dinner followed in the evening, with a toast. {#the-banquet facts="F01"}
`,
    ],
    ['fell silent in 1953.', 'fell silent in 1953. It rained on all of them that day.'],
  ]),
  ...edited('claims.yaml', [
    ['standing: disputed', 'standing: alleged'],
    [
      `    - actor: kim
      how: denied
      what: no arms are sold
      when: "2023-08-01"
`,
      '',
    ],
  ]),
  ...edited('ties.yaml', [[/- id: the-thanks[\s\S]*$/.exec(atFirst['ties.yaml'] ?? '')?.[0] ?? '', '']]),
  'moved.yaml': `- from: /passages/the-dinner/
  to: /passages/the-banquet/
  why: The dinner was a banquet.
- from: /passages/the-rain/
  to: /passages/the-armistice/
  why: The weather is told with the armistice.
- from: /passages/the-crowd/
  to: [/passages/the-gate/, /passages/the-flags/]
  why: The crowd and the children are told apart.
- from: /passages/the-walk/
  to: nowhere
  why: No source was found for the walk.
- from: /ties/the-thanks/
  to: nowhere
  why: No source was found for the thanks.
`,
};

function edited(file: string, changes: readonly [from: string, to: string][]): Record<string, string> {
  let text = atFirst[file] ?? '';
  for (const [from, to] of changes) {
    if (from === '' || text.split(from).length !== 2)
      throw new Error(`"${from}" does not stand once in ${file}`);
    text = text.replace(from, () => to);
  }
  return { [file]: text };
}
