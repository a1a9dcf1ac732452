/** "4 months", "27 years": a number of days in the largest unit that fills it at least twice, rounded down. */
export function formatDays(days: number): string {
  const years = Math.floor(days / 365.2425);
  const wholeMonths = Math.floor(days / 30.436_875);
  if (years >= 2) return `${years} years`;
  if (wholeMonths >= 2) return `${wholeMonths} months`;
  return days === 1 ? '1 day' : `${days} days`;
}
