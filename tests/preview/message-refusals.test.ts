import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { findChannel, findUser } from '../../src/preview/world/world.ts';
import { type Answer, call } from './raw-bot.ts';

let time: number;
let discord: LocalDiscord;
beforeEach(async () => {
  time = Date.UTC(2026, 0, 15);
  discord = await createLocalDiscord({ port: 0, now: () => time });
});
afterEach(() => discord.close());

const place = (name: string): string => findChannel(discord.world, name)?.id ?? '';
const post = (channel: string, body: unknown): Promise<Answer> =>
  call(discord, 'POST', `/channels/${place(channel)}/messages`, body);
const idOf = (answer: Answer): string => String(Reflect.get(Object(answer.body), 'id'));

describe('a request as the bot', () => {
  it('needs the right token: 401 with code 0', async () => {
    const answer = await call(discord, 'GET', '/users/@me', undefined, { authorization: 'Bot wrong' });
    expect(answer).toMatchObject({ status: 401, body: { code: 0 } });
  });

  it('is understood with and without the version, and with encoded paths', async () => {
    const headers = { authorization: `Bot ${discord.token}` };
    for (const path of ['/api/users/@me', '/api/v10/users/%40me']) {
      const response = await fetch(`${discord.url}${path}`, { headers });
      expect(await response.json()).toMatchObject({ id: discord.botId, bot: true });
    }
  });

  it('to an address that Discord does not have is 404', async () => {
    expect(await call(discord, 'GET', '/nowhere')).toMatchObject({ status: 404, body: { code: 0 } });
  });

  it('with broken JSON is 50109', async () => {
    expect(await post('general', '{')).toMatchObject({ status: 400, body: { code: 50109 } });
  });
});

describe('a message of the bot', () => {
  it('needs a channel that exists: 10003', async () => {
    const answer = await call(discord, 'POST', '/channels/123456789012345678/messages', { content: 'x' });
    expect(answer).toMatchObject({ status: 404, body: { code: 10003 } });
  });

  it('needs a channel in sight: 50001', async () => {
    discord.admin.denyBot('general', PermissionFlagsBits.ViewChannel);
    expect(await post('general', { content: 'x' })).toMatchObject({ status: 403, body: { code: 50001 } });
    expect(await post('lounge', { content: 'x' })).toMatchObject({ body: { code: 50001 } });
  });

  it('needs the permission to write: 50013', async () => {
    expect(await post('locked', { content: 'x' })).toMatchObject({ status: 403, body: { code: 50013 } });
  });

  it('needs something in it: 50006', async () => {
    expect(await post('general', { content: ' ' })).toMatchObject({ status: 400, body: { code: 50006 } });
  });

  it('is refused by somebody who takes no direct messages: 50007', async () => {
    const sam = findUser(discord.world, 'Sam');
    if (sam) sam.acceptsDirectMessages = false;
    const opened = await call(discord, 'POST', '/users/@me/channels', { recipient_id: sam?.id });
    const answer = await call(discord, 'POST', `/channels/${idOf(opened)}/messages`, { content: 'x' });
    expect(answer).toMatchObject({ status: 403, body: { code: 50007 } });
  });

  it('names the place of a mistake as Discord does', async () => {
    const row = { type: 1, components: [{ type: 2, style: 1, label: 'x'.repeat(81), custom_id: 'a' }] };
    const answer = await post('general', { content: 'x', components: [row] });
    expect(answer.body).toEqual({
      code: 50035,
      message: 'Invalid Form Body',
      errors: {
        components: {
          0: {
            components: {
              0: {
                label: {
                  _errors: [{ code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be 80 or fewer in length.' }],
                },
              },
            },
          },
        },
      },
    });
  });

  it('is posted once for one enforced nonce, for a few minutes', async () => {
    const body = { content: 'Daily', nonce: 'abc', enforce_nonce: true };
    const first = idOf(await post('general', body));
    expect(idOf(await post('general', body))).toBe(first);
    time += 10 * 60_000;
    expect(idOf(await post('general', body))).not.toBe(first);
  });

  it('cannot be private: the flag is left out and reported', async () => {
    expect(await post('general', { content: 'x', flags: 64 })).toMatchObject({ body: { flags: 0 } });
    expect(discord.reports).toHaveLength(1);
  });

  it('replies to a message that is gone only when it says it may', async () => {
    const message_reference = { message_id: '123456789012345678' };
    expect(await post('general', { content: 'x', message_reference })).toMatchObject({
      body: { code: 50035 },
    });
    const lenient = { ...message_reference, fail_if_not_exists: false };
    expect(await post('general', { content: 'x', message_reference: lenient })).toMatchObject({
      status: 200,
    });
  });

  it('is edited and deleted by the bot alone', async () => {
    const own = idOf(await post('general', { content: 'x' }));
    const path = `/channels/${place('general')}/messages`;
    expect(await call(discord, 'PATCH', `${path}/${own}`, { content: 'y' })).toMatchObject({
      body: { content: 'y' },
    });
    const said = await discord.as('Sam', 'general').say('hello');
    expect(await call(discord, 'PATCH', `${path}/${said.id}`, { content: 'y' })).toMatchObject({
      body: { code: 50005 },
    });
    expect(await call(discord, 'DELETE', `${path}/${said.id}`)).toMatchObject({ body: { code: 50013 } });
    expect((await call(discord, 'DELETE', `${path}/${own}`)).status).toBe(204);
    expect(await call(discord, 'GET', `${path}/${own}`)).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });

  it('reads what people wrote without the words, as long as the intent is off', async () => {
    await discord.as('Sam', 'general').say('my words');
    const path = `/channels/${place('general')}/messages?limit=1`;
    expect(await call(discord, 'GET', path)).toMatchObject({ body: [{ content: '' }] });
    expect(await call(discord, 'GET', `/channels/${place('general')}/messages?limit=101`)).toMatchObject({
      status: 400,
    });
  });

  it('may carry files, that can be fetched again', async () => {
    const form = new FormData();
    const about = { components: [{ type: 13, file: { url: 'attachment://a.txt' } }], flags: 1 << 15 };
    form.append('payload_json', JSON.stringify(about));
    form.append('files[0]', new Blob(['words']), 'a.txt');
    const response = await fetch(`${discord.apiUrl}/channels/${place('general')}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}` },
      body: form,
    });
    expect(response.status).toBe(200);
    const [attachment] = discord.as('Sam', 'general').messages().at(-1)?.attachments ?? [];
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('words');
  });
});

describe('a field that Discord does not know', () => {
  it('is reported and passed over', async () => {
    expect(await post('general', { content: 'x', ephemeral: true })).toMatchObject({ status: 200 });
    expect(discord.reports).toEqual([
      { request: 'POST message', finding: expect.stringContaining('ephemeral') },
    ]);
  });

  it('is refused by a strict server', async () => {
    const strict = await createLocalDiscord({ port: 0, strict: true });
    const path = `/channels/${findChannel(strict.world, 'general')?.id}/messages`;
    const component = {
      type: 1,
      components: [{ type: 2, style: 1, label: 'a', custom_id: 'a', tooltip: 'b' }],
    };
    const answer = await call(strict, 'POST', path, { content: 'x', components: [component] });
    await strict.close();
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(JSON.stringify(answer.body)).toContain('components.0.components.0.tooltip');
  });
});

describe('whom a message notifies', () => {
  const sam = () => findUser(discord.world, 'Sam')?.id ?? '';
  const role = (name: string): string => {
    const roles = [...discord.world.guilds.values()].flatMap((guild) => [...guild.roles.values()]);
    return roles.find((each) => each.name === name)?.id ?? '';
  };
  const pings = async (body: object) => {
    const id = idOf(await post('general', body));
    return discord.as('Sam', 'general').see(id).pings;
  };

  it('is everybody it names, when nothing is said about it', async () => {
    const daily = role('Daily quote');
    const content = `<@${sam()}> <@&${daily}> <@&${role('Moderator')}> @everyone`;
    expect(await pings({ content })).toEqual({ users: [sam()], roles: [daily], everyone: false });
    discord.admin.allowBot('general', PermissionFlagsBits.MentionEveryone);
    expect(await pings({ content })).toMatchObject({ roles: [daily, role('Moderator')], everyone: true });
  });

  it('is nobody when mentions are off', async () => {
    discord.admin.allowBot('general', PermissionFlagsBits.MentionEveryone);
    const content = `<@${sam()}> <@&${role('Daily quote')}> @everyone`;
    expect(await pings({ content, allowed_mentions: { parse: [] } })).toEqual({
      users: [],
      roles: [],
      everyone: false,
    });
  });

  it('is only the role that was allowed, in text displays too', async () => {
    const daily = role('Daily quote');
    const components = [{ type: 10, content: `<@&${daily}> <@${sam()}>` }];
    const body = { flags: 1 << 15, components, allowed_mentions: { parse: [], roles: [daily] } };
    expect(await pings(body)).toEqual({ users: [], roles: [daily], everyone: false });
  });

  it('includes the person replied to, unless that is off', async () => {
    const said = await discord.as('Sam', 'general').say('hello');
    const message_reference = { message_id: said.id };
    expect(await pings({ content: 'x', message_reference })).toMatchObject({ users: [sam()] });
    const allowed_mentions = { parse: [], replied_user: false };
    expect(await pings({ content: 'x', message_reference, allowed_mentions })).toMatchObject({ users: [] });
  });
});
