const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether this is a day, a month or a year of the calendar: YYYY-MM-DD, YYYY-MM or YYYY. */
export function isSourceDate(value: string): boolean {
  const parts = PARTS.exec(value);
  if (parts === null) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
