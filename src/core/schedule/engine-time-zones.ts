import { createTimeZones, type NamedZone, type TimeZones } from './time-zones.ts';

/**
 * The zones of this JavaScript engine, which carries the zone files, with the countries they belong to. It takes a
 * tenth of a second to list them, so that is done when a zone is first asked for.
 */
export function engineTimeZones(): TimeZones {
  let made: TimeZones | null = null;
  const zones = () => {
    made ??= createTimeZones(Intl.supportedValuesOf('timeZone'), countries());
    return made;
  };
  return {
    search: (...asked) => zones().search(...asked),
    find: (typed) => zones().find(typed),
    clock: (...asked) => zones().clock(...asked),
  };
}

/** Engines offer a country's zones under one of two names, and TypeScript's library under neither. */
type Located = Intl.Locale & { readonly timeZones?: readonly string[]; getTimeZones?(): readonly string[] };

function countries(): NamedZone[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) =>
    letters.flatMap((second) => {
      const region = `${first}${second}`;
      const locale: Located = new Intl.Locale(`und-${region}`);
      const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
      const city = zones.length > 0 ? names.of(region) : undefined;
      return city ? zones.map((timeZone) => ({ timeZone, city })) : [];
    }),
  );
}
