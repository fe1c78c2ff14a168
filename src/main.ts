import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from 'discord.js';
import { config as readDotenv } from 'dotenv';
import type { Keyv } from 'keyv';
import { commands, components, forms } from '../commands/index.ts';
import { type Clock, createClock } from './clock.ts';
import { type Config, parseConfig } from './config.ts';
import { formatProblem } from './copy/faults/format-problem.ts';
import { type Corpus, EMPTY_CORPUS } from './core/corpus/corpus.ts';
import type { Quote } from './core/quotes/quote.ts';
import { nameOfDatabase, outageSentence, riskSentence } from './database-sentences.ts';
import { inviteLink } from './discord/invite-link.ts';
import { loginProblem } from './discord/login-problem.ts';
import { createEnding } from './ending.ts';
import type { BotState } from './health/bot-state.ts';
import { createMeters } from './health/meters.ts';
import { createLog } from './log.ts';
import { startBot } from './start-bot.ts';
import { loadCorpus } from './storage/corpus-files.ts';
import { readCorpusPack } from './storage/corpus-pack.ts';
import { openDatabase } from './storage/open-database.ts';
import { loadQuotes } from './storage/quote-files.ts';
import { createUnavailableDatabase } from './storage/unavailable-database.ts';
import { storageRisk, writingProblem } from './storage/writing-problem.ts';

/** Built, this file stands in dist/src. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A host kills what does not stop in time, and some wait no more than five seconds for it. In milliseconds. */
const PATIENCE = 4_500;

readDotenv({ quiet: true });
const {
  place,
  databaseUrl,
  shards,
  requestsPerSecond,
  ownCorpus,
  logLevel,
  readsMessages,
  supportUrl,
  health,
  clockFile,
} = readConfig();
// discord.js reads this one by itself, and takes an empty value for 0.
if (!process.env['SHARD_COUNT']?.trim()) delete process.env['SHARD_COUNT'];
const meters = createMeters(health !== null);
const log = meters.countIn(createLog(logLevel));
const ending = createEnding({ log, exit: (code) => process.exit(code), patience: PATIENCE });
endWhenTold();
let state: BotState | null = null;
if (health) await openHealth(health);
const corpusFolders = foldersOfCorpus();
// What was checked when the bot was built is read again only where it has changed since, or is somebody's own.
const pack =
  ownCorpus === null ? readCorpusPack(join(root, 'dist', 'corpus.pack'), join(root, 'corpus')) : null;
const corpus = pack?.corpus ?? (await readCorpus());
const quotes = pack?.quotes ?? (await readQuotes());
const clock = createClock(clockFile);
const preview = place.kind === 'preview' ? await openPreview(place.port, clock) : null;
if (preview) ending.add('the preview', preview.close);
const discord =
  place.kind === 'discord' ? place : { token: preview?.token ?? '', apiUrl: preview?.apiUrl ?? null };
// The preview is made anew each time, so what the bot remembers of it is too.
const address = preview ? 'sqlite://:memory:' : databaseUrl;
const database = await openDatabase(address, (error) => log.error('database', error), tellOutage).catch(
  withoutDatabase,
);
ending.add('the database', () => database.disconnect());
await tellWhenReadOnly();
await tellRisk();
const client = await startBot({
  ...discord,
  corpus,
  prepared: pack?.prepared ?? null,
  quotes,
  database,
  shards,
  requestsPerSecond,
  readsMessages,
  supportUrl,
  commands,
  components,
  forms,
  version: await readVersion(),
  log,
  now: clock.now,
  stopwatch: () => performance.now(),
  random: Math.random,
  meters,
  ending,
  tell: console.error,
  giveUp,
  observe(bot) {
    meters.observe(bot);
    state = bot;
  },
}).catch((error: unknown): Promise<never> => {
  giveUp(loginProblem(error) ?? `The bot could not start: ${reason(error)}.`);
  return new Promise(() => {});
});
console.log(preview ? previewGreeting(preview.url) : greeting(client));

/** A second signal means: now. */
function endWhenTold(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      if (!ending.begin(0)) process.exit(code);
    });
  }
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.error(event, error);
      giveUp('The bot met a fault that nobody foresaw, and stops: the log says where.');
    });
  }
}

/** Says why, once, and ends as if told to, but not well. */
function giveUp(sentence: string): void {
  if (!ending.signal.aborted) console.error(sentence);
  ending.begin(1);
}

/** Loaded only when it is wanted, like the preview. */
async function openHealth({ host, port }: NonNullable<Config['health']>): Promise<void> {
  const { createHealthRoutes } = await import('./health/health-routes.ts');
  const { serveHealth } = await import('./health/serve-health.ts');
  const routes = createHealthRoutes({ state: () => state, meters });
  const close = await serveHealth(routes, host, port).catch((error: unknown) =>
    stop(`HEALTH_PORT ${port} cannot be opened on ${host}: ${reason(error)}.`),
  );
  ending.add('the health port', close);
}

function greeting(client: Client<true>): string {
  const servers = client.guilds.cache.size;
  return `${client.user.username} is on Discord, in ${servers} ${servers === 1 ? 'server' : 'servers'}.\nAdd it to a server: ${inviteLink(client)}`;
}

function previewGreeting(url: string): string {
  return `No DISCORD_TOKEN is set, so this is the local preview, not Discord.\nOpen ${url}, type /ask and a question. Ctrl+C stops it.`;
}

function readConfig(): Config {
  const parsed = parseConfig(process.env);
  if (parsed.ok) return parsed.config;
  return stop(`The settings need mending:\n${parsed.problems.map((problem) => `  ${problem}`).join('\n')}`);
}

function foldersOfCorpus(): readonly string[] {
  const shipped = join(root, 'corpus');
  if (ownCorpus === null) return [shipped];
  return [...(ownCorpus.mode === 'add' ? [shipped] : []), resolve(ownCorpus.folder)];
}

/** Quotes that need mending cost the quotes and nothing else. */
async function readQuotes(): Promise<readonly Quote[]> {
  if (corpus === EMPTY_CORPUS) return [];
  const loaded = await loadQuotes(corpusFolders, process.cwd(), corpus).catch(reason);
  if (typeof loaded !== 'string' && loaded.ok) return loaded.quotes;
  const problems = typeof loaded === 'string' ? [loaded] : loaded.problems.map(formatProblem);
  console.error(`There are no quotes until they are mended:\n${problems.join('\n')}`);
  return [];
}

/** Without a sound corpus the bot still starts: helplines and care need none. */
async function readCorpus(): Promise<Corpus> {
  const parsed = await loadCorpus(corpusFolders, process.cwd()).catch(reason);
  if (typeof parsed !== 'string' && parsed.ok) return parsed.corpus;
  const problems = typeof parsed === 'string' ? [parsed] : parsed.problems.map(formatProblem);
  console.error(
    `The corpus cannot be used, so only care and helplines work until it is mended:\n${problems.join('\n')}`,
  );
  return EMPTY_CORPUS;
}

/** A server that is away comes back by itself, or is brought back. */
function tellOutage(reason: string | null): void {
  console.error(outageSentence(address, reason));
  if (reason === null) log.info('database', { outcome: 'back' });
  else log.warn('database', { outcome: 'away' });
}

async function tellRisk(): Promise<void> {
  const risk = await storageRisk(database);
  if (risk !== null) console.error(riskSentence(address, risk));
}

/** Without a database the bot still answers; what would be stored is refused, and nothing is written over. */
function withoutDatabase(error: unknown): Keyv {
  console.error(
    `The database ${nameOfDatabase(address)} cannot be used (${reason(error)}), so settings can be neither read nor changed, and answers are private. The file is left as it is: check DATABASE_URL, the permissions of its folder, and that no other program holds it.`,
  );
  return createUnavailableDatabase(reason(error));
}

/** What is stored still counts; only changes are refused, and a daily quote that cannot be recorded is not posted. */
async function tellWhenReadOnly(): Promise<void> {
  const problem = await writingProblem(database);
  if (problem === null) return;
  console.error(
    `The database ${nameOfDatabase(address)} can be read but not changed (${problem}), so whatever would be stored is refused. Answers and settings are as before: check the permissions of the file and its folder, the space on its disk, and that no other program holds it.`,
  );
}

async function readVersion(): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return version;
}

/** Loaded only when it is wanted: a bot on Discord carries no preview in memory. */
async function openPreview(port: number, clock: Clock) {
  const { startPreview } = await import('./preview/start-preview.ts');
  return startPreview({ port, root, clock }).catch((error: unknown) => {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    return stop(
      isTaken
        ? `Port ${port} is in use: set PREVIEW_PORT in .env to another, or to 0 for any free one.`
        : `The preview could not start: ${reason(error)}.`,
    );
  });
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
