const DAY = 86_400_000;

/** A date as a whole number of days. @param date YYYY-MM-DD */
export function daysSince1970(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}
