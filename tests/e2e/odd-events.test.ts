import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { type BotProcess, startBot, temporaryFolder } from '../support/bot-process.ts';
import { until } from '../support/until.ts';

const folder = temporaryFolder();
const QUESTION = 'what is personal recovery?';
const ANSWER = 'What is personal recovery?';

let discord: LocalDiscord;
let bot: BotProcess;

beforeAll(async () => {
  discord = await createLocalDiscord({ port: 0, privileged: { messageContent: true } });
  bot = await startBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATABASE_URL: `sqlite://${join(folder.path, 'bot.sqlite')}`,
    MESSAGE_CONTENT_INTENT: 'on',
  });
}, 60_000);

afterAll(async () => {
  bot.signal('SIGTERM');
  expect(await bot.ended).toBe(0);
  await discord.close();
  folder.remove();
});

const sam = () => discord.as('Sam', 'general');
const mention = () => `<@${discord.botId}> ${QUESTION}`;
const ownWords = () =>
  sam()
    .messages()
    .filter(({ isFromBot }) => isFromBot);

describe('other programs', () => {
  it.each<[string, (text: string) => { id: string }]>([
    ['a bot that mentions it', (text) => discord.admin.sayAsBot('Clock', { channel: 'general', text })],
    [
      'a webhook that mentions it',
      (text) => discord.admin.sayAsWebhook('News', { channel: 'general', text }),
    ],
  ])('get silence: %s', async (_, say) => {
    const before = ownWords().length;
    const theirs = say(mention());
    // What a member says after it is answered, so the other has been passed over by then.
    const asked = await sam().say(mention());
    await sam().eventually(() => ownWords().find(({ repliesTo }) => repliesTo === asked.id));
    expect(ownWords()).toHaveLength(before + 1);
    expect(ownWords().some(({ repliesTo }) => repliesTo === theirs.id)).toBe(false);
  });

  it.each(['bot', 'webhook'] as const)('get silence: a %s that replies to it', async (kind) => {
    const { admin } = discord;
    const asked = await sam().say(mention());
    const to = await sam().eventually(() => ownWords().find(({ repliesTo }) => repliesTo === asked.id));
    const said = { channel: 'general', text: QUESTION, to };
    const theirs = kind === 'bot' ? admin.sayAsBot('Clock', said) : admin.sayAsWebhook('News', said);
    expect(theirs.pings.users).toEqual([discord.botId]);
    const next = await sam().say(mention());
    await sam().eventually(() => ownWords().find(({ repliesTo }) => repliesTo === next.id));
    expect(ownWords().some(({ repliesTo }) => repliesTo === theirs.id)).toBe(false);
  });

  it('get silence in an ask channel too, where members are answered', async () => {
    const robin = discord.as('Robin', 'questions');
    const panel = await robin.command('settings panel', {});
    const ask = await robin.choose(panel.message(), 'settings-page:', ['ask']);
    await robin.choose(ask.message(), 'set::askChannels', ['questions']);
    const own = () => robin.messages().filter(({ isFromBot, isEphemeral }) => isFromBot && !isEphemeral);
    discord.admin.sayAsBot('Clock', { channel: 'questions', text: QUESTION });
    discord.admin.sayAsWebhook('News', { channel: 'questions', text: QUESTION });
    const asked = await discord.as('Sam', 'questions').say(QUESTION);
    await robin.eventually(() => own().find(({ repliesTo }) => repliesTo === asked.id));
    expect(own()).toHaveLength(1);
  });
});

describe('what Discord sends and nobody can read', () => {
  const strange: readonly (readonly [string, object])[] = [
    ['INTERACTION_CREATE', { type: 2, id: '1', token: 'x', application_id: '1' }],
    ['MESSAGE_CREATE', { id: '123456789012345678', channel_id: '123456789012345678', channel_type: 1 }],
    ['GUILD_CREATE', {}],
    ['GUILD_ROLE_CREATE', {}],
    ['SOMETHING_NEW', { type: 99 }],
  ];

  it.each(strange)('does not end the bot: %s %j', async (event, payload) => {
    discord.state.dispatch(event, { guildId: null, intent: 0, render: () => payload });
    expect((await sam().command('ask', { question: QUESTION })).text()).toContain(ANSWER);
  });

  it('is logged, without what stood in it', async () => {
    discord.state.dispatch('INTERACTION_CREATE', {
      guildId: null,
      intent: 0,
      render: () => ({ type: 3, data: { component_type: 2, custom_id: 12 }, user: { id: 'somebody' } }),
    });
    await sam().command('ask', { question: QUESTION });
    await until(async () => bot.complaints().includes('"msg":"discord"'));
    expect(bot.complaints()).not.toContain('somebody');
  });
});
