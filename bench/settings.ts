import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import KeyvSqlite from '@keyv/sqlite';
import { Keyv } from 'keyv';
import { createGuildRecords } from '../src/storage/guild-records.ts';
import { openDatabase } from '../src/storage/open-database.ts';
import { createSettingsStore } from '../src/storage/settings-store.ts';
import { guildId, plantGuilds } from './settings/plant-guilds.ts';
import { measure, median, perSecond } from './settings/stopwatch.ts';

const COUNTS = [1_000, 10_000, 100_000];
const OPERATIONS = 2_000;
const WRITES = 300;

const folder = mkdtempSync(join(tmpdir(), 'bench-settings-'));
const lines: string[] = [`node ${process.version}, ${COUNTS.join(' / ')} guilds, one SQLite file each`];
const say = (what: string, ours: string, bare: string) =>
  lines.push(`${what.padEnd(44)} ${ours.padStart(16)} ${bare.padStart(16)}`);

for (const count of COUNTS) {
  const path = join(folder, `${count}.sqlite`);
  const url = `sqlite://${path}`;
  await plantGuilds(url, count);
  const spread = Math.max(1, Math.floor(count / OPERATIONS));
  const some = Array.from({ length: Math.min(OPERATIONS, count) }, (_, index) => guildId(index * spread));

  say(`\n${count} guilds`, 'settings store', 'bare adapter');

  const starts: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    starts.push(
      await measure(async () => {
        const opened = await openDatabase(url, () => undefined);
        await createSettingsStore(opened).read(guildId(count >> 1));
        await opened.disconnect();
      }),
    );
  }
  const bareStarts: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    bareStarts.push(
      await measure(async () => {
        const opened = new Keyv({ store: new KeyvSqlite(url), namespace: 'recovery-bot' });
        await opened.get(`settings:${guildId(count >> 1)}`);
        await opened.disconnect();
      }),
    );
  }
  say('open, first answer (ms, median of 5)', median(starts).toFixed(1), median(bareStarts).toFixed(1));

  const database = await openDatabase(url, () => undefined);
  const bare = new Keyv({ store: new KeyvSqlite(url), namespace: 'recovery-bot' });
  const store = createSettingsStore(database);
  const cold = await measure(async () => {
    for (const id of some) await store.read(id);
  });
  const warm = await measure(async () => {
    for (const id of some) await store.read(id);
  });
  const bareReads = await measure(async () => {
    for (const id of some) await bare.get(`settings:${id}`);
  });
  say('reads, first time (a second)', perSecond(some.length, cold), perSecond(some.length, bareReads));
  say('reads, again (a second)', perSecond(some.length, warm), perSecond(some.length, bareReads));

  const writes = some.slice(0, WRITES);
  const updates = await measure(async () => {
    for (const id of writes) await store.update(id, (current) => ({ ...current, country: 'IE' }));
  });
  const bareWrites = await measure(async () => {
    for (const id of writes) await bare.set(`settings:${id}`, { v: 1, settings: { country: 'IE' } });
  });
  say('updates (a second)', perSecond(writes.length, updates), perSecond(writes.length, bareWrites));

  let seen = 0;
  const scan = await measure(async () => {
    for await (const ids of createGuildRecords(database).known()) seen += ids.length;
  });
  say(`guilds compared in the background (${seen})`, `${scan.toFixed(0)} ms`, '');
  if (count <= 10_000) {
    const iterate = await measure(async () => {
      for await (const _ of bare.iterator?.(undefined) ?? []) seen += 1;
    });
    say('the same with the adapter’s iterator', '', `${iterate.toFixed(0)} ms`);
  }
  await database.disconnect();
  await bare.disconnect();
}

rmSync(folder, { recursive: true, force: true });
console.log(lines.join('\n'));
