/** With these in, or, where all of them are in, without them; in their own order, and none of them where that would be all. */
export function toggled<Word>(
  chosen: readonly Word[],
  these: readonly Word[],
  all: readonly Word[],
): readonly Word[] {
  const without = these.every((one) => chosen.includes(one));
  const next = all.filter((one) => (these.includes(one) ? !without : chosen.includes(one)));
  return next.length === all.length ? [] : next;
}
