import type { TimelineLayout } from '../../layout/timelineLayout.ts';
import type { LegendEntry } from './legend.ts';

/** What the marks of a timeline say, as far as they occur. */
export function datesLegend({ marks, stretches }: TimelineLayout, selected: boolean): LegendEntry[] {
  const dot: LegendEntry['mark'] = { tag: 'circle', attributes: { r: 4 } };
  const entries: (LegendEntry & { occurs: boolean })[] = [
    { words: 'date', mark: dot, reach: 6, as: { class: 'event' }, occurs: true },
    {
      words: 'about',
      mark: dot,
      reach: 6,
      as: { class: 'event', 'data-approximate': 'true' },
      occurs: marks.some(({ approximate }) => approximate),
    },
    {
      words: 'the days it may cover',
      mark: { tag: 'path', attributes: { class: 'bar', d: 'M-9 0H9' } },
      reach: 9,
      as: {},
      occurs: marks.some(({ bar }) => bar !== undefined),
    },
    {
      words: 'years left out',
      mark: { tag: 'path', attributes: { class: 'folds', d: 'M-10 0H10', transform: 'scale(1 .5)' } },
      reach: 12,
      as: {},
      occurs: stretches.some(({ folded }) => folded),
    },
    {
      words: 'selected, or tied to it',
      mark: dot,
      reach: 6,
      as: { class: 'event', 'data-strength': 'lit' },
      occurs: selected,
    },
  ];
  return entries.filter(({ occurs }) => occurs);
}
