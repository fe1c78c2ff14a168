import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Keyv } from 'keyv';
import { createRunner } from '../src/daily/create-runner.ts';
import { createAtomicRows } from '../src/storage/atomic-rows.ts';
import { createDailyStore } from '../src/storage/daily-store.ts';
import { createGuildRecords } from '../src/storage/guild-records.ts';
import { openDatabase } from '../src/storage/open-database.ts';
import { createSettingsStore } from '../src/storage/settings-store.ts';
import { bytesStored } from './databases/bytes-stored.ts';
import { dailyRows } from './databases/daily-rows.ts';
import { plantRows } from './databases/plant-rows.ts';
import { guildId, SETTINGS_ROW } from './settings/plant-guilds.ts';
import { measure } from './settings/stopwatch.ts';

const { values } = parseArgs({
  options: {
    guilds: { type: 'string', default: '10000' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`.ci/databases npm run bench:databases -- [--guilds ${values.guilds}]

So many servers, each with settings and a daily quote, in each kind of database there is: SQLite, and those that
TEST_REDIS_URL and TEST_POSTGRES_URL name, whose content is deleted. Behind each figure: as many times SQLite's.`);
  process.exit();
}

const guilds = Number(values.guilds);
const NOW = Date.parse('2027-03-10T08:00:00Z');
const OPERATIONS = 1_600;
const AT_ONCE = 16;
/** A busy machine is no outage here, in milliseconds. */
const PATIENCE = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'bench-databases-'));
const engines = [
  ['SQLite', `sqlite://${folder}/bench.sqlite`],
  ['Redis', process.env['TEST_REDIS_URL']],
  ['PostgreSQL', process.env['TEST_POSTGRES_URL']],
] as const;
const figures = new Map<string, string[]>();
const names: string[] = [];
for (const [name, url] of engines) {
  if (url === undefined) continue;
  names.push(name);
  for (const [what, figure, unit] of await run(url)) {
    const [first] = figures.get(what) ?? [];
    const ratio = first === undefined ? 1 : figure / Number.parseFloat(first);
    const text = `${figure < 10 ? figure.toFixed(1) : Math.round(figure)} ${unit}`;
    figures.set(what, [
      ...(figures.get(what) ?? []),
      first === undefined ? text : `${text} ×${ratio.toFixed(2)}`,
    ]);
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; ${guilds} servers`,
);
console.log(`${''.padEnd(46)}${names.map((name) => name.padStart(20)).join('')}`);
for (const [what, texts] of figures)
  console.log(`${what.padEnd(46)}${texts.map((text) => text.padStart(20)).join('')}`);

async function run(url: string): Promise<readonly (readonly [string, number, string])[]> {
  const database = await openDatabase(url, console.error, () => undefined, PATIENCE);
  const kept = createAtomicRows(database);
  for await (const keys of kept.keys('', 1_000)) await kept.removeAll(keys);
  const empty = await bytesStored(url);
  const planted = await measure(() => plantRows(database, rows()));
  const bytes = (await bytesStored(url)) - empty;
  const perSecond = async (atOnce: number, work: (index: number) => Promise<unknown>) => {
    const share = OPERATIONS / atOnce;
    const lanes = Array.from({ length: atOnce }, (_, lane) => lane);
    const took = await measure(() =>
      Promise.all(
        lanes.map(async (lane) => {
          for (let at = 0; at < share; at += 1) await work((lane * share + at) % guilds);
        }),
      ),
    );
    return (OPERATIONS / took) * 1_000;
  };
  // What is in memory would not be read.
  const settings = createSettingsStore(database, 1);
  const read = (index: number) => settings.read(guildId(index));
  const write = (index: number) =>
    settings.update(guildId(index), (current) => ({
      ...current,
      country: current.country === 'IE' ? 'NZ' : 'IE',
    }));
  const scanned = await scan(database);
  const result = [
    ['bytes a server', bytes / guilds, 'B'],
    ['rows written in bulk, a second', ((2 * guilds) / planted) * 1_000, '/s'],
    ['settings read, one after the other', await perSecond(1, read), '/s'],
    [`settings read, ${AT_ONCE} at once`, await perSecond(AT_ONCE, read), '/s'],
    ['settings changed, one after the other', await perSecond(1, write), '/s'],
    [`settings changed, ${AT_ONCE} at once`, await perSecond(AT_ONCE, write), '/s'],
    ['all daily quotes read at the start', scanned.took, 'ms'],
    ['… of that, the bot’s own work', scanned.work, 'ms'],
    ['all servers compared in the background', await compare(database), 'ms'],
  ] as const;
  await database.disconnect();
  return result;
}

function* rows() {
  for (let index = 0; index < guilds; index += 1) yield [`settings:${guildId(index)}`, SETTINGS_ROW] as const;
  yield* dailyRows(guilds, NOW);
}

/** Nothing is due yet: it only fills the list. @returns milliseconds, by the clock and of this process's CPU */
async function scan(database: Keyv): Promise<{ took: number; work: number }> {
  const runner = createRunner({
    store: createDailyStore(createAtomicRows(database)),
    poster: {
      send: async () => ({ kind: 'later', isUnsure: false }),
      find: async () => 'unknown',
    },
    quotesOf: async () => ({ draw: (bag) => ({ id: null, bag }), knows: () => true }),
    now: () => new Date(NOW),
    random: () => 0,
    runner: 'bench',
    log: { info: () => undefined, warn: () => undefined, error: console.error },
    isMine: () => true,
  });
  const before = process.cpuUsage();
  const took = await measure(() => runner.scan());
  const { user, system } = process.cpuUsage(before);
  return { took, work: (user + system) / 1_000 };
}

function compare(database: Keyv): Promise<number> {
  return measure(async () => {
    for await (const _ of createGuildRecords(database).known());
  });
}
