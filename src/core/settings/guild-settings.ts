import { z } from 'zod';

/** Who sees the answer to a command in a server, unless the person asking says otherwise. */
export const AUDIENCES = ['public', 'private'] as const;

const schema = z.object({
  answers: z.enum(AUDIENCES).catch('public').default('public'),
  /** Whose helplines come first, ISO 3166-1 alpha-2; null where nobody has said. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .catch(null)
    .default(null),
});

/** What one server has set, complete: what it has not set is filled in with the defaults. */
export type GuildSettings = Readonly<z.infer<typeof schema>>;

export const DEFAULT_SETTINGS: GuildSettings = schema.parse({});

/** Reads stored settings of any age: unknown keys are dropped, unreadable values fall back to the default. */
export function parseSettings(stored: unknown): GuildSettings {
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return schema.parse(isRecord ? stored : {});
}

/** The part of the settings that differs from the defaults: all that is stored. */
export function changedSettings(settings: GuildSettings): Partial<GuildSettings> {
  const entries = Object.entries(settings).filter(
    ([key, value]) => value !== DEFAULT_SETTINGS[key as keyof GuildSettings],
  );
  return Object.fromEntries(entries);
}

export interface SettingsStore {
  /** A complete reading; rejects when the storage cannot be read. */
  read(guildId: string): Promise<GuildSettings>;
  /** Changes run one after the other for each guild; rejects, with nothing written, when the storage fails. */
  update(guildId: string, change: (settings: GuildSettings) => GuildSettings): Promise<GuildSettings>;
}
