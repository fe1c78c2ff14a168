import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { call } from './raw-bot.ts';

let discord: LocalDiscord;
beforeEach(async () => {
  discord = await createLocalDiscord({ port: 0 });
});
afterEach(() => discord.close());

const ASK = { name: 'ask', description: 'Ask' };
const everywhere = () => `/applications/${discord.botId}/commands`;
const inGuild = (name: string) => {
  const guild = [...discord.world.guilds.values()].find((each) => each.name === name);
  return `/applications/${discord.botId}/guilds/${guild?.id}/commands`;
};
const offered = (place = 'general') =>
  discord
    .as('Sam', place)
    .commands()
    .map(({ name }) => name);

describe('registering commands', () => {
  it('replaces all of them at once, and a command that stays keeps its id', async () => {
    const first = await call(discord, 'PUT', everywhere(), [ASK, { ...ASK, name: 'old' }]);
    const second = await call(discord, 'PUT', everywhere(), [{ ...ASK, description: 'New' }]);
    expect(second.body).toMatchObject([
      { id: Reflect.get(Object(first.body)[0], 'id'), description: 'New', type: 1 },
    ]);
    expect((await call(discord, 'GET', everywhere())).body).toEqual(second.body);
    expect(offered()).toEqual(['ask']);
  });

  it('adds one, overwrites one, and takes one away', async () => {
    expect((await call(discord, 'POST', everywhere(), ASK)).status).toBe(201);
    const again = await call(discord, 'POST', everywhere(), { ...ASK, description: 'New' });
    expect(again).toMatchObject({ status: 200, body: { description: 'New' } });
    const path = `${everywhere()}/${Reflect.get(Object(again.body), 'id')}`;
    expect((await call(discord, 'DELETE', path)).status).toBe(204);
    expect(await call(discord, 'GET', path)).toMatchObject({ status: 404, body: { code: 10063 } });
  });

  it('of one server shows them there only, twice when there is a global one of the same name', async () => {
    await call(discord, 'PUT', inGuild('Harbour'), [ASK]);
    expect(offered()).toEqual(['ask']);
    expect(offered('dm')).toEqual([]);
    await call(discord, 'PUT', everywhere(), [ASK]);
    expect(offered()).toEqual(['ask', 'ask']);
  });

  it('is not allowed in servers that the bot has not joined, or for other applications', async () => {
    expect(await call(discord, 'PUT', inGuild('Lighthouse'), [ASK])).toMatchObject({ body: { code: 50001 } });
    const other = '/applications/123456789012345678/commands';
    expect(await call(discord, 'PUT', other, [ASK])).toMatchObject({ body: { code: 50001 } });
  });

  it('reports contexts on a command of one server, where they do nothing', async () => {
    await call(discord, 'PUT', inGuild('Harbour'), [{ ...ASK, contexts: [0] }]);
    await call(discord, 'POST', inGuild('Harbour'), { ...ASK, integration_types: [0] });
    expect(discord.reports).toHaveLength(2);
  });

  it('refuses the whole list for one mistake, and says where it is', async () => {
    const answer = await call(discord, 'PUT', everywhere(), [ASK, { ...ASK, name: 'Not Lower' }]);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035, errors: { 1: { name: {} } } } });
    expect(offered()).toEqual([]);
  });
});
