import { describe, expect, it } from 'vitest';
import { emphasisOf, noEmphasis } from './emphasis.ts';
import { indexStory } from './indexStory.ts';
import { readStory } from './readStory.ts';
import { type Lens, noLens, nothing, type Selection } from './selection.ts';
import { smallStory } from './smallStory.ts';
import type { Ref } from './story.ts';
import { untoldAfter } from './untold.ts';

const index = indexStory(readStory(smallStory).story);
const selecting = (ref: Ref): Selection => ({ kind: 'entity', ref });
const through = (lens: Partial<Lens>): Lens => ({ ...noLens, ...lens });

describe('emphasisOf', () => {
  it('is silent while nothing is selected and the lens is empty', () => {
    expect(emphasisOf(index, nothing)).toBe(noEmphasis);
    expect(noEmphasis.strengthOf('actor:shoigu')).toBeUndefined();
  });

  it('lights what is selected, links what touches it, and quiets the rest', () => {
    const { strengthOf, marked } = emphasisOf(index, selecting('actor:shoigu'));
    expect(strengthOf('actor:shoigu')).toBe('lit');
    expect(strengthOf('actor:kim')).toBe('linked');
    expect(strengthOf('tie:kim-meets-shoigu')).toBe('linked');
    expect(strengthOf('event:visit')).toBe('linked');
    expect(strengthOf('passage:the-anthem')).toBe('linked');
    expect(strengthOf('passage:the-armistice')).toBe('quiet');
    expect(strengthOf('event:armistice')).toBe('quiet');
    expect(marked('the-anthem')).toEqual(['actor:shoigu']);
    expect(marked('the-armistice')).toEqual([]);
  });

  it('marks both ends of a selected tie, in the passages that it rests on only', () => {
    const { marked } = emphasisOf(index, selecting('tie:kim-meets-shoigu'));
    expect(marked('the-fear')).toEqual(['tie:kim-meets-shoigu', 'actor:kim', 'actor:shoigu']);
    expect(marked('the-anthem')).toEqual([]);
  });

  it('lets prose recede for a lens that leaves it out, not beside a selection', () => {
    const { strengthOf, inProse } = emphasisOf(index, selecting('actor:shoigu'));
    expect(strengthOf('passage:the-armistice')).toBe('quiet');
    expect(inProse('the-armistice')).toBeUndefined();
    expect(inProse('the-anthem')).toBe('linked');
    const outside = emphasisOf(index, selecting('actor:shoigu'), through({ until: '1953' }));
    expect(outside.inProse('the-anthem')).toBe(outside.strengthOf('passage:the-anthem'));
  });

  it('names all that is lit or linked', () => {
    const all = [...index.story.actors, ...index.story.passages, ...index.story.ties, ...index.story.events];
    const refs = (['actor', 'passage', 'tie', 'event'] as const).flatMap((kind) =>
      all.map(({ id }): Ref => `${kind}:${id}`),
    );
    for (const lens of [noLens, through({ kinds: ['state'] }), through({ upto: 'the-anthem' })]) {
      const { strong, strengthOf } = emphasisOf(index, selecting('tie:kim-meets-shoigu'), lens);
      const found = refs.filter((ref) => ['lit', 'linked'].includes(strengthOf(ref) ?? ''));
      expect(found.length).toBeGreaterThan(0);
      for (const ref of found) expect(strong.has(ref)).toBe(true);
    }
  });

  it('puts out of sight what is yet to be told, save what is selected', () => {
    const first = index.story.passages[0]?.id ?? '';
    const upto = through({ upto: first });
    const { strengthOf } = emphasisOf(index, nothing, upto);
    const untold = untoldAfter(index, first);
    const [later = 'actor:none'] = untold;
    expect(untold.size).toBeGreaterThan(0);
    for (const ref of untold) expect(strengthOf(ref)).toBe('untold');
    for (const ref of index.touching(`passage:${first}`)) expect(strengthOf(ref)).not.toBe('untold');
    expect(emphasisOf(index, selecting(later), upto).strengthOf(later)).toBe('lit');
  });

  it('quiets the actors of other sides and the ties that leave a side', () => {
    const { strengthOf } = emphasisOf(index, nothing, through({ sides: ['russia'] }));
    for (const { id, side } of index.story.actors) {
      expect(strengthOf(`actor:${id}`)).toBe(side === 'russia' ? undefined : 'quiet');
    }
    expect(strengthOf('tie:kim-meets-shoigu')).toBe('quiet');
  });

  it('lights a chain where two actors are being connected', () => {
    const connection: Selection = { kind: 'connection', from: 'kim', to: 'shoigu' };
    const { strengthOf } = emphasisOf(index, connection, noLens, ['kim-meets-shoigu']);
    expect(strengthOf('tie:kim-meets-shoigu')).toBe('lit');
    expect(strengthOf('actor:kim')).toBe('lit');
    expect(strengthOf('passage:the-fear')).toBe('linked');
    expect(strengthOf('passage:the-anthem')).toBe('quiet');
    expect(strengthOf('actor:russia')).toBe('quiet');
  });

  it.each<[string, Partial<Lens>, Ref[], Ref[]]>([
    [
      'a time window',
      { since: '2020' },
      ['event:armistice', 'passage:the-armistice'],
      ['event:visit', 'passage:the-fear', 'tie:kim-meets-shoigu'],
    ],
    [
      'a window that ends before',
      { until: '1960' },
      ['event:visit', 'tie:kim-meets-shoigu', 'passage:the-anthem'],
      ['event:armistice', 'passage:the-armistice'],
    ],
    [
      'kinds of actor',
      { kinds: ['state'] },
      ['actor:kim', 'actor:shoigu', 'tie:kim-meets-shoigu', 'passage:the-fear'],
      ['actor:russia', 'passage:the-anthem'],
    ],
    [
      'standings',
      { standing: ['established'] },
      ['claim:arms-motive', 'tie:kim-meets-shoigu', 'passage:the-fear'],
      ['passage:the-anthem', 'actor:kim'],
    ],
  ])('through %s it quiets what is outside and leaves the rest alone', (_, lens, outside, inside) => {
    const { strengthOf } = emphasisOf(index, nothing, through(lens));
    expect(outside.map(strengthOf)).toEqual(outside.map(() => 'quiet'));
    expect(inside.map(strengthOf)).toEqual(inside.map(() => undefined));
  });

  it('never quiets what is selected, lens or no lens', () => {
    const { strengthOf } = emphasisOf(index, selecting('event:armistice'), through({ since: '2023' }));
    expect(strengthOf('event:armistice')).toBe('lit');
  });
});
