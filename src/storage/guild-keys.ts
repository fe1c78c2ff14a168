/**
 * Everything that is stored about a guild stands under its id after one of these beginnings, in one row or
 * with more of them after a colon. Whoever stores something new about guilds lists it here, so that all of
 * it is found when it is to be removed.
 */
const GUILD_PREFIXES = ['settings:', 'daily:', 'library:', 'suggestions:', 'feedback:'] as const;

/** Says since when the bot has been gone from a guild. */
export const LEFT_PREFIX = 'left:';
/** Where the guilds that have anything stored are found. */
export const PREFIXES_TO_LIST = [...GUILD_PREFIXES, LEFT_PREFIX] as const;

export const settingsKey = (guildId: string) => `settings:${guildId}`;
export const leftKey = (guildId: string) => `${LEFT_PREFIX}${guildId}`;

/** The rows of a guild: one key each, and beginnings of many. */
export function guildKeys(guildId: string) {
  return {
    exact: [...GUILD_PREFIXES.map((prefix) => `${prefix}${guildId}`), leftKey(guildId)],
    prefixes: GUILD_PREFIXES.map((prefix) => `${prefix}${guildId}:`),
  };
}
