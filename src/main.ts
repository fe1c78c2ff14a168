import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as readDotenv } from 'dotenv';
import type { Keyv } from 'keyv';
import { commands, components, forms } from '../commands/index.ts';
import { createClock } from './clock.ts';
import { type Config, parseConfig } from './config.ts';
import { type Corpus, EMPTY_CORPUS } from './core/corpus/corpus.ts';
import { formatProblem } from './core/corpus/problem.ts';
import type { Quote } from './core/quotes/quote.ts';
import { inviteLink } from './discord/invite-link.ts';
import { loginProblem } from './discord/login-problem.ts';
import { createLog } from './log.ts';
import { type Bot, startBot } from './start-bot.ts';
import { loadCorpus } from './storage/corpus-files.ts';
import { openDatabase } from './storage/open-database.ts';
import { loadQuotes } from './storage/quote-files.ts';
import { createUnavailableDatabase } from './storage/unavailable-database.ts';
import { writingProblem } from './storage/writing-problem.ts';

/** Built, this file stands in dist/src. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

readDotenv({ quiet: true });
const { place, databaseUrl, ownCorpus, logLevel, readsMessages, supportUrl, clockFile } = readConfig();
const log = createLog(logLevel);
const corpusFolders = foldersOfCorpus();
const corpus = await readCorpus();
const quotes = await readQuotes();
const now = createClock(clockFile);
const preview = place.kind === 'preview' ? await openPreview(place.port) : null;
const discord =
  place.kind === 'discord' ? place : { token: preview?.token ?? '', apiUrl: preview?.apiUrl ?? null };
// The preview is made anew each time, so what the bot remembers of it is too.
const address = preview ? 'sqlite://:memory:' : databaseUrl;
const database = await openDatabase(address, (error) => log.error('database', error)).catch(withoutDatabase);
await tellWhenReadOnly();
const bot = await startBot({
  ...discord,
  corpus,
  quotes,
  database,
  readsMessages,
  supportUrl,
  commands,
  components,
  forms,
  version: await readVersion(),
  log,
  now,
  stopwatch: () => performance.now(),
  random: Math.random,
}).catch((error: unknown) => stop(loginProblem(error) ?? `The bot could not start: ${reason(error)}.`));

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void shutDown());
console.log(preview ? previewGreeting(preview.url) : greeting(bot));

async function shutDown(): Promise<void> {
  await bot.stop();
  await preview?.close();
  await database.disconnect();
  process.exit(0);
}

function greeting({ client }: Bot): string {
  const servers = client.guilds.cache.size;
  return `${client.user.username} is on Discord, in ${servers} ${servers === 1 ? 'server' : 'servers'}.\nAdd it to a server: ${inviteLink(client)}`;
}

function previewGreeting(url: string): string {
  return `No DISCORD_TOKEN is set, so this is the local preview, not Discord.\nOpen ${url} and ask something. Ctrl+C stops it.`;
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

/** Without a database the bot still answers; what would be stored is refused, and nothing is written over. */
function withoutDatabase(error: unknown): Keyv {
  console.error(
    `The database ${address} cannot be used (${reason(error)}), so settings can be neither read nor changed, and answers are private. The file is left as it is: check DATABASE_URL, the permissions of its folder, and that no other program holds it.`,
  );
  return createUnavailableDatabase(reason(error));
}

/** What is stored still counts; only changes are refused, and a daily quote that cannot be recorded is not posted. */
async function tellWhenReadOnly(): Promise<void> {
  const problem = await writingProblem(database);
  if (problem === null) return;
  console.error(
    `The database ${address} can be read but not changed (${problem}), so whatever would be stored is refused. Answers and settings are as before: check the permissions of the file and its folder, the space on its disk, and that no other program holds it.`,
  );
}

async function readVersion(): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return version;
}

/** Loaded only when it is wanted: a bot on Discord carries no preview in memory. */
async function openPreview(port: number) {
  const { startPreview } = await import('./preview/start-preview.ts');
  return startPreview({ port, root, now: () => now().getTime() }).catch((error: unknown) => {
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
