import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Keyv } from 'keyv';
import { afterAll, describe, expect, it } from 'vitest';
import type { Suggestion } from '../../src/core/library/suggestion.ts';
import { createAtomicRows } from '../../src/storage/atomic-rows.ts';
import { createDailyStore } from '../../src/storage/daily-store.ts';
import { createFeedbackStore } from '../../src/storage/feedback-store.ts';
import { createGuildRecords } from '../../src/storage/guild-records.ts';
import { createLibraryStore } from '../../src/storage/library-store.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';
import { createSuggestionStore } from '../../src/storage/suggestion-store.ts';
import { createWorld, fakeDiscord, fresh, KEY, NINE } from '../daily/world.ts';
import { ownQuote } from '../support/library.ts';
import { until } from '../support/until.ts';
import { testDatabases } from './databases.ts';

const HARBOUR = '200000000000000001';
const databases = testDatabases(5);
afterAll(databases.close);

const SUGGESTION: Suggestion = {
  id: '',
  kind: 'passage',
  at: 0,
  signature: '',
  question: 'Is there a night owl channel?',
  body: '',
  aliases: [],
  topic: '',
};
const numbers = Array.from({ length: 20 }, (_, index) => index);
const built = (file: string) => pathToFileURL(resolve('dist/src/storage', file)).href;

/** Denies ten channels in one server, one after the other, in a process of its own. */
const WRITER = `
  import { openDatabase } from '${built('open-database.js')}';
  import { createSettingsStore } from '${built('settings-store.js')}';
  const [url, start] = process.argv.slice(1);
  const database = await openDatabase(url, () => undefined);
  const store = createSettingsStore(database);
  for (let count = 0; count < 10; count += 1) {
    const channel = String(300000000000000000n + BigInt(start) + BigInt(count));
    await store.update('${HARBOUR}', (now) => ({ ...now, deniedChannels: [...now.deniedChannels, channel] }));
  }
  await database.disconnect();`;

async function writeInAnother(url: string, start: number): Promise<void> {
  const writer = spawn(process.execPath, ['--input-type=module', '-e', WRITER, url, String(start)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(writer, 'exit');
  if (code !== 0) throw new Error(`the writer ended with ${code}`);
}

describe.each(databases.kept)('two processes over $name', ({ isThere, address, openTwice }) => {
  const each = async <T>(create: (database: Keyv) => T): Promise<readonly [T, T, Keyv]> => {
    const [one, other] = await openTwice();
    return [create(one), create(other), one];
  };

  describe.skipIf(!isThere)('share it and', () => {
    it('lose no change of settings', { timeout: 30_000 }, async () => {
      const url = await address();
      await Promise.all([writeInAnother(url, 0), writeInAnother(url, 100)]);
      const settings = createSettingsStore(await databases.openAt(url));
      expect((await settings.read(HARBOUR)).deniedChannels).toHaveLength(20);
    });

    it('lose no entry of a library', async () => {
      const [one, other] = await each(createLibraryStore);
      await Promise.all(
        numbers.map((at) => (at % 2 ? one : other).put(HARBOUR, [ownQuote({ id: `quote-${at}` })])),
      );
      expect(await one.entries(HARBOUR)).toHaveLength(numbers.length);
      await Promise.all(numbers.map((at) => (at % 2 ? one : other).remove(HARBOUR, [`quote-${at}`])));
      expect(await other.entries(HARBOUR)).toEqual([]);
    });

    it('lose no suggestion and no count', async () => {
      const open = (database: Keyv) => ({
        suggestions: createSuggestionStore(database, () => new Date(0)),
        feedback: createFeedbackStore(database),
      });
      const [one, other] = await each(open);
      await Promise.all(
        numbers.map(async (at) => {
          const mine = at % 2 ? one : other;
          await mine.suggestions.add(HARBOUR, { ...SUGGESTION, id: `s${at}` });
          await mine.feedback.count(HARBOUR, 'hope', 'helpful');
        }),
      );
      expect(await one.suggestions.open(HARBOUR)).toHaveLength(numbers.length);
      expect(await one.feedback.read(HARBOUR)).toMatchObject({ hope: { helpful: numbers.length } });
    });

    it('post the daily quote once', async () => {
      const [one, other] = await each((database) => createDailyStore(createAtomicRows(database)));
      const discord = fakeDiscord();
      const clock = { now: NINE - 1 };
      await one.update(KEY, () => fresh());
      const runners = [one, other].map((store, at) =>
        createWorld(store, discord.poster, clock, `process ${at}`),
      );
      await Promise.all(runners.map((runner) => runner.scan()));
      clock.now = NINE;
      for (const runner of runners) runner.tick();
      await until(async () => (await one.read(KEY))?.settled);
      await Promise.all(runners.map((runner) => runner.stop()));
      expect(discord.dates()).toEqual(['2026-03-02']);
    });

    it('note a departure once, with its first time', async () => {
      const [one, other] = await each(createGuildRecords);
      await one.noteDeparture(HARBOUR, 1);
      await other.noteDeparture(HARBOUR, 2);
      expect(await other.departures()).toEqual(new Map([[HARBOUR, 1]]));
      await one.noteReturn(HARBOUR);
      expect((await other.departures()).size).toBe(0);
    });
  });
});
