const CLOCK = /^(\d{1,2})(?:\s*[:.h]\s*(\d{2})|\s*h)?\s*(am|pm|a\.m\.|p\.m\.|uhr)?$/;
const COMPACT = /^(\d{2})(\d{2})$/;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
]);

/** Reads a time of day as people type it ("9", "9:30 pm", "21.30", "0930", "noon"). @returns `HH:mm`, or null */
export function parseTime(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const named = NAMED.get(text);
  if (named) return named;
  const [, hours, minutes = '00', half = ''] = COMPACT.exec(text) ?? CLOCK.exec(text) ?? [];
  if (hours === undefined) return null;
  const hour = half.startsWith('a') || half.startsWith('p') ? fromHalves(Number(hours), half) : Number(hours);
  if (hour === null || hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

function fromHalves(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}
