import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { writeMentions } from '../../src/preview/page-api/act.ts';
import { findUser } from '../../src/preview/world/world.ts';
import { call, startRawBot } from './raw-bot.ts';

let discord: LocalDiscord;
let bot: Awaited<ReturnType<typeof startRawBot>>;
beforeEach(async () => {
  discord = await createLocalDiscord({ port: 0, deadline: 300 });
  bot = await startRawBot(discord, [
    { name: 'secret', description: 'For moderators', default_member_permissions: '32' },
  ]);
});
afterEach(() => discord.close());

const post = async (place: string, body: object): Promise<string> => {
  const path = `/channels/${discord.as('Alex', place).channel.id}/messages`;
  return String(Reflect.get(Object((await call(discord, 'POST', path, body)).body), 'id'));
};
const buttons = (...components: object[]) => ({ content: 'Press', components: [{ type: 1, components }] });

describe('a person', () => {
  it('cannot press what is greyed out, a link, or what is not there', async () => {
    const link = { type: 2, style: 5, label: 'Source', url: 'https://example.org' };
    const grey = { type: 2, style: 1, label: 'Later', custom_id: 'later', disabled: true };
    const message = await post('general', buttons(grey, link));
    const sam = discord.as('Sam', 'general');
    await expect(sam.click(message, 'Later')).rejects.toThrow('greyed out');
    await expect(sam.click(message, 'Source')).rejects.toThrow('cannot be pressed');
    await expect(sam.click(message, 'Nothing')).rejects.toThrow('has nothing called');
  });

  it('uses a hidden command only where a server has opened it', async () => {
    const sam = discord.as('Sam', 'general');
    await expect(sam.command('secret')).rejects.toThrow('not offered');
    const reply = sam.command('secret', {}, { evenIfHidden: true });
    await (await bot.interaction()).callback({ type: 4, data: { content: 'Psst' } });
    expect((await reply).text()).toBe('Psst');
  });

  it('removes only what is their own, a moderator anything', async () => {
    const message = await post('general', { content: 'x' });
    expect(() => discord.as('Sam', 'general').remove(message)).toThrow('may not remove');
    discord.as('Robin', 'general').remove(message);
    expect(discord.as('Sam', 'general').messages()).toEqual([]);
  });

  it('writes no more than 2000 characters, and only where they may', async () => {
    await expect(discord.as('Sam', 'general').say('x'.repeat(2001))).rejects.toThrow('2000');
    expect(() => discord.as('Sam', 'lounge')).toThrow('does not see');
    expect(() => discord.as('Nobody', 'general')).toThrow('nobody called');
    expect(() => discord.as('Sam', 'nowhere')).toThrow('no channel called');
  });

  it('waits for messages no longer than the deadline', async () => {
    await expect(discord.as('Sam', 'general').nextMessage()).rejects.toThrow('wrote nothing');
    await expect(discord.as('Sam', 'general').eventually(() => null, 'Spring')).rejects.toThrow(
      'Spring did not come',
    );
  });

  it('gets the messages that came after the last one waited for, none twice', async () => {
    const sam = discord.as('Sam', 'general');
    await sam.say('go');
    await post('general', { content: 'one' });
    await post('general', { content: 'two' });
    expect((await sam.nextMessage()).text).toBe('one');
    expect((await sam.nextMessage()).text).toBe('two');
    await expect(sam.nextMessage()).rejects.toThrow('wrote nothing');
  });

  it('sees in a thread what they may see in its channel, and writes there', async () => {
    const sam = discord.as('Sam', 'first steps');
    await sam.say(`<@${discord.botId}> hello`);
    expect((await bot.event('MESSAGE_CREATE')).d).toMatchObject({
      channel_type: 11,
      content: `<@${discord.botId}> hello`,
    });
  });

  it('is told where a deferred reply that never came got stuck', async () => {
    const reply = discord.as('Robin', 'general').command('secret');
    const interaction = await bot.interaction();
    await interaction.callback({ type: 5 });
    await interaction.original('PATCH', { content: '' });
    await expect((await reply).settled()).rejects.toThrow(/thinking.*edit refused with 50006/s);
  });
});

describe('a mention typed on the page', () => {
  it('is understood by display name, user name and simply as @bot', () => {
    const { world, botId } = discord;
    const sam = findUser(world, 'Sam')?.id;
    expect(writeMentions(world, '@Recovery Bot and @recovery-bot and @bot')).toBe(
      `<@${botId}> and <@${botId}> and <@${botId}>`,
    );
    expect(writeMentions(world, 'hi @sam, not me@sam.org or @samuel')).toBe(
      `hi <@${sam}>, not me@sam.org or @samuel`,
    );
  });
});
