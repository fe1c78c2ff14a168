import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as readDotenv } from 'dotenv';
import { commands, components } from '../commands/index.ts';
import { type Config, parseConfig } from './config.ts';
import type { Corpus } from './core/corpus/corpus.ts';
import { formatProblem } from './core/corpus/problem.ts';
import { createServices } from './create-services.ts';
import { listenInChat } from './discord/chat.ts';
import { createClient } from './discord/client.ts';
import { commandSummaries } from './discord/command-summaries.ts';
import { inviteLink } from './discord/invite-link.ts';
import { loginProblem } from './discord/login-problem.ts';
import { registerCommands } from './discord/register.ts';
import { routeInteractions } from './discord/router.ts';
import { createLog } from './log.ts';
import { startPreview } from './preview/start-preview.ts';
import { loadCorpus } from './storage/corpus-files.ts';
import { openDatabase } from './storage/open-database.ts';
import { createRegistrationRecord } from './storage/registration-record.ts';
import { createSettingsStore } from './storage/settings-store.ts';

/** Built, this file stands in dist/src. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

readDotenv({ quiet: true });
const config = readConfig();
const log = createLog(config.logLevel);
await start(config);

async function start({ place, databaseUrl }: Config): Promise<void> {
  const corpus = await readCorpus();
  const preview =
    place.kind === 'preview' ? await startPreview({ port: place.port, root }).catch(portTaken) : null;
  // The preview is made anew each time, so what it remembers is too.
  const database = await openDatabase(preview ? 'sqlite://:memory:' : databaseUrl, (error) =>
    log.error('database', error),
  ).catch((error: unknown) => stop(databaseProblem(databaseUrl, error)));

  const services = createServices({
    corpus,
    settings: createSettingsStore(database),
    commands: commandSummaries(commands),
    version: await readVersion(),
    today: () => new Date(),
  });
  const client = createClient(preview?.apiUrl ?? (place.kind === 'discord' ? place.apiUrl : null));
  client.on('error', (error) => log.error('discord', error));
  routeInteractions(client, { commands, components, services, log, stopwatch: () => performance.now() });
  listenInChat(client, services, log);

  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  const token = preview?.token ?? (place.kind === 'discord' ? place.token : '');
  await client.login(token).catch((error: unknown) => stop(loginProblem(error) ?? unforeseen(error)));
  await ready;
  if (!client.isReady()) return;

  const bodies = commands.map(({ data }) => data);
  const sent = await registerCommands(
    client.rest,
    client.application.id,
    bodies,
    createRegistrationRecord(database),
  );
  log.info(sent ? 'commands registered' : 'commands unchanged', { count: bodies.length });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await client.destroy();
      await preview?.close();
      await database.disconnect();
      process.exit(0);
    });
  }
  console.log(
    preview
      ? `No DISCORD_TOKEN is set, so this is the local preview, not Discord.\nOpen ${preview.url} and ask something. Stop it with Ctrl+C.`
      : `${client.user.username} is on Discord, in ${client.guilds.cache.size} servers.\nAdd it to a server: ${inviteLink(client)}`,
  );
}

function readConfig(): Config {
  const parsed = parseConfig(process.env);
  return parsed.ok
    ? parsed.config
    : stop(`The settings need mending:\n${parsed.problems.map((problem) => `  ${problem}`).join('\n')}`);
}

async function readCorpus(): Promise<Corpus> {
  const parsed = await loadCorpus(join(root, 'corpus'), root);
  if (parsed.ok) return parsed.corpus;
  return stop(
    `The corpus needs mending (npm run corpus:check):\n${parsed.problems.map(formatProblem).join('\n')}`,
  );
}

async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

function portTaken(error: unknown): never {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  return stop(
    isTaken
      ? 'The port of the preview is in use: set PREVIEW_PORT in .env to another, or to 0 for any free one.'
      : unforeseen(error),
  );
}

function databaseProblem(url: string, error: unknown): string {
  return `The database ${url} cannot be opened (${messageOf(error)}): check DATABASE_URL and that its folder may be written to.`;
}

function unforeseen(error: unknown): string {
  return `The bot could not start: ${messageOf(error)}.`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
