import { statSync } from 'node:fs';
import KeyvRedis from '@keyv/redis';
import { Client } from 'pg';

/** How much room a database takes: its file, its table with the indexes, or the memory of its server. */
export async function bytesStored(url: string): Promise<number> {
  if (url.startsWith('sqlite://')) {
    const file = url.slice('sqlite://'.length);
    return statSync(file).size;
  }
  if (url.startsWith('redis')) {
    const { client } = new KeyvRedis(url);
    if (!('info' in client)) throw new TypeError('not a single Redis');
    await client.connect();
    const info = await client.info('memory');
    await client.close();
    return Number(/used_memory:(\d+)/.exec(info)?.[1] ?? 0);
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('VACUUM keyv');
  const { rows } = await client.query(`SELECT pg_total_relation_size('keyv') AS bytes`);
  await client.end();
  return Number(rows[0].bytes);
}
