import type { GuildSettings } from './setting-shapes.ts';
import type { SettingsRecord } from './settings-record.ts';

/** Where servers' settings are kept. */
export interface SettingsStore {
  /** A complete reading; rejects with SettingsUnavailable when the storage cannot be read. */
  read(guildId: string): Promise<GuildSettings>;
  /** The same, with what came before. */
  record(guildId: string): Promise<SettingsRecord>;
  /**
   * Changes run one after the other for each guild, and each keeps what it changed to be undone; one that
   * changes nothing writes nothing. Rejects, with nothing written, when the storage fails.
   */
  update(guildId: string, change: (settings: GuildSettings) => GuildSettings): Promise<SettingsRecord>;
  /**
   * Goes back to what was before a change, and can itself be undone.
   * @returns null, with nothing written, where there has been another change since
   */
  undo(guildId: string, revision: number): Promise<SettingsRecord | null>;
  /** Removes all there is, with what came before it. */
  forget(guildId: string): Promise<void>;
}
