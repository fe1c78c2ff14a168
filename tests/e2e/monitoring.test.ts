import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLocalDiscord } from '../../src/preview/local-discord.ts';
import { launchBot, runBot, temporaryFolder } from '../support/bot-process.ts';
import { freePort } from '../support/free-port.ts';
import { until } from '../support/until.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const environment = (api: number, health: number, token: string) => ({
  DISCORD_TOKEN: token,
  DISCORD_API_URL: `http://127.0.0.1:${api}/api`,
  DATABASE_URL: `sqlite://${join(folder.path, 'bot.sqlite')}`,
  HEALTH_PORT: String(health),
});

describe('whoever watches the bot', () => {
  it('sees it alive, then ready, then out of Discord’s reach, and ready again', async () => {
    const [api, health] = [await freePort(), await freePort()];
    const bot = launchBot(environment(api, health, 'some.token'));
    const status = (path: string) =>
      fetch(`http://127.0.0.1:${health}/${path}`).then(
        (response) => response.status,
        () => null,
      );
    const becomes = (wanted: number) => until(async () => (await status('readyz')) === wanted);
    await until(async () => (await status('healthz')) === 200);
    await becomes(503);
    await until(async () => bot.complaints().includes('cannot be reached'));

    const discord = await createLocalDiscord({ port: api, token: 'some.token' });
    await bot.ready;
    await becomes(200);
    discord.faults.gateway.block(4);
    discord.faults.gateway.drop();
    await becomes(503);
    await becomes(200);
    expect(await status('healthz')).toBe(200);

    await discord.as('Sam', 'general').command('ask', { question: 'what is personal recovery?' });
    const metrics = await until(async () => {
      const text = await (await fetch(`http://127.0.0.1:${health}/metrics`)).text();
      return text.includes('bot_outcomes_total{kind="interaction",outcome="answered"} 1') && text;
    });
    expect(metrics).toContain('discord_servers 1');
    expect(metrics).toMatch(/discord_requests_total\{status="none"\} [1-9]/);
    expect(metrics).not.toContain('personal recovery');
    await bot.stop();
    expect(await status('healthz')).toBeNull();
    await discord.close();
  }, 60_000);

  it('learns in one sentence that the port is taken', async () => {
    const discord = await createLocalDiscord({ port: 0 });
    const port = Number(new URL(discord.url).port);
    const { code, said } = await runBot(environment(port, port, discord.token));
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toContain(`HEALTH_PORT ${port} cannot be opened`);
    await discord.close();
  }, 30_000);
});
