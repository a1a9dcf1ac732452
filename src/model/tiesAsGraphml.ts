import type { StoryIndex } from './indexStory.ts';
import type { Actor, Tie } from './story.ts';
import { tieSentence } from './tieSentence.ts';
import { xmlText } from './xml.ts';

/** What is said of nodes and edges; a tie's weight is the number of passages that it rests on. */
const keys = [
  ['name', 'node', 'name', 'string'],
  ['actor-kind', 'node', 'kind', 'string'],
  ['side', 'node', 'side', 'string'],
  ['tie-kind', 'edge', 'kind', 'string'],
  ['standing', 'edge', 'standing', 'string'],
  ['sentence', 'edge', 'sentence', 'string'],
  ['weight', 'edge', 'weight', 'int'],
] as const;

/** Actors and ties as GraphML 1.0: a directed graph. The ends of the ties are in it, given or not, in the story's order. */
export function tiesAsGraphml(index: StoryIndex, actors: readonly Actor[], ties: readonly Tie[]): string {
  const ids = new Set([...actors, ...ties.flatMap(({ from, to }) => [{ id: from }, { id: to }])].map(idOf));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(
      ([id, on, name, type]) => `  <key id="${id}" for="${on}" attr.name="${name}" attr.type="${type}"/>`,
    ),
    '  <graph id="ties" edgedefault="directed">',
    ...index.story.actors.filter(({ id }) => ids.has(id)).flatMap(nodeLines),
    ...ties.flatMap((tie) => edgeLines(index, tie)),
    '  </graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}

function idOf({ id }: { id: string }): string {
  return id;
}

function nodeLines({ id, name, kind, side }: Actor): string[] {
  const said: [string, string][] = [
    ['name', name],
    ['actor-kind', kind],
    ['side', side],
  ];
  return [`    <node id="${xmlText(id)}">`, ...said.map(dataLine), '    </node>'];
}

function edgeLines(index: StoryIndex, tie: Tie): string[] {
  const said: [string, string][] = [
    ['tie-kind', tie.kind],
    ['standing', tie.standing],
    ['sentence', tieSentence(index, tie)],
    ['weight', String(tie.passages.length)],
  ];
  const [id, from, to] = [tie.id, tie.from, tie.to].map(xmlText);
  return [`    <edge id="${id}" source="${from}" target="${to}">`, ...said.map(dataLine), '    </edge>'];
}

function dataLine([key, text]: [string, string]): string {
  return `      <data key="${key}">${xmlText(text)}</data>`;
}
