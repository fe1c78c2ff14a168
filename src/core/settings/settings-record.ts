import { changedSettings, differences, parseSettings } from './guild-settings.ts';
import { DEFAULT_SETTINGS, type GuildSettings } from './setting-shapes.ts';

/** A server's settings with the one version before them. */
export interface SettingsRecord {
  readonly settings: GuildSettings;
  /** What the last change replaced; null where there has been none. */
  readonly previous: GuildSettings | null;
  /** Counts the changes, so that an "Undo" undoes its own and no other. */
  readonly revision: number;
}

/** How a record is stored: of both versions only what differs from the defaults. */
export interface StoredRecord {
  readonly v: typeof VERSION;
  readonly revision: number;
  readonly settings: Partial<GuildSettings>;
  readonly previous: Partial<GuildSettings> | null;
}

export const VERSION = 1;

export const EMPTY_RECORD: SettingsRecord = { settings: DEFAULT_SETTINGS, previous: null, revision: 0 };

/**
 * Reads what was stored by this version of the bot or an older one. Before version 1 the settings lay bare,
 * without a version and without what came before.
 * @returns null for a version that is not known yet: writing over it would lose what it knows
 */
export function parseRecord(stored: unknown): SettingsRecord | null {
  if (!isObject(stored)) return EMPTY_RECORD;
  const version = stored['v'];
  if (version === undefined) return { ...EMPTY_RECORD, settings: parseSettings(stored) };
  if (version !== VERSION) return null;
  const { revision, settings, previous } = stored;
  return {
    settings: parseSettings(settings),
    previous: isObject(previous) ? parseSettings(previous) : null,
    revision: Number.isSafeInteger(revision) ? Number(revision) : 0,
  };
}

export function formatRecord({ settings, previous, revision }: SettingsRecord): StoredRecord {
  return {
    v: VERSION,
    revision,
    settings: changedSettings(settings),
    previous: previous && changedSettings(previous),
  };
}

/** The record after a change; the same one where nothing changed. */
export function changedRecord(record: SettingsRecord, settings: GuildSettings): SettingsRecord {
  if (differences(record.settings, settings).length === 0) return record;
  return { settings, previous: record.settings, revision: record.revision + 1 };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
