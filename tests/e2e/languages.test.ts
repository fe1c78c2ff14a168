import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFor } from '../../src/copy/copy-for.ts';
import { corpusIn } from '../../src/core/corpus/corpus-in.ts';
import { createLocalDiscord } from '../../src/preview/local-discord.ts';
import { type BotProcess, startBot, temporaryFolder } from '../support/bot-process.ts';
import { shippedCorpus } from '../support/corpus.ts';
import { until } from '../support/until.ts';

const HOUR = 3_600_000;
const NINE = Date.parse('2027-01-12T09:00:00Z');

const corpus = await shippedCorpus();
const folder = temporaryFolder();
const clockFile = `${folder.path}/clock`;
let offset = 0;
const now = () => Date.now() + offset;
let discord: Awaited<ReturnType<typeof createLocalDiscord>>;
let bot: BotProcess;

function moveTo(instant: number): void {
  offset = instant - Date.now();
  writeFileSync(clockFile, String(Math.round(offset)));
}

beforeAll(async () => {
  moveTo(NINE - 2 * HOUR);
  discord = await createLocalDiscord({ port: 0, strict: true, now, deadline: 8_000 });
  bot = await startBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATABASE_URL: `sqlite://${folder.path}/bot.sqlite`,
    CLOCK_FILE: clockFile,
  });
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
  folder.remove();
});

/** Somebody whose Discord speaks a language. */
function as(name: string, channel: string, locale: string) {
  const chat = discord.as(name, channel);
  chat.user.locale = locale;
  return chat;
}

const passageIn = (language: 'es' | 'fr' | 'de' | 'pt', id: string) => {
  const passage = corpusIn(language, corpus).passages.get(id);
  if (!passage) throw new Error(`there is no passage ${id}`);
  return passage;
};
/** The first words of a text, without its marks. */
const opening = (text: string) => text.replaceAll('*', '').slice(0, 60);
const plain = (text: string) => text.replaceAll('*', '');

describe('a member whose Discord is Spanish', () => {
  const pat = () => as('Sam', 'general', 'es-ES');

  it('asks in Spanish, misspelt too, and reads Spanish', async () => {
    const passage = passageIn('es', 'personal-recovery');
    const reply = await pat().command('ask', { question: 'que quieren decir con recuperasion personal' });
    expect(reply.text()).toContain(passage.question);
    expect(plain(reply.text())).toContain(opening(passage.body));
    expect(reply.text()).toContain(copyFor('es').answer.unreviewed);
    expect(reply.text()).not.toContain('From:');
  });

  it('is offered Spanish questions while typing, and gets the one that is chosen', async () => {
    const { question } = passageIn('es', 'personal-recovery');
    const choices = await pat().autocomplete('ask', 'question', 'recuperacion pers');
    expect(choices.map(({ name }) => name)).toContain(question);
    expect((await pat().command('ask', { question })).text()).toContain(question);
  });

  it('reads in Spanish what was asked in English, and is told where there is only English', async () => {
    const asked = await pat().command('ask', { question: 'What is neuroplasticity?' });
    expect(asked.text()).toContain(passageIn('es', 'neuroplasticity').question);
    const english = await pat().command('ask', { question: 'What is grounding?' });
    expect(english.text()).toContain(copyFor('es').answer.onlyInEnglish);
  });

  it('is refused in Spanish what the bot does not know', async () => {
    const reply = await pat().command('ask', { question: 'recuperación de disco duro' });
    expect(reply.text()).toContain(copyFor('es').answer.noneHeading);
  });

  it('browses shelves that have Spanish names', async () => {
    const { name } = corpusIn('es', corpus).topics.get('recovery') ?? { name: '?' };
    expect((await pat().command('topics', {})).text()).toContain(name);
    const choices = await pat().autocomplete('search', 'topic', name.slice(0, 8));
    expect(choices.map((choice) => choice.name)).toContain(name);
  });

  it('reads the commands as mentions, which Discord shows in Spanish', async () => {
    const reply = await pat().command('help', {});
    expect(reply.text()).toMatch(/<\/ask:\d{17,20}>/);
    expect(reply.text()).toMatch(/<\/privacy show:\d{17,20}>/);
    expect(reply.text()).toContain(copyFor('es').commands.ask.description);
  });
});

describe('a moderator whose Discord is German', () => {
  it('has a settings panel in German', async () => {
    const robin = as('Robin', 'moderators', 'de');
    const { settings } = copyFor('de');
    const panel = await robin.command('settings panel', {});
    expect(panel.text()).toContain(settings.heading);
    const turned = await robin.choose(panel.message(), settings.page, [settings.pages.language.label]);
    expect(turned.text()).toContain(settings.languageText.slice(0, 40));
  });
});

describe('a moderator whose Discord is Spanish', () => {
  const robin = () => as('Robin', 'moderators', 'es-ES');
  const attached = (name: string, content: string) => ({ file: { name, content } });

  it('is told in Spanish what is wrong with a file of answers, by line', async () => {
    const content = '---\nquestion: ¿Quién\naliases: []\ntopics: [nada]\ncolor: azul\n---\nNosotros.\n';
    const told = await (await robin().command('library import', attached('a.md', content))).settled();
    expect(told.text).toContain('Línea 2, question: tiene que terminar con un signo de interrogación');
    expect(told.text).toContain('Línea 3, aliases: al menos otra manera de preguntarlo');
    expect(told.text).toContain('Línea 5, color: no existe ese campo');
    const broken = await (
      await robin().command('library import', attached('a.json', '{"passages": ]'))
    ).settled();
    expect(broken.text).toContain('Línea 1, archivo: esto no es JSON válido');
    expect(`${told.text}${broken.text}`).not.toMatch(/must|at least|there is no|sound JSON/);
  });

  it('is told in Spanish what is wrong with a file of settings', async () => {
    const settings = { country: 'Francia', answers: 'a gritos' };
    const content = JSON.stringify({ kind: 'recovery-bot settings', v: 1, settings });
    const told = await robin().command('settings import', attached('s.json', content));
    expect((await told.settled()).text).toContain('no es un código de país');
    expect(told.text()).toContain('uno de estos: public, private');
  });
});

describe('a server that has set French', () => {
  it('gets its daily quote in French, translated where it is', async () => {
    const robin = as('Robin', 'general', 'en-GB');
    const panel = await robin.command('settings panel', {});
    const turned = await robin.choose(panel.message(), 'Turn to another page', ['Language']);
    await robin.choose(turned.message(), 'Language of this server', ['French']);
    await robin.command('daily set', { time: '09:00', zone: 'Europe/London' });
    moveTo(NINE + 30_000);
    const heading = copyFor('fr').daily.postHeading;
    const post = await until(async () =>
      discord
        .as('Sam', 'general')
        .messages()
        .find(({ text }) => text.includes(heading)),
    );
    expect(post.text).not.toContain('Quote of the day');
  });

  it('answers a mention without words in French', async () => {
    const kim = discord.as('Kim', 'general');
    await kim.say(`<@${discord.botId}>`);
    await kim.eventually(() => kim.messages().at(-1)?.text.includes(copyFor('fr').chat.hint.slice(0, 10)));
  });
});

describe('a mention in Portuguese', () => {
  it('is answered in Portuguese, whatever the server speaks', async () => {
    const kim = discord.as('Kim', 'questions');
    const { question, body } = passageIn('pt', 'personal-recovery');
    await kim.say(`<@${discord.botId}> o que vocês querem dizer com recuperação pessoal?`);
    await kim.eventually(() => kim.messages().at(-1)?.text.includes(question));
    expect(plain(kim.messages().at(-1)?.text ?? '')).toContain(opening(body));
  });
});

describe('the commands', () => {
  it('reach Discord with their names and descriptions in every locale', async () => {
    const response = await fetch(`${discord.apiUrl}/v10/applications/@me`, {
      headers: { authorization: `Bot ${discord.token}` },
    });
    const { id } = (await response.json()) as { id: string };
    const listed = await fetch(`${discord.apiUrl}/v10/applications/${id}/commands?with_localizations=true`, {
      headers: { authorization: `Bot ${discord.token}` },
    });
    const commands = (await listed.json()) as {
      name: string;
      name_localizations?: Record<string, string>;
      description_localizations?: Record<string, string>;
    }[];
    const helplines = commands.find(({ name }) => name === 'helplines');
    expect(Object.keys(helplines?.name_localizations ?? {}).sort()).toEqual(
      ['de', 'es-419', 'es-ES', 'fr', 'pt-BR'].sort(),
    );
    expect(helplines?.description_localizations?.['de']).toBe(copyFor('de').commands.helplines.description);
  });
});
