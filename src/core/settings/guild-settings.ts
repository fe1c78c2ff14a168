import { DEFAULT_SETTINGS, type GuildSettings, SETTING_SHAPES, SETTINGS } from './setting-shapes.ts';

/** Reads stored settings of any age: unknown keys are dropped, unreadable values fall back to the default. */
export function parseSettings(stored: unknown): GuildSettings {
  const given: object = typeof stored === 'object' && stored !== null ? stored : {};
  const readable = Object.entries(given).flatMap(([key, value]) => {
    const setting = SETTINGS.find((known) => known === key);
    if (!setting) return [];
    const read = readableValue(setting, value);
    return read === undefined ? [] : [[key, read] as const];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(readable) };
}

/** Of a list, the entries that can be read; undefined where nothing can. */
function readableValue(setting: keyof GuildSettings, value: unknown): unknown {
  const shape = SETTING_SHAPES[setting];
  const whole = shape.safeParse(value);
  if (whole.success) return whole.data;
  if (!Array.isArray(value)) return undefined;
  const entries = value.filter((entry) => shape.safeParse([entry]).success);
  return shape.safeParse(entries).data;
}

/** The part of the settings that differs from the defaults: all that is stored. */
export function changedSettings(settings: GuildSettings): Partial<GuildSettings> {
  const changed = differences(DEFAULT_SETTINGS, settings);
  return Object.fromEntries(changed.map((key) => [key, settings[key]]));
}

/** The names of the settings in which two differ; lists count as the same in any order. */
export function differences(one: GuildSettings, other: GuildSettings): (keyof GuildSettings)[] {
  return SETTINGS.filter((key) => !isSame(one[key], other[key]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((entry) => other.includes(entry));
}
