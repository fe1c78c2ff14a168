import type { Topic } from '../corpus/topic.ts';
import {
  DEFAULT_SETTINGS,
  type GuildSettings,
  MAX_LISTED,
  SETTING_SHAPES,
  SETTINGS,
} from './setting-shapes.ts';

/**
 * One setting as chosen in a menu, whose values are always strings.
 * @returns null for what is no setting, or no value of it
 */
export function chosenSetting(key: string, values: readonly string[]): Partial<GuildSettings> | null {
  const setting = SETTINGS.find((known) => known === key);
  if (!setting) return null;
  const parsed = SETTING_SHAPES[setting].safeParse(meant(DEFAULT_SETTINGS[setting], values));
  return parsed.success ? { [setting]: parsed.data } : null;
}

/** What strings from a menu stand for, where the setting is of the kind of `example`. */
function meant(example: unknown, values: readonly string[]): unknown {
  const [value] = values;
  if (Array.isArray(example)) return [...values];
  if (typeof example === 'boolean') return value === 'true' || (value === 'false' ? false : undefined);
  return typeof example === 'number' && value ? Number(value) : value;
}

/**
 * Topics in groups that each fit in one menu: the shelves, then what stands on them, shelf by shelf.
 * A topic's place depends on the corpus alone, so that a menu can be read back.
 */
export function topicGroups(topics: ReadonlyMap<string, Topic>): readonly (readonly Topic[])[] {
  const all = [...topics.values()];
  const shelves = all.filter(({ parent }) => parent === null);
  const parts = shelves.flatMap(({ id }) => all.filter(({ parent }) => parent === id));
  return [...inPortions(shelves), ...inPortions(parts)];
}

/** What is hidden after a choice in one menu of topics: what the other menus hold stays as it was. */
export function chosenTopics(
  current: readonly string[],
  group: readonly Topic[],
  values: readonly string[],
): readonly string[] {
  const others = current.filter((id) => !group.some((topic) => topic.id === id));
  return [...others, ...values.filter((id) => group.some((topic) => topic.id === id))];
}

function inPortions<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / MAX_LISTED);
  const size = Math.ceil(all.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}
