/** The zones where most people who use Discord in a language live, most people first. Keys are Discord's locales. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  'en-US': ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Phoenix', 'America/Anchorage', 'Pacific/Honolulu', 'America/Toronto', 'Europe/London', 'Australia/Sydney'],
  'en-GB': ['Europe/London', 'Europe/Dublin', 'Australia/Sydney', 'Australia/Perth', 'Pacific/Auckland', 'Africa/Johannesburg', 'Asia/Kolkata', 'America/New_York'],
  bg: ['Europe/Sofia'],
  cs: ['Europe/Prague'],
  da: ['Europe/Copenhagen'],
  de: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'],
  el: ['Europe/Athens', 'Asia/Nicosia'],
  'es-419': ['America/Mexico_City', 'America/Bogota', 'America/Argentina/Buenos_Aires', 'America/Santiago', 'America/Lima', 'America/Caracas', 'America/Guatemala', 'America/Guayaquil'],
  'es-ES': ['Europe/Madrid', 'Atlantic/Canary', 'America/Mexico_City', 'America/Bogota', 'America/Argentina/Buenos_Aires'],
  fi: ['Europe/Helsinki'],
  fr: ['Europe/Paris', 'Europe/Brussels', 'Europe/Zurich', 'America/Toronto', 'Africa/Casablanca', 'Indian/Reunion'],
  hi: ['Asia/Kolkata'],
  hr: ['Europe/Zagreb', 'Europe/Sarajevo'],
  hu: ['Europe/Budapest'],
  id: ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'],
  it: ['Europe/Rome', 'Europe/Zurich'],
  ja: ['Asia/Tokyo'],
  ko: ['Asia/Seoul'],
  lt: ['Europe/Vilnius'],
  nl: ['Europe/Amsterdam', 'Europe/Brussels'],
  no: ['Europe/Oslo'],
  pl: ['Europe/Warsaw'],
  'pt-BR': ['America/Sao_Paulo', 'America/Manaus', 'America/Fortaleza', 'Europe/Lisbon'],
  ro: ['Europe/Bucharest', 'Europe/Chisinau'],
  ru: ['Europe/Moscow', 'Asia/Yekaterinburg', 'Asia/Novosibirsk', 'Europe/Samara', 'Asia/Vladivostok', 'Asia/Almaty', 'Europe/Minsk'],
  'sv-SE': ['Europe/Stockholm', 'Europe/Helsinki'],
  th: ['Asia/Bangkok'],
  tr: ['Europe/Istanbul'],
  uk: ['Europe/Kyiv', 'Europe/Warsaw'],
  vi: ['Asia/Ho_Chi_Minh'],
  'zh-CN': ['Asia/Shanghai', 'Asia/Singapore', 'Asia/Hong_Kong'],
  'zh-TW': ['Asia/Taipei', 'Asia/Hong_Kong'],
};

/** Shown where a locale says nothing: a zone on each continent, and UTC. */
const ANYWHERE = ['Europe/London', 'Europe/Berlin', 'America/New_York', 'America/Los_Angeles', 'America/Sao_Paulo', 'Africa/Lagos', 'Asia/Kolkata', 'Asia/Tokyo', 'Australia/Sydney', 'UTC'];

/** Zones to offer first. @param locale as Discord names it, such as `en-GB` */
export function usualZones(locale: string): readonly string[] {
  return [...new Set([...(USUAL[locale] ?? []), ...ANYWHERE])];
}
