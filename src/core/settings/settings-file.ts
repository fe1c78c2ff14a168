import { z } from 'zod';
import { changedSettings, parseSettings } from './guild-settings.ts';
import { DEFAULT_SETTINGS, type GuildSettings, SETTING_SHAPES } from './setting-shapes.ts';

/** Far more than all settings together can be, in characters. */
export const MAX_SETTINGS_FILE = 32_768;
const VERSION = 1;
const MAX_PROBLEMS = 10;
/** A problem can repeat what stands in the file, which can be anything. */
const MAX_PROBLEM = 160;

const file = z.strictObject({
  kind: z.literal('recovery-bot settings'),
  v: z.literal(VERSION, 'is another version than this bot reads'),
  settings: z.strictObject(SETTING_SHAPES).partial(),
});

export type ParsedSettingsFile =
  | { readonly ok: true; readonly settings: GuildSettings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A server's settings as a file: only what differs from the defaults, and nobody's user id. */
export function formatSettingsFile(settings: GuildSettings): string {
  const { kind, v } = { kind: 'recovery-bot settings', v: VERSION } as const;
  return `${JSON.stringify({ kind, v, settings: changedSettings(settings) }, null, 2)}\n`;
}

/**
 * Reads a file of settings, wholly or not at all; what it leaves out is as by default. Problems are told
 * together, the first ten of them.
 */
export function parseSettingsFile(text: string): ParsedSettingsFile {
  if (text.length > MAX_SETTINGS_FILE) return { ok: false, problems: ['The file is too long.'] };
  const json = parseJson(text);
  if (json === undefined) return { ok: false, problems: ['This is not JSON.'] };
  const parsed = file.safeParse(json);
  if (parsed.success) {
    return { ok: true, settings: { ...DEFAULT_SETTINGS, ...parseSettings(parsed.data.settings) } };
  }
  const problems = parsed.error.issues.map(({ path, message }) =>
    `${path.join('.') || 'file'}: ${message}`.slice(0, MAX_PROBLEM),
  );
  return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
