import { z } from 'zod';
import { parseShards } from './core/shards/parse-shards.ts';
import { ALL_SHARDS, type Shards } from './core/shards/shards.ts';

/** Where the bot talks to: Discord itself (or a server that speaks like it), or the local preview. */
export type Place =
  | { readonly kind: 'discord'; readonly token: string; readonly apiUrl: string | null }
  | { readonly kind: 'preview'; readonly port: number };

export interface Config {
  readonly place: Place;
  /** sqlite://, redis://, rediss://, postgres:// or postgresql://; it may hold a password. */
  readonly databaseUrl: string;
  /** Which of the bot's connections to Discord are this process's. */
  readonly shards: Shards;
  /** What Discord lets all processes of the bot send in a second. */
  readonly requestsPerSecond: number;
  /** The host's own corpus, laid out like `corpus/`; null for none. */
  readonly ownCorpus: { readonly folder: string; readonly mode: (typeof CORPUS_MODES)[number] } | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Whether to ask Discord for the words of messages that are not addressed to the bot. */
  readonly readsMessages: boolean;
  /** Where people can report a problem; null where the host has not said. */
  readonly supportUrl: string | null;
  /** Where to tell how the bot is, to whoever watches it; null for nowhere. */
  readonly health: { readonly host: string; readonly port: number } | null;
  /** A file with the milliseconds that the clock is moved by, for trying things out; null for the true time. */
  readonly clockFile: string | null;
}

export type ParsedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Whether a corpus of the host's own joins the one that ships, or takes its place. */
const CORPUS_MODES = ['add', 'replace'] as const;
const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const SWITCH = ['off', 'on'] as const;
/** As Discord has it for the address of a button. */
const MAX_SUPPORT_URL = 512;
const DEFAULT_DATABASE = 'sqlite://data/recovery-bot.sqlite';
const DEFAULT_PREVIEW_PORT = 8787;

const port = z.coerce
  .number('must be a port number')
  .int('must be a whole number')
  .min(0, 'must be from 0 (any free port) to 65535')
  .max(65_535, 'must be from 0 (any free port) to 65535');

const settings = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w.-]+$/,
      'is not a bot token: copy it from the Bot page of the Discord developer portal, without "Bot " or quotes',
    )
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as http://127.0.0.1:8787/api' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  DATABASE_URL: z
    .string()
    .refine(
      isDatabase,
      'must be sqlite:// and a path, such as sqlite://data/recovery-bot.sqlite, or the address of a server that begins with redis://, rediss://, postgres:// or postgresql://',
    )
    .default(DEFAULT_DATABASE),
  SHARDS: z.string().optional(),
  SHARD_LIST: z.string().optional(),
  SHARD_COUNT: z.string().optional(),
  REQUESTS_PER_SECOND: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(2, 'must be from 2 to 10000')
    .max(10_000, 'must be from 2 to 10000')
    .default(50),
  CORPUS_DIR: z.string().optional(),
  CORPUS_MODE: z.enum(CORPUS_MODES, `must be one of: ${CORPUS_MODES.join(', ')}`).default('add'),
  PREVIEW_PORT: port.default(DEFAULT_PREVIEW_PORT),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of: ${LOG_LEVELS.join(', ')}`).default('info'),
  MESSAGE_CONTENT_INTENT: z.enum(SWITCH, `must be one of: ${SWITCH.join(', ')}`).default('off'),
  SUPPORT_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://example.org/help' })
    .max(MAX_SUPPORT_URL, `must have at most ${MAX_SUPPORT_URL} characters`)
    .optional(),
  HEALTH_PORT: port.optional(),
  HEALTH_HOST: z.string().default('127.0.0.1'),
  CLOCK_FILE: z.string().optional(),
  NODE_ENV: z.string().optional(),
});

/** A server's address must be one to the address's own rules too. */
function isDatabase(url: string): boolean {
  return /^sqlite:\/\/./.test(url) || (/^(rediss?|postgres(ql)?):\/\/./.test(url) && URL.canParse(url));
}

/** The keys read from the environment, in the order of `.env.example`. */
export const CONFIG_KEYS = Object.keys(settings.shape);

/** Reads every setting once; an empty value counts as not set. All problems are reported together. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): ParsedConfig {
  const given = Object.fromEntries(
    CONFIG_KEYS.map((key) => [key, env[key]?.trim()] as const).filter(([, value]) => value),
  );
  const result = settings.safeParse(given);
  const problems = result.success
    ? []
    : result.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`);
  const shards = parseShards(given);
  if (!shards.ok) problems.push(...shards.problems.map((problem) => `${problem}.`));
  if (!given['DISCORD_TOKEN'] && given['NODE_ENV'] === 'production') {
    problems.unshift(
      'DISCORD_TOKEN is missing, and NODE_ENV=production rules the local preview out: put the bot token in .env.',
    );
  }
  if (given['CLOCK_FILE'] && given['NODE_ENV'] === 'production') {
    problems.push(
      'CLOCK_FILE moves the clock, which NODE_ENV=production rules out: take one of the two away.',
    );
  }
  if (!result.success || problems.length > 0) return { ok: false, problems };

  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl = null, ...rest } = result.data;
  return {
    ok: true,
    config: {
      place: token ? { kind: 'discord', token, apiUrl } : { kind: 'preview', port: rest.PREVIEW_PORT },
      databaseUrl: rest.DATABASE_URL,
      shards: shards.ok ? shards.shards : ALL_SHARDS,
      requestsPerSecond: rest.REQUESTS_PER_SECOND,
      ownCorpus: rest.CORPUS_DIR ? { folder: rest.CORPUS_DIR, mode: rest.CORPUS_MODE } : null,
      logLevel: rest.LOG_LEVEL,
      readsMessages: rest.MESSAGE_CONTENT_INTENT === 'on',
      supportUrl: rest.SUPPORT_URL ?? null,
      health: rest.HEALTH_PORT === undefined ? null : { host: rest.HEALTH_HOST, port: rest.HEALTH_PORT },
      clockFile: rest.CLOCK_FILE ?? null,
    },
  };
}
