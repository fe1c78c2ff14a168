import { z } from 'zod';
import type { Finding } from '../corpus/references.ts';
import { faultOf, says } from '../corpus/schema-faults.ts';
import { changedSettings, parseSettings } from './guild-settings.ts';
import { DEFAULT_SETTINGS, type GuildSettings, SETTING_SHAPES } from './setting-shapes.ts';

/** Far more than all settings together can be, in characters. */
export const MAX_SETTINGS_FILE = 32_768;
const VERSION = 1;
const MAX_PROBLEMS = 10;
/** Its name may be whatever stands in the file. In characters. */
const MAX_FIELD = 80;

const file = z.strictObject({
  kind: z.literal('recovery-bot settings', says({ kind: 'not-settings' })),
  v: z.literal(VERSION, says({ kind: 'other-version' })),
  settings: z.strictObject(SETTING_SHAPES).partial(),
});

export type ParsedSettingsFile =
  | { readonly ok: true; readonly settings: GuildSettings }
  | { readonly ok: false; readonly findings: readonly Finding[] };

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
  if (text.length > MAX_SETTINGS_FILE)
    return { ok: false, findings: [{ field: 'file', fault: { kind: 'file-too-long' } }] };
  const json = parseJson(text);
  if (json === undefined) return { ok: false, findings: [{ field: 'file', fault: { kind: 'not-json' } }] };
  const parsed = file.safeParse(json);
  if (parsed.success) {
    return { ok: true, settings: { ...DEFAULT_SETTINGS, ...parseSettings(parsed.data.settings) } };
  }
  return { ok: false, findings: parsed.error.issues.flatMap(findingsOf).slice(0, MAX_PROBLEMS) };
}

function findingsOf(issue: z.core.$ZodIssue): Finding[] {
  const at = (...path: readonly PropertyKey[]) => path.map(String).join('.').slice(0, MAX_FIELD) || 'file';
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        field: at(...issue.path, key),
        fault: { kind: 'no-such-field', list: null },
      }))
    : [{ field: at(...issue.path), fault: faultOf(issue) }];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
