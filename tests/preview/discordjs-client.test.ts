import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { startSampleBot } from './sample-bot.ts';

let discord: LocalDiscord;
let bot: Awaited<ReturnType<typeof startSampleBot>>;

beforeAll(async () => {
  discord = await createLocalDiscord({ port: 0, strict: true });
  bot = await startSampleBot(discord);
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

describe('an unmodified discord.js client', () => {
  it('logs in and sees the server with its channels', () => {
    expect(bot.client.user?.id).toBe(discord.botId);
    const harbour = bot.client.guilds.cache.find((guild) => guild.name === 'Harbour');
    expect(harbour?.channels.cache.map((channel) => channel.name)).toContain('moderators');
    expect(bot.client.guilds.cache.size).toBe(1);
  });

  it('answers a command at once with Components V2', async () => {
    const reply = await discord.as('Sam', 'general').command('ask', { question: 'What is recovery?' });
    expect(reply).toMatchObject({ kind: 'message', isImmediate: true });
    expect(reply.text()).toBe('## What is recovery?\nRecovery is personal.');
    expect(reply.isEphemeral()).toBe(false);
    expect(reply.message().buttons).toEqual(['Thank you', 'More', 'Write', 'Source']);
  });

  it('keeps a private answer from everybody else', async () => {
    const reply = await discord.as('Sam', 'general').command('ask', { question: 'Am I ill?', private: true });
    expect(reply.isEphemeral()).toBe(true);
    const kim = discord.as('Kim', 'general');
    expect(kim.messages().some((message) => message.text.includes('Am I ill?'))).toBe(false);
    await expect(kim.click(reply.message(), 'More')).rejects.toThrow('sees no message');
  });

  it('defers, edits and follows up', async () => {
    const reply = await discord.as('Sam', 'general').command('slow');
    expect(reply).toMatchObject({ kind: 'deferred', isImmediate: false });
    expect((await reply.settled()).text).toBe('Found it.');
    expect((await reply.followUp()).text).toBe('One more thing.');
    expect(reply.isEphemeral()).toBe(true);
  });

  it('offers choices while somebody types', async () => {
    const choices = await discord.as('Sam', 'general').autocomplete('ask', 'question', 'perso');
    expect(choices).toEqual([{ name: 'perso…', value: 'perso recovery' }]);
  });

  it('answers buttons, menus and forms', async () => {
    const sam = discord.as('Sam', 'questions');
    const { message } = await sam.command('ask', { question: 'What is hope?' });
    expect((await sam.choose(message(), 'Related questions', ['chime'])).text()).toBe('Chosen: chime');
    const general = discord.as('Sam', 'general').channel.id;
    expect((await sam.choose(message(), 'where', ['general'])).text()).toBe(`Channel: ${general}`);
    const opened = await sam.click(message(), 'Write');
    expect(opened.modal?.labels).toEqual(['Your words']);
    expect((await sam.submit(opened.modal, { 'Your words': 'Hello' })).text()).toBe('Written: Hello');
    const updated = await sam.click(message(), 'thanks');
    expect(updated.kind).toBe('update');
    expect(message().text).toBe('Thank you.');
    expect(message().isEdited).toBe(true);
  });

  it('opens a form from a command', async () => {
    const sam = discord.as('Sam', 'questions');
    const { modal } = await sam.command('form');
    expect((await sam.submit(modal, { text: 'Hi' })).text()).toBe('Written: Hi');
  });

  it('reads every kind of field of a form', async () => {
    const sam = discord.as('Sam', 'questions');
    const { modal } = await sam.command('survey');
    await expect(sam.submit(modal, { Menu: ['One'], Radio: 'Two' })).rejects.toThrow('takes 1 to 1 values');
    const filled = { Menu: ['One', 'Two'], People: ['Kim'], Radio: 'Two', Boxes: ['One'] };
    const sent = await sam.submit(modal, { ...filled, File: [{ name: 'a.txt', content: 'words' }] });
    const found = { menu: ['1', '2'], people: ['Kim'], radio: '2', boxes: ['1'], file: ['a.txt'] };
    expect(JSON.parse(sent.text())).toEqual(found);
  });

  it('reads every kind of option, files included, and sends files back', async () => {
    const sam = discord.as('Sam', 'general');
    const file = { name: 'in.json', content: '{"a":1}' };
    const reply = await sam.command('import', {
      file,
      channel: 'questions',
      person: 'Kim',
      role: 'Daily quote',
      count: 3,
      kind: 'Quotes',
    });
    expect(JSON.parse(reply.text())).toEqual({
      words: '{"a":1}',
      channel: 'questions',
      person: 'Kim',
      role: 'Daily quote',
      count: 3,
      kind: 'quotes',
    });
    expect(reply.message().attachments.map(({ filename }) => filename)).toEqual(['out.txt']);
    await expect(sam.command('import', {})).rejects.toThrow('"file" is required');
    await expect(sam.command('import', { file, count: 6 })).rejects.toThrow('out of range');
    await expect(sam.command('import', { file, channel: 'moderators' })).rejects.toThrow('no such channel');
    await expect(sam.command('import', { file, kind: 'Poems' })).rejects.toThrow('not one of the choices');
  });

  it('greets somebody from the menu of a person', async () => {
    expect((await discord.as('Sam', 'general').userCommand('Greet', 'Kim')).text()).toBe('Hello Kim');
  });

  it('runs in several shards at once', async () => {
    const sharded = await createLocalDiscord({ port: 0 });
    const both = await startSampleBot(sharded, { shards: 2 });
    expect(sharded.connections()).toMatchObject({ open: 2, identified: 2 });
    const reply = await sharded.as('Sam', 'general').command('ask', { question: 'sharded' });
    expect(reply.text()).toContain('sharded');
    await both.stop();
    await sharded.close();
  });

  it('answers the menu of a message', async () => {
    const kim = discord.as('Kim', 'general');
    const said = await kim.say('How do I sleep better?');
    const reply = await discord.as('Sam', 'general').messageCommand('Find an answer', said);
    expect(reply.text()).toBe('About "How do I sleep better?"');
  });

  it('answers a mention in a channel, with the words and without the privileged intent', async () => {
    const sam = discord.as('Sam', 'general');
    const said = await sam.say(`<@${discord.botId}> what is recovery?`);
    const answer = await sam.nextMessage();
    expect(answer.text).toContain('what is recovery?');
    expect(answer.repliesTo).toBe(said.id);
    expect(answer.pings).toEqual({ users: [], roles: [], everyone: false });
  });

  it('answers a direct message', async () => {
    const sam = discord.as('Sam', 'dm');
    await sam.say('hello');
    expect((await sam.nextMessage()).text).toBe('You said: hello');
  });

  it('works through a user installation, in a server without the bot and between two people', async () => {
    for (const place of ['lounge', 'Kim and Sam', 'dm']) {
      const reply = await discord.as('Kim', place).command('ask', { question: place });
      expect(reply.text()).toContain(place);
    }
    await expect(discord.as('Sam', 'Kim and Sam').command('ask', { question: '?' })).rejects.toThrow(
      'not installed',
    );
    const quiet = await discord.as('Kim', 'quiet').command('ask', { question: 'quiet' });
    expect(quiet.isEphemeral()).toBe(true);
  });

  it('is offered only what it may use', async () => {
    await expect(discord.as('Sam', 'general').command('settings panel')).rejects.toThrow('not offered');
    expect((await discord.as('Robin', 'moderators').command('settings panel')).text()).toBe('The panel');
    expect(() => discord.as('Sam', 'moderators')).toThrow('does not see');
  });

  it('made no mistakes on the way', () => {
    expect(bot.errors).toEqual([]);
    expect(discord.reports).toEqual([]);
  });
});
