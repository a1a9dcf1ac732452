import { describe, expect, it } from 'vitest';
import { dossierOf } from './dossier.ts';
import { indexStory } from './indexStory.ts';
import { readStory } from './readStory.ts';
import { smallStory } from './smallStory.ts';
import { tieRole } from './tieRole.ts';

describe('tieRole', () => {
  const tie = { from: 'kim', kind: 'meeting', standing: 'established' } as const;

  it('tells what an actor did from what it said and from what others do or say', () => {
    expect(tieRole(tie, 'kim')).toBe('did');
    expect(tieRole({ ...tie, kind: 'statement' }, 'kim')).toBe('said');
    expect(tieRole(tie, 'shoigu')).toBe('others');
  });

  it('holds an act that rests on claims to be what others say, but never a statement', () => {
    expect(tieRole({ ...tie, standing: 'alleged' }, 'kim')).toBe('others');
    expect(tieRole({ ...tie, kind: 'statement', standing: 'disputed' }, 'kim')).toBe('said');
  });

  it('orders the ties of an actor’s dossier, and of no other', () => {
    const { story } = readStory(smallStory);
    const [first] = story.ties;
    if (!first) throw new Error('the small story has a tie');
    const said = { ...first, id: 'said', kind: 'statement' as const };
    const did = { ...first, id: 'did', standing: 'established' as const };
    const index = indexStory({ ...story, ties: [first, said, did] });
    const ids = (ref: 'actor:kim' | 'passage:the-fear') => dossierOf(index, ref)?.ties.map(({ id }) => id);
    expect(ids('actor:kim')).toEqual(['did', 'said', 'kim-meets-shoigu']);
    expect(ids('passage:the-fear')).toEqual(['kim-meets-shoigu', 'said', 'did']);
  });
});
