import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { startRawBot } from './raw-bot.ts';

const COMMANDS = [
  {
    name: 'ask',
    description: 'Ask',
    integration_types: [0, 1],
    options: [{ type: 3, name: 'question', description: 'What', autocomplete: true }],
  },
  { name: 'Find an answer', type: 3 },
];
const HELLO = { type: 4, data: { content: 'Hello' } };
const BUTTONS = {
  type: 4,
  data: {
    content: 'Press',
    components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] }],
  },
};
const MODAL = {
  type: 9,
  data: {
    custom_id: 'form',
    title: 'Form',
    components: [
      { type: 18, label: 'Words', component: { type: 4, custom_id: 'text', style: 1, required: false } },
    ],
  },
};

let time: number;
let discord: LocalDiscord;
let bot: Awaited<ReturnType<typeof startRawBot>>;

beforeEach(async () => {
  time = Date.UTC(2026, 0, 15);
  discord = await createLocalDiscord({ port: 0, now: () => time, deadline: 300 });
  bot = await startRawBot(discord, COMMANDS);
});
afterEach(() => discord.close());

/** Starts a command without waiting for its answer; a refusal of the driver is looked at by nobody. */
function ask(person = 'Sam', place = 'general') {
  const reply = discord.as(person, place).command('ask', { question: 'hope' });
  reply.catch(() => undefined);
  return reply;
}

describe('the first answer to an interaction', () => {
  it('is taken once: a second one is 40060', async () => {
    ask();
    const interaction = await bot.interaction();
    expect((await interaction.callback(HELLO)).status).toBe(204);
    expect(await interaction.callback(HELLO)).toMatchObject({ status: 400, body: { code: 40060 } });
  });

  it('comes with the message when that is asked for', async () => {
    ask();
    const interaction = await bot.interaction();
    const answer = await interaction.callback(HELLO, '?with_response=true');
    expect(answer).toMatchObject({
      status: 200,
      body: { resource: { type: 4, message: { content: 'Hello' } } },
    });
  });

  it('comes too late after three seconds: 10062', async () => {
    ask();
    const interaction = await bot.interaction();
    time += 3001;
    expect(await interaction.callback(HELLO)).toMatchObject({ status: 404, body: { code: 10062 } });
  });

  it('needs a token that is known: 10062', async () => {
    ask();
    const interaction = await bot.interaction();
    const other = { ...interaction, path: `/interactions/${interaction.id}/nonsense/callback` };
    const response = await fetch(`${discord.apiUrl}/v10${other.path}`, {
      method: 'POST',
      body: JSON.stringify(HELLO),
    });
    expect(await response.json()).toMatchObject({ code: 10062 });
  });

  it.each([
    ['choices for a command', { type: 8, data: { choices: [] } }],
    ['an update of a message that is not there', { type: 7, data: { content: 'x' } }],
    ['a silent update of a message that is not there', { type: 6 }],
    ['a pong', { type: 1 }],
  ])('cannot be %s: 50035', async (_, body) => {
    ask();
    const interaction = await bot.interaction();
    expect(await interaction.callback(body)).toMatchObject({ status: 400, body: { code: 50035 } });
  });

  it('cannot be a message for somebody who is typing: 50035', async () => {
    const typing = discord.as('Sam', 'general').autocomplete('ask', 'question', 'ho');
    const interaction = await bot.interaction();
    const errors = {
      type: { _errors: [{ code: 'BASE_TYPE_CHOICES', message: 'Value must be one of {8}.' }] },
    };
    expect(await interaction.callback(HELLO)).toMatchObject({ body: { code: 50035, errors } });
    await interaction.callback({ type: 8, data: { choices: [{ name: 'Hope', value: 'hope' }] } });
    expect(await typing).toEqual([{ name: 'Hope', value: 'hope' }]);
  });

  it('cannot be a form on top of a form: 50035', async () => {
    const opening = ask();
    await (await bot.interaction()).callback(MODAL);
    const submitted = discord.as('Sam', 'general').submit((await opening).modal, { text: '' });
    const interaction = await bot.interaction();
    expect(await interaction.callback(MODAL)).toMatchObject({ body: { code: 50035 } });
    await interaction.callback(HELLO);
    expect((await submitted).text()).toBe('Hello');
  });

  it('to a form changes a message only when the form came from its button', async () => {
    const sam = discord.as('Sam', 'general');
    const said = await sam.say('hello');
    const fromMenu = sam.messageCommand('Find an answer', said);
    await (await bot.interaction()).callback(MODAL);
    const submitted = sam.submit((await fromMenu).modal, { text: '' });
    const menuForm = await bot.interaction();
    expect(menuForm.payload).not.toHaveProperty('message');
    expect(await menuForm.callback({ type: 6 })).toMatchObject({ body: { code: 50035 } });
    await menuForm.callback(BUTTONS);

    const pressed = sam.click((await submitted).message(), 'Go');
    await (await bot.interaction()).callback(MODAL);
    const again = sam.submit((await pressed).modal, { text: '' });
    const buttonForm = await bot.interaction();
    expect(buttonForm.payload).toHaveProperty('message');
    await buttonForm.callback({ type: 7, data: { content: 'Changed' } });
    expect((await again).text()).toBe('Changed');
  });

  it('that is refused is told to whoever waits for it', async () => {
    const reply = ask();
    const interaction = await bot.interaction();
    await interaction.callback({ type: 4, data: { content: 'x'.repeat(2001) } });
    await expect(reply).rejects.toThrow(/did not respond.*50035.*2000 or fewer/s);
  });

  it('never comes: that is said, not waited out for ever', async () => {
    await expect(ask()).rejects.toThrow('The application did not respond');
  });
});

describe('what follows the first answer', () => {
  it('is unknown before there is one: 10015', async () => {
    ask();
    const interaction = await bot.interaction();
    expect(await interaction.original('GET')).toMatchObject({ status: 404, body: { code: 10015 } });
    expect(await interaction.original('PATCH', { content: 'x' })).toMatchObject({ body: { code: 10015 } });
    expect(await interaction.followUp({ content: 'x' })).toMatchObject({ body: { code: 10015 } });
  });

  it('is unknown once the reply is deleted: 10008', async () => {
    ask();
    const interaction = await bot.interaction();
    await interaction.callback(HELLO);
    expect((await interaction.original('DELETE')).status).toBe(204);
    expect(await interaction.original('GET')).toMatchObject({ status: 404, body: { code: 10008 } });
    expect(await interaction.original('PATCH', { content: 'x' })).toMatchObject({ body: { code: 10008 } });
  });

  it('ends after fifteen minutes: 50027', async () => {
    ask();
    const interaction = await bot.interaction();
    await interaction.callback(HELLO);
    time += 15 * 60_000 + 1;
    expect(await interaction.original('PATCH', { content: 'x' })).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
    expect(await interaction.followUp({ content: 'x' })).toMatchObject({ body: { code: 50027 } });
  });

  it('is at most five follow-ups where the bot is not a member: 40094', async () => {
    ask('Kim', 'lounge');
    const interaction = await bot.interaction();
    await interaction.callback(HELLO);
    for (let count = 0; count < 5; count += 1) {
      expect((await interaction.followUp({ content: `${count}` })).status).toBe(200);
    }
    expect(await interaction.followUp({ content: 'six' })).toMatchObject({ body: { code: 40094 } });
  });

  it('fills the reply that is still loading when it is a follow-up', async () => {
    const waiting = ask();
    const interaction = await bot.interaction();
    await interaction.callback({ type: 5 });
    await interaction.followUp({ content: 'Found' });
    expect((await (await waiting).settled()).text).toBe('Found');
    expect((await waiting).followUps()).toEqual([]);
  });

  it('stays as private as it was deferred', async () => {
    const waiting = ask();
    const interaction = await bot.interaction();
    await interaction.callback({ type: 5, data: { flags: 64 } });
    await interaction.original('PATCH', { content: 'Quietly', flags: 0 });
    expect((await (await waiting).settled()).isEphemeral).toBe(true);
  });

  it('cannot take Components V2 off again: 50035', async () => {
    ask();
    const interaction = await bot.interaction();
    await interaction.callback({
      type: 4,
      data: { flags: 1 << 15, components: [{ type: 10, content: 'x' }] },
    });
    const plain = { flags: 0, components: [], content: 'x' };
    expect(await interaction.original('PATCH', plain)).toMatchObject({ body: { code: 50035 } });
    expect(await interaction.original('PATCH', { content: 'x' })).toMatchObject({ body: { code: 50035 } });
  });
});

describe('a private reply', () => {
  it('is not known to the channel, not even to the bot', async () => {
    const waiting = ask();
    const interaction = await bot.interaction();
    await interaction.callback({ type: 4, data: { content: 'Secret', flags: 64 } });
    const { id, channelId } = (await waiting).message();
    const path = `/channels/${channelId}/messages`;
    const headers = { authorization: `Bot ${discord.token}` };
    const one = await fetch(`${discord.apiUrl}${path}/${id}`, { headers });
    expect(await one.json()).toMatchObject({ code: 10008 });
    const all = await fetch(`${discord.apiUrl}${path}`, { headers });
    expect(await all.json()).toEqual([]);
    expect(bot.frames.some((frame) => frame.t === 'MESSAGE_CREATE')).toBe(false);
  });

  it('cannot be pressed by somebody else', async () => {
    const waiting = ask();
    const interaction = await bot.interaction();
    await interaction.callback({ ...BUTTONS, data: { ...BUTTONS.data, flags: 64 } });
    const message = (await waiting).message();
    await expect(discord.as('Kim', 'general').click(message, 'Go')).rejects.toThrow('sees no message');
  });
});

describe('where an interaction comes from', () => {
  it.each([
    ['Sam', 'general', { context: 0, owners: ['0'] }],
    ['Kim', 'general', { context: 0, owners: ['0', '1'] }],
    ['Sam', 'dm', { context: 1, owners: ['0'] }],
    ['Kim', 'lounge', { context: 0, owners: ['1'] }],
    ['Kim', 'Kim and Sam', { context: 2, owners: ['1'] }],
  ])('is told rightly for %s in %s', async (person, place, { context, owners }) => {
    ask(person, place);
    const { payload } = await bot.interaction();
    expect(payload).toMatchObject({ context, entitlements: [], locale: 'en-GB', version: 1 });
    const told: unknown = Reflect.get(Object(payload), 'authorizing_integration_owners');
    expect(Object.keys(Object(told))).toEqual(owners);
  });
});
