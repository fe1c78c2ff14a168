import { CITIES } from './cities.ts';
import { RENAMED_ZONES } from './renamed-zones.ts';
import { usualZones } from './usual-zones.ts';

/** A zone under a name that somebody may look for. */
export interface NamedZone {
  readonly timeZone: string;
  /** A city or country, or the last part of the zone's own name. */
  readonly city: string;
}

export interface TimeZones {
  /** Zones for what has been typed, best first; the usual ones of the locale where nothing has. */
  search(typed: string, locale: string, limit: number): readonly NamedZone[];
  /** The zone meant by a name or city, typed or chosen; null where there is none, or more than one. */
  find(typed: string): string | null;
  /** What the clocks of a zone say, HH:MM: every language of the bot writes it so. */
  clock(timeZone: string, at: Date): string;
}

/**
 * @param zones every zone that the engine knows
 * @param zonesOf the zones of a country, ISO 3166-1 alpha-2
 */
export function createTimeZones(zones: readonly string[], countries: readonly NamedZone[]): TimeZones {
  const known = [...new Set([...zones.map((zone) => RENAMED_ZONES[zone] ?? zone), 'UTC'])];
  const cities = known.flatMap((timeZone) => [
    { timeZone, city: cityOf(timeZone) },
    ...(CITIES[timeZone] ?? []).map((city) => ({ timeZone, city })),
  ]);
  const named = [
    ...cities,
    ...countries.map((it) => ({ ...it, timeZone: RENAMED_ZONES[it.timeZone] ?? it.timeZone })),
  ];
  const keyed = named.map((zone) => ({ zone, city: plain(zone.city), id: plain(zone.timeZone) }));
  const usable = new Set(known);
  // To make one takes memory that is slow to come back, and twenty-five are shown for every letter typed.
  const clocks = new Map<string, Intl.DateTimeFormat>();

  return {
    search(typed, locale, limit) {
      const wanted = plain(typed);
      if (wanted === '') {
        const usual = usualZones(locale).filter((timeZone) => usable.has(timeZone));
        return usual.slice(0, limit).map((timeZone) => ({ timeZone, city: cityOf(timeZone) }));
      }
      const usual = usualZones(locale);
      const rank = ({ zone, city, id }: (typeof keyed)[number]): number | null => {
        const place =
          city === wanted
            ? 0
            : city.startsWith(wanted)
              ? 1
              : hasWord(city, wanted)
                ? 2
                : id.includes(wanted)
                  ? 3
                  : null;
        const isUsual = usual.includes(zone.timeZone) ? 0 : 0.5;
        return place === null ? null : place + isUsual;
      };
      const ranked = keyed.flatMap((entry) => {
        const place = rank(entry);
        return place === null ? [] : [{ ...entry, place }];
      });
      ranked.sort((one, other) => one.place - other.place);
      const seen = new Set<string>();
      return ranked
        .filter(({ zone }) => !seen.has(zone.timeZone) && seen.add(zone.timeZone))
        .slice(0, limit)
        .map(({ zone }) => zone);
    },
    find(typed) {
      const wanted = plain(typed);
      const exact = known.find((zone) => plain(zone) === wanted);
      if (exact) return exact;
      const renamed = Object.entries(RENAMED_ZONES).find(([old]) => plain(old) === wanted)?.[1];
      if (renamed) return renamed;
      const meant = new Set(keyed.filter(({ city }) => city === wanted).map(({ zone }) => zone.timeZone));
      return meant.size === 1 ? ([...meant][0] ?? null) : null;
    },
    clock(timeZone, at) {
      const clock = clocks.get(timeZone) ?? clockOf(timeZone);
      if (usable.has(timeZone)) clocks.set(timeZone, clock);
      return clock.format(at);
    },
  };
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
}

function cityOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/** Without case, accents and signs: "Zürich", "zurich" and "Europe/Zurich" must meet. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}

const hasWord = (text: string, start: string) => text.split(' ').some((word) => word.startsWith(start));
