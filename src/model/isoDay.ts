import { dateOfDay } from './when.ts';

/** "1953-07-27": a day as it is written in content and in addresses, of the years 0 to 9999. */
export function isoDay(day: number): string {
  const { year, month, day: inMonth } = dateOfDay(day);
  return [String(year).padStart(4, '0'), two(month), two(inMonth)].join('-');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
