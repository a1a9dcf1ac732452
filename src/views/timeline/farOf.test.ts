import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../model/story.ts';
import { farOf } from './farOf.ts';

const event = (id: string, when: string) => ({ id, when, label: id.toUpperCase() }) as StoryEvent;

describe('farOf', () => {
  it('says the date in full and how far it is from the one before, whatever the order given', () => {
    const far = farOf([
      event('visit', '2023-07-25/2023-07-27'),
      event('truce', '1953-07-27'),
      event('show', '2023-07-26'),
      event('summit', '2023-09-13'),
      event('month', '2023-09'),
    ]);
    expect([...far]).toEqual([
      ['truce', '27 July 1953'],
      ['visit', '25 to 27 July 2023, 69 years after TRUCE'],
      ['show', '26 July 2023, during VISIT'],
      ['month', 'September 2023, about 2 months after SHOW'],
      ['summit', '13 September 2023, the same month as MONTH'],
    ]);
  });
});
