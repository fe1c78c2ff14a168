import { describe, expect, it } from 'vitest';
import type { BotState } from '../../src/health/bot-state.ts';
import { createHealthRoutes } from '../../src/health/health-routes.ts';
import { createMeters } from '../../src/health/meters.ts';
import type { Facts, Log } from '../../src/log.ts';

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

function setUp(changes: Partial<BotState> | null = {}) {
  const state: BotState | null = changes && {
    shards: () => [
      { id: 0, isReady: true },
      { id: 1, isReady: true },
    ],
    servers: () => 7,
    work: () => ({ underWay: 3, waiting: 1 }),
    readDatabase: async () => undefined,
    ...changes,
  };
  const meters = createMeters(true);
  if (state) meters.observe(state);
  const routes = createHealthRoutes({ state: () => state, meters });
  return {
    log: meters.countIn(silent),
    meters,
    async read(path: string) {
      const response = await routes.request(path);
      return { status: response.status, text: await response.text() };
    },
  };
}

describe('whoever watches the bot', () => {
  it('is told that it is alive as long as it answers at all', async () => {
    expect(await setUp(null).read('/healthz')).toMatchObject({ status: 200 });
  });

  it.each<[string, Partial<BotState> | null, number]>([
    ['all shards are there and the database can be read', {}, 200],
    ['it is being put together', null, 503],
    ['it is not on Discord yet', { shards: () => [] }, 503],
    [
      'one of its shards is missing',
      {
        shards: () => [
          { id: 0, isReady: true },
          { id: 1, isReady: false },
        ],
      },
      503,
    ],
    ['the database cannot be read', { readDatabase: () => Promise.reject(new Error('gone')) }, 503],
    ['the database does not answer', { readDatabase: () => new Promise(() => {}) }, 503],
  ])('is told whether it can answer when %s', async (_, changes, status) => {
    expect(await setUp(changes).read('/readyz')).toMatchObject({ status });
  });

  it('gets the numbers of shards, servers, work and the process', async () => {
    const { read } = setUp({
      shards: () => [
        { id: 0, isReady: true },
        { id: 1, isReady: false },
      ],
    });
    const { text } = await read('/metrics');
    expect(text).toContain('discord_shards{state="ready"} 1');
    expect(text).toContain('discord_shards{state="not_ready"} 1');
    expect(text).toContain('discord_servers 7');
    expect(text).toContain('bot_work{state="under_way"} 3');
    expect(text).toContain('bot_work{state="waiting"} 1');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
  });

  it('gets a count of what is logged and requested, and no server or member', async () => {
    const { read, log, meters } = setUp();
    const facts: Facts = { guildId: '200000000000000001', command: 'ask' };
    log.info('interaction', { ...facts, outcome: 'answered', milliseconds: 120 });
    log.info('daily quote', { ...facts, outcome: 'posted', lateBy: 2_000 });
    log.error('interaction failed', new Error('words'), facts);
    for (const status of [200, 429, null]) meters.countRequest(status);
    meters.countRateLimit(true);
    const { text } = await read('/metrics');
    expect(text).toContain('bot_outcomes_total{kind="interaction",outcome="answered"} 1');
    expect(text).toContain('bot_answer_seconds_bucket{le="0.25",kind="interaction"} 1');
    expect(text).toContain('bot_answer_seconds_bucket{le="0.1",kind="interaction"} 0');
    expect(text).toContain('bot_daily_late_seconds_bucket{le="5"} 1');
    expect(text).toContain('bot_errors_total{event="interaction failed"} 1');
    expect(text).toContain('discord_requests_total{status="429"} 1');
    expect(text).toContain('discord_requests_total{status="none"} 1');
    expect(text).toContain('discord_rate_limits_total{scope="global"} 1');
    expect(text).not.toMatch(/200000000000000001|words/);
  });
});
