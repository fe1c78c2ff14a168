import { createTimeZones, type NamedZone, type TimeZones } from './time-zones.ts';

/** The zones of this JavaScript engine, which carries the zone files, with the countries they belong to. */
export function engineTimeZones(): TimeZones {
  return createTimeZones(Intl.supportedValuesOf('timeZone'), countries());
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
