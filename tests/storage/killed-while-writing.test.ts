import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createLibraryStore } from '../../src/storage/library-store.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';
import { testDatabases } from './databases.ts';

const GUILD = '200000000000000001';
/** What one import brings. */
const PORTION = 300;

const databases = testDatabases(10);
afterAll(databases.close);

const built = (file: string) => pathToFileURL(resolve('dist/src/storage', file)).href;

/** Writes settings of one guild after the other, over and over, and says each once it is stored. */
const WRITER = `
  import { openDatabase } from '${built('open-database.js')}';
  import { createSettingsStore } from '${built('settings-store.js')}';
  const store = createSettingsStore(await openDatabase(process.argv[1], () => undefined));
  for (let count = 0; ; count += 1) {
    const guild = String(200000000000000000n + BigInt(count % 7));
    const channel = String(300000000000000000n + BigInt(count));
    await store.update(guild, (current) => ({ ...current, deniedChannels: [channel] }));
    console.log(guild + ' ' + channel);
  }`;

/** Imports one portion of entries after the other into one guild's library, and says how many are stored. */
const IMPORTER = `
  import { openDatabase } from '${built('open-database.js')}';
  import { createLibraryStore } from '${built('library-store.js')}';
  const store = createLibraryStore(await openDatabase(process.argv[1], () => undefined));
  for (let stored = 0; ; stored += ${PORTION}) {
    const entries = Array.from({ length: ${PORTION} }, (_, at) => ({
      kind: 'quote', id: 'q-' + (stored + at), text: 'x'.repeat(200), topic: 'hope', credit: null,
    }));
    await store.put('${GUILD}', entries);
    console.log(stored + ${PORTION});
  }`;

/** Runs a program that says what it has stored, and kills it after so many lines. @returns the lines */
async function killedAfter(program: string, url: string, lines: number): Promise<readonly string[]> {
  const writer = spawn(process.execPath, ['--input-type=module', '-e', program, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    said.push(line);
    if (said.length === lines) writer.kill('SIGKILL');
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
  return said;
}

for (const { name, isThere, address } of databases.kept) {
  describe.skipIf(!isThere)(
    `a process that is killed while it writes to ${name}`,
    { timeout: 60_000 },
    () => {
      it.each([1, 8, 40, 111])('after %i writes has lost nothing that was confirmed', async (writes) => {
        const url = await address();
        const confirmed = new Map<string, string>();
        for (const line of await killedAfter(WRITER, url, writes)) {
          const [guild = '', channel = ''] = line.split(' ');
          confirmed.set(guild, channel);
        }
        const store = createSettingsStore(await databases.openAt(url));
        for (const [guild, channel] of confirmed) {
          const [stored = ''] = (await store.read(guild)).deniedChannels;
          // One more may have been stored than there was time to say.
          expect(BigInt(stored)).toBeGreaterThanOrEqual(BigInt(channel));
        }
      });

      it.each([1, 2, 4])(
        'after %i imports holds whole ones alone, and every one that was confirmed',
        async (imports) => {
          const url = await address();
          const confirmed = Number((await killedAfter(IMPORTER, url, imports)).at(-1));
          const database = await databases.openAt(url);
          const stored = (await createLibraryStore(database).entries(GUILD)).length;
          expect(stored % PORTION).toBe(0);
          expect(stored).toBeGreaterThanOrEqual(confirmed);
        },
      );
    },
  );
}
