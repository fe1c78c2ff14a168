import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFor } from '../../src/copy/copy-for.ts';
import { createLocalDiscord } from '../../src/preview/local-discord.ts';
import { findUser } from '../../src/preview/world/world.ts';
import { type BotProcess, startBot, temporaryFolder } from '../support/bot-process.ts';

type Discord = Awaited<ReturnType<typeof createLocalDiscord>>;

const folder = temporaryFolder();
let discord: Discord;
let bot: BotProcess;

const start = (on: Discord, name: string, more: Record<string, string> = {}) =>
  startBot({
    DISCORD_TOKEN: on.token,
    DISCORD_API_URL: on.apiUrl,
    DATABASE_URL: `sqlite://${folder.path}/${name}.sqlite`,
    ...more,
  });

beforeAll(async () => {
  discord = await createLocalDiscord({ port: 0, strict: true });
  bot = await start(discord, 'dialogues');
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
  folder.remove();
});

const mention = () => `<@${discord.botId}>`;
const answersIn = (chat: ReturnType<Discord['as']>) =>
  chat.messages().filter(({ isFromBot, isEphemeral }) => isFromBot && !isEphemeral);

describe('twelve conversations', () => {
  it('1. a greeting, a question, thanks', async () => {
    const sam = discord.as('Sam', 'questions');
    await sam.say(`${mention()} heyyy`);
    expect((await sam.nextMessage()).text).toContain('What would you like to know?');
    await sam.say(`${mention()} what is personal recovery?`);
    const answer = await sam.nextMessage();
    expect(answer.text).toContain('## What is personal recovery?');
    await sam.say('thanks so much!', { to: answer });
    const last = await sam.nextMessage();
    expect(last.text).toContain('You are welcome');
    expect(last.pings).toEqual({ everyone: false, users: [], roles: [] });
  });

  it('2. a question in the middle of a longer message', async () => {
    const sam = discord.as('Sam', 'questions');
    await sam.say(
      `${mention()} hey everyone, new here and it took me a while to write this. my worker lent me a book about the CHIME framework. What is CHIME? anyway, nice to meet you all`,
    );
    expect((await sam.nextMessage()).text).toContain('## What is CHIME?');
  });

  it('3. a question under somebody else’s words', async () => {
    const sam = discord.as('Sam', 'questions');
    await sam.say(`> my cat is called Biscuit\n${mention()} does anyone know what peer support is?`);
    expect((await sam.nextMessage()).text).toContain('## What is peer support?');
  });

  it('4. a follow-up that only the answer before it makes clear', async () => {
    const sam = discord.as('Sam', 'questions');
    await sam.say(`${mention()} what is personal recovery?`);
    const answer = await sam.nextMessage();
    await sam.say('and for psychosis?', { to: answer });
    expect((await sam.nextMessage()).text).toMatch(/^## .*psychosis/m);
    await sam.say('and clinical recovery?', { to: answer });
    expect((await sam.nextMessage()).text).toMatch(/^## .*clinical/im);
  });

  it('5. “why?” and “tell me more” lead on, not round in a circle', async () => {
    const sam = discord.as('Sam', 'questions');
    await sam.say(`${mention()} what is personal recovery?`);
    const answer = await sam.nextMessage();
    for (const more of ['why?', 'tell me more']) {
      await sam.say(more, { to: answer });
      const offered = await sam.nextMessage();
      expect(offered.text).toContain('Did you mean one of these?');
      expect(offered.text).not.toContain('- What is personal recovery?');
    }
  });

  it('6. a follow-up asking for advice on medicines gets the careful card', async () => {
    const sam = discord.as('Sam', 'questions');
    await sam.say(`${mention()} what is personal recovery?`);
    const answer = await sam.nextMessage();
    await sam.say('does that mean i should stop taking my meds?', { to: answer });
    const careful = await sam.nextMessage();
    expect(careful.text).not.toContain('## What is');
    expect(careful.text).toMatch(/prescriber|pharmacist/);
  });

  it('7. words of danger in a long message come before the question in it', async () => {
    const kim = discord.as('Kim', 'questions');
    await kim.say(
      `${mention()} hi all, what is recovery? honestly i want to die and i cannot do this any more`,
    );
    const answer = await kim.nextMessage();
    expect(answer.text).toContain('findahelpline.com');
    expect(answer.text).not.toContain('## What is recovery?');
    const more = await kim.click(answer, 'More, only for me');
    expect(more.isEphemeral()).toBe(true);
  });

  it('8. a mention of the bot’s role gets one short hint', async () => {
    const role = [...(discord.as('Sam', 'questions').channel.guildId ? discord.world.guilds.values() : [])]
      .flatMap(({ roles }) => [...roles.values()])
      .find(({ botId }) => botId === discord.botId);
    if (!role) throw new Error('the bot has no role of its own');
    role.mentionable = true;
    const sam = discord.as('Sam', 'questions');
    await sam.say(`<@&${role.id}> what is hope?`);
    expect((await sam.nextMessage()).text).toContain('your words did not reach me');
    role.mentionable = false;
  });

  it('9. a reply with the ping off gets silence, and so does what is not for the bot', async () => {
    const sam = discord.as('Sam', 'questions');
    await sam.say(`${mention()} what is personal recovery?`);
    const answer = await sam.nextMessage();
    const before = answersIn(sam).length;
    await sam.say('what is clinical recovery?', { to: answer, ping: false });
    await sam.say('what is hope?');
    await sam.say('@everyone what is recovery?');
    await sam.say(`${mention()} thanks`);
    expect((await sam.nextMessage()).text).toContain('You are welcome');
    expect(answersIn(sam)).toHaveLength(before + 1);
  });

  it('10. programs are not answered, whatever they say', async () => {
    const kim = findUser(discord.world, 'Kim');
    if (!kim) throw new Error('nobody called Kim');
    const sam = discord.as('Sam', 'questions');
    const before = answersIn(sam).length;
    kim.bot = true;
    await discord.as('Kim', 'questions').say(`${mention()} what is personal recovery?`);
    kim.bot = false;
    await sam.say(`${mention()} hello`);
    expect((await sam.nextMessage()).text).toContain('What would you like to know?');
    expect(answersIn(sam)).toHaveLength(before + 1);
  });

  it('11. a conversation by direct message, from hello to goodbye', async () => {
    const sam = discord.as('Sam', 'dm');
    await sam.say('hi');
    expect((await sam.nextMessage()).text).toContain('What would you like to know?');
    await sam.say('i was wondering if people really recover from schizophrenia');
    const answer = await sam.nextMessage();
    expect(answer.text).toMatch(/^## .*psychosis|schizophrenia/m);
    await sam.say('and what is mutual aid?', { to: answer });
    expect((await sam.nextMessage()).text).toContain('## What is mutual aid?');
    await sam.say('good night');
    expect((await sam.nextMessage()).text).toContain('Take care.');
  });

  it('12. what the bot does not know, it says, and somebody’s question is looked into privately', async () => {
    const sam = discord.as('Sam', 'questions');
    await sam.say(`${mention()} how do i cook rice?`);
    expect((await sam.nextMessage()).text).toContain('I do not have an answer to that');
    const said = await discord.as('Kim', 'questions').say('does anyone know what personal recovery is?');
    const looked = await sam.messageCommand('Find an answer', said);
    expect(looked.isEphemeral()).toBe(true);
    expect(looked.text()).toContain('## What is personal recovery?');
  });
});

/** What people say, and what the bot says back, in the order of one conversation. */
const CONVERSATIONS = [
  {
    language: 'Spanish',
    who: 'Sam',
    greeting: ['¡holaaa!', '¿Qué te gustaría saber?'],
    question: ['¿qué es la recuperación personal?', '## ¿Qué es la recuperación personal?'],
    followUp: ['¿y para la psicosis?', /^## .*psicosis/m],
    more: [['¿por qué?', 'cuéntame más'], '¿Querías preguntar algo de esto?'],
    thanks: ['muchas gracias!!', 'De nada'],
    goodbye: ['buenas noches', 'Cuídate'],
  },
  {
    language: 'French',
    who: 'Kim',
    greeting: ['coucou, t’es qui ?', 'Qu’est-ce que tu aimerais savoir'],
    question: ['c’est quoi le rétablissement personnel ?', '## C’est quoi, le rétablissement personnel'],
    followUp: ['et pour la psychose ?', /^## .*psychose/m],
    more: [['pourquoi ?', 'dis-m’en plus'], copyFor('fr').answer.unsureHeading],
    thanks: ['merci beaucoup', 'Avec plaisir'],
    goodbye: ['au revoir', 'Prends soin de toi'],
  },
  {
    language: 'German',
    who: 'Robin',
    greeting: ['hallo, wer bist du?', 'Was möchtest du wissen?'],
    question: ['was ist persönliche genesung?', '## Was ist persönliche Genesung'],
    followUp: ['und bei psychosen?', /^## .*Psychose/m],
    more: [['warum?', 'erzähl mir mehr'], copyFor('de').answer.unsureHeading],
    thanks: ['vielen dank', 'Gern.'],
    goodbye: ['gute nacht', 'Pass auf dich auf'],
  },
  {
    language: 'Portuguese',
    who: 'Kim',
    greeting: ['oi, tudo bem?', 'O que você gostaria de saber?'],
    question: ['o que é recuperação pessoal?', '## O que é recuperação pessoal?'],
    followUp: ['e para psicose?', /^## .*psicose/m],
    more: [['por quê?', 'me conta mais'], copyFor('pt').answer.unsureHeading],
    thanks: ['muito obrigada', 'De nada'],
    goodbye: ['tchau', 'Cuide-se'],
  },
] as const;

describe.each(CONVERSATIONS)('a conversation in $language, from hello to goodbye', (said) => {
  it('is held in that language throughout, where nobody has said which it is', async () => {
    const person = discord.as(said.who, 'dm');
    await person.say(said.greeting[0]);
    expect((await person.nextMessage()).text).toContain(said.greeting[1]);
    await person.say(said.question[0]);
    const answer = await person.nextMessage();
    expect(answer.text).toContain(said.question[1]);
    await person.say(said.followUp[0], { to: answer });
    expect((await person.nextMessage()).text).toMatch(said.followUp[1]);
    for (const more of said.more[0]) {
      await person.say(more, { to: answer });
      expect((await person.nextMessage()).text).toContain(said.more[1]);
    }
    await person.say(said.thanks[0], { to: answer });
    expect((await person.nextMessage()).text).toContain(said.thanks[1]);
    await person.say(said.goodbye[0]);
    expect((await person.nextMessage()).text).toContain(said.goodbye[1]);
  });
});

describe('in an ask channel, with the message content intent on', () => {
  let reading: Discord;
  let reader: BotProcess;

  beforeAll(async () => {
    reading = await createLocalDiscord({ port: 0, strict: true, privileged: { messageContent: true } });
    reader = await start(reading, 'reading', { MESSAGE_CONTENT_INTENT: 'on' });
    const robin = reading.as('Robin', 'moderators');
    const panel = await robin.command('settings panel', {});
    const page = await robin.choose(panel.message(), 'Turn to another page', ['Ask channels']);
    expect(page.text()).not.toContain('This does not work yet');
    await robin.choose(page.message(), 'Ask channels (nothing chosen: none)', ['questions']);
  });

  afterAll(async () => {
    await reader.stop();
    await reading.close();
  });

  it('a question is answered without a mention, in threads too', async () => {
    for (const channel of ['questions', 'first steps']) {
      const sam = reading.as('Sam', channel);
      await sam.say('hi all, what is personal recovery?');
      expect((await sam.nextMessage()).text).toContain('## What is personal recovery?');
    }
  });

  it('words of danger get the brief line', async () => {
    const sam = reading.as('Sam', 'questions');
    await sam.say('i want to die');
    const answer = await sam.nextMessage();
    expect(answer.text).toContain('findahelpline.com');
    expect(answer.text).not.toContain('##');
  });

  it('everything else is left in peace, and so is every other channel', async () => {
    const sam = reading.as('Sam', 'questions');
    const kim = await reading.as('Kim', 'questions').say('i read something about personal recovery');
    const before = answersIn(sam).length;
    await sam.say('i had a good day at work');
    await sam.say('how do i cook rice?');
    await sam.say('should i stop taking my tablets?');
    await sam.say('what is personal recovery?', { to: kim });
    await sam.say('personal recovery');
    const elsewhere = reading.as('Sam', 'general');
    await elsewhere.say('what is personal recovery?');
    await elsewhere.say('i want to die');
    await elsewhere.say(`<@${reading.botId}> hello`);
    expect((await elsewhere.nextMessage()).text).toContain('What would you like to know?');
    expect(answersIn(elsewhere)).toHaveLength(1);
    await sam.say('What is CHIME?');
    expect((await sam.nextMessage()).text).toContain('## What is CHIME?');
    expect(answersIn(sam)).toHaveLength(before + 1);
  });
});

describe('the local Discord', () => {
  it('found nothing that the real one would pass over in silence', () => {
    expect(discord.reports).toEqual([]);
  });
});
