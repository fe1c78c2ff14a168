import { openDatabase } from '../../src/storage/open-database.ts';
import { plantRows } from '../databases/plant-rows.ts';

export const guildId = (index: number) => String(200_000_000_000_000_000n + BigInt(index));

/** Settings as a server may have them. */
export const SETTINGS_ROW = {
  v: 1,
  revision: 3,
  settings: { answers: 'private', country: 'NZ', deniedChannels: ['300000000000000001'] },
  previous: { answers: 'private', country: 'NZ' },
};

/** Writes settings for so many guilds, as the store would have written them. */
export async function plantGuilds(url: string, count: number): Promise<void> {
  const database = await openDatabase(
    url,
    () => undefined,
    () => undefined,
    60_000,
  );
  await plantRows(database, settingsRows(count));
  await database.disconnect();
}

function* settingsRows(count: number): Generator<readonly [string, unknown]> {
  for (let index = 0; index < count; index += 1) yield [`settings:${guildId(index)}`, SETTINGS_ROW];
}
