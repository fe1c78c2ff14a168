import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';
import { temporaryFolder } from '../support/bot-process.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

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

async function killedAfter(url: string, writes: number): Promise<Map<string, string>> {
  const writer = spawn(process.execPath, ['--input-type=module', '-e', WRITER, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const confirmed = new Map<string, string>();
  let count = 0;
  for await (const line of createInterface({ input: writer.stdout })) {
    const [guild = '', channel = ''] = line.split(' ');
    confirmed.set(guild, channel);
    count += 1;
    if (count === writes) writer.kill('SIGKILL');
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
  return confirmed;
}

describe('a process that is killed while it writes', { timeout: 60_000 }, () => {
  it.each([1, 8, 40, 111])('after %i writes has lost nothing that was confirmed', async (writes) => {
    const url = `sqlite://${join(folder.path, `${writes}.sqlite`)}`;
    const confirmed = await killedAfter(url, writes);
    const database = await openDatabase(url, () => undefined);
    const store = createSettingsStore(database);
    for (const [guild, channel] of confirmed) {
      const [stored = ''] = (await store.read(guild)).deniedChannels;
      // One more may have been stored than there was time to say.
      expect(BigInt(stored)).toBeGreaterThanOrEqual(BigInt(channel));
    }
    await database.disconnect();
  });
});
