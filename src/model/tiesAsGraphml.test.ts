import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexStory } from './indexStory.ts';
import { readStory } from './readStory.ts';
import { smallStory } from './smallStory.ts';
import { tieSentence } from './tieSentence.ts';
import { tiesAsGraphml } from './tiesAsGraphml.ts';
import { xmlText } from './xml.ts';

const { story } = readStory(smallStory);
const index = indexStory(story);

/** What stands between XML's own characters, read again. */
function plain(text: string): string {
  expect(text).not.toMatch(/[<>"]|&(?!#\d+;)/);
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

interface Found {
  tag: string;
  attributes: Record<string, string>;
  text: string;
  inside: Found[];
}

/** Reads the XML that the writer may write: elements in elements, or text in one; throws where tags do not match. */
function readXml(xml: string): Found {
  const root: Found = { tag: '', attributes: {}, text: '', inside: [] };
  const open = [root];
  const parts = /<\?xml [^?]*\?>|<(\/?)([\w.]+)((?: [\w.:]+="[^"]*")*)(\/?)>|([^<]+)/y;
  for (let at = 0; at < xml.length; at = parts.lastIndex) {
    const [, end, tag, attributes = '', empty, text] = parts.exec(xml) ?? [undefined, undefined, 'broken'];
    const here = open.at(-1);
    if (!here || tag === 'broken') throw new Error(`not XML at ${at}`);
    if (text !== undefined) here.text += plain(text);
    else if (end) {
      if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes nothing`);
    } else if (tag) {
      const pairs = [...attributes.matchAll(/ ([\w.:]+)="([^"]*)"/g)];
      const found: Found = {
        tag,
        attributes: Object.fromEntries(pairs.map(([, name, value]) => [name, plain(value ?? '')])),
        text: '',
        inside: [],
      };
      here.inside.push(found);
      if (!empty) open.push(found);
    }
  }
  expect(open).toEqual([root]);
  return root.inside[0] ?? root;
}

function read(xml: string) {
  const root = readXml(xml);
  const keys = root.inside.filter(({ tag }) => tag === 'key').map(({ attributes }) => attributes);
  const graph = root.inside.find(({ tag }) => tag === 'graph');
  const said = (found: Found) =>
    Object.fromEntries(
      found.inside.map(({ attributes, text }) => [
        keys.find(({ id, for: on }) => id === attributes['key'] && on === found.tag)?.['attr.name'],
        text,
      ]),
    );
  const of = (tag: string) =>
    (graph?.inside ?? [])
      .filter((found) => found.tag === tag)
      .map((found) => ({ ...found.attributes, ...said(found) }));
  return { nodes: of('node'), edges: of('edge'), direction: graph?.attributes['edgedefault'] };
}

describe('tiesAsGraphml', () => {
  it('is read back as the actors and ties of the story', () => {
    const { nodes, edges, direction } = read(tiesAsGraphml(index, story.actors, story.ties));
    expect(direction).toBe('directed');
    expect(nodes).toEqual(story.actors.map(({ id, name, kind, side }) => ({ id, name, kind, side })));
    expect(edges).toEqual(
      story.ties.map((tie) => ({
        id: tie.id,
        source: tie.from,
        target: tie.to,
        kind: tie.kind,
        standing: tie.standing,
        sentence: tieSentence(index, tie),
        weight: String(tie.passages.length),
      })),
    );
  });

  it('has both ends of every tie, also where only the ties are asked for', () => {
    const { nodes } = read(tiesAsGraphml(index, [], story.ties));
    expect(nodes.map(({ id }) => id)).toEqual(['shoigu', 'kim']);
  });

  it('keeps every name, but for the characters that XML 1.0 cannot hold', () => {
    const unit = fc.oneof(
      fc.constantFrom('<', '&', '"', "'", ']]>', '\u0000', '\u000b', '\ud800', '\ufffe', '\r', '\n', '\t'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const name = parts.join('');
        const actors = story.actors.map((actor) => ({ ...actor, name }));
        const { nodes } = read(tiesAsGraphml({ ...index, story: { ...story, actors } }, actors, []));
        const held = [...name].filter((character) => {
          const code = character.codePointAt(0) ?? 0;
          if (code < 0x20) return '\t\n\r'.includes(character);
          return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
        });
        for (const node of nodes) expect(node).toMatchObject({ name: held.join('') });
      }),
    );
  });
});

it('xmlText leaves plain words as they are', () => {
  expect(xmlText('Kim Jong-un’s “guests”, 김정은')).toBe('Kim Jong-un’s “guests”, 김정은');
});
