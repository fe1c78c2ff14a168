import { describe, expect, it } from 'vitest';
import { botOnDiscord } from '../support/bot-on-discord.ts';

const { discord, restart } = botOnDiscord();
const PERSONAL = 'What is personal recovery?';

describe('a question asked with /ask', () => {
  it('is answered in the channel, in the first callback, and pings nobody', async () => {
    const reply = await discord()
      .as('Sam', 'general')
      .command('ask', { question: 'wat is perosnal recovry' });

    expect(reply.isImmediate).toBe(true);
    expect(reply.text()).toContain(PERSONAL);
    expect(reply.text()).toContain('From: ');
    expect(reply.isEphemeral()).toBe(false);
    expect(reply.message().pings).toEqual({ everyone: false, users: [], roles: [] });
  });

  it('is answered privately when the person wishes, and can then be shared', async () => {
    const sam = discord().as('Sam', 'general');
    const reply = await sam.command('ask', { question: PERSONAL, private: true });
    expect(reply.isEphemeral()).toBe(true);

    const shared = await sam.click(reply.message(), 'Share here');
    expect(shared.isEphemeral()).toBe(false);
    expect(shared.text()).toContain(PERSONAL);
    expect(discord().as('Kim', 'general').see(shared.message()).text).toContain(PERSONAL);
  });

  it('offers matching questions while it is typed', async () => {
    const choices = await discord().as('Sam', 'general').autocomplete('ask', 'question', 'perso');
    expect(choices.map(({ name }) => name)).toContain(PERSONAL);
  });

  it('leads to helplines, privately, when the words suggest danger', async () => {
    const reply = await discord()
      .as('Sam', 'general')
      .command('ask', { question: 'what is recovery, i want to die' });
    expect(reply.isEphemeral()).toBe(true);
    expect(reply.text()).toContain('local emergency number');
    expect(reply.text()).toContain('findahelpline.com');
  });

  it('stays private when there is no answer, and says so', async () => {
    const reply = await discord().as('Sam', 'general').command('ask', { question: 'how do i cook rice' });
    expect(reply.isEphemeral()).toBe(true);
    expect(reply.text()).toContain('I do not have an answer to that');
  });

  it('is answered in a direct message and for someone who brought the bot along', async () => {
    const direct = await discord().as('Kim', 'dm').command('ask', { question: PERSONAL });
    expect(direct.text()).toContain(PERSONAL);
    expect(direct.isEphemeral()).toBe(false);

    const elsewhere = await discord().as('Kim', 'lounge').command('ask', { question: PERSONAL });
    expect(elsewhere.text()).toContain(PERSONAL);
    expect(elsewhere.isEphemeral()).toBe(true);
  });
});

describe('a public answer', () => {
  it('changes in place for the person who asked', async () => {
    const sam = discord().as('Sam', 'general');
    const reply = await sam.command('ask', { question: PERSONAL });
    const opened = await sam.choose(reply.message(), 'Related questions', ['What is recovery?']);
    expect(opened.kind).toBe('update');
    expect(opened.text()).toContain('What is recovery?');
  });

  it("opens another member's own private copy, and stays as it is", async () => {
    const reply = await discord().as('Sam', 'general').command('ask', { question: PERSONAL });
    const kim = discord().as('Kim', 'general');
    const opened = await kim.choose(reply.message(), 'Related questions', ['What is recovery?']);
    expect(opened.kind).toBe('message');
    expect(opened.isEphemeral()).toBe(true);
    expect(kim.see(reply.message()).text).toContain(PERSONAL);
  });

  it('is removed by the person who asked or a moderator, and by nobody else', async () => {
    const sam = discord().as('Sam', 'general');
    const first = (await sam.command('ask', { question: PERSONAL })).message();
    const refused = await discord().as('Kim', 'general').click(first, 'Remove');
    expect(refused.isEphemeral()).toBe(true);
    expect(refused.text()).toContain('Only the person who asked, or a moderator');

    await discord().as('Robin', 'general').click(first, 'Remove');
    await sam.eventually(() => !sam.messages().some(({ id }) => id === first.id));

    const second = (await sam.command('ask', { question: PERSONAL })).message();
    await sam.click(second, 'Remove');
    await sam.eventually(() => !sam.messages().some(({ id }) => id === second.id));
  });
});

describe('after a restart of the bot', () => {
  it('menus and pages from before it still work, and the commands are not sent again', async () => {
    const sam = discord().as('Sam', 'general');
    const answer = await sam.command('ask', { question: PERSONAL });
    const results = await sam.command('search', { query: 'recovery' });
    await restart();

    const opened = await sam.choose(answer.message(), 'Related questions', ['What is recovery?']);
    expect(opened.text()).toContain('What is recovery?');
    const next = await sam.click(results.message(), 'Next');
    expect(next.text()).toContain('Page 2 of');
  });
});

describe('in chat', () => {
  it('a mention is answered in the channel', async () => {
    const sam = discord().as('Sam', 'questions');
    await sam.say(`<@${discord().botId}> what is personal recovery?`);
    const answer = await sam.nextMessage();
    expect(answer.text).toContain(PERSONAL);
    expect(answer.pings).toEqual({ everyone: false, users: [], roles: [] });
  });

  it('a mention without words gets a hint', async () => {
    const sam = discord().as('Sam', 'questions');
    await sam.say(`<@${discord().botId}>`);
    expect((await sam.nextMessage()).text).toContain('Ask me something about recovery');
  });

  it('words of danger get a brief public line that names nobody’s state', async () => {
    const sam = discord().as('Sam', 'questions');
    await sam.say(`<@${discord().botId}> i want to die`);
    const answer = await sam.nextMessage();
    expect(answer.text).toContain('call your local emergency number');
    expect(answer.text).toContain('findahelpline.com');
    expect(answer.text).not.toMatch(/suicid|die\b|danger to yourself/i);

    const more = await sam.click(answer, 'More, only for me');
    expect(more.isEphemeral()).toBe(true);
  });

  it('a reply to the bot and a direct message are answered', async () => {
    const sam = discord().as('Sam', 'questions');
    await sam.say(`<@${discord().botId}> what is personal recovery?`);
    const first = await sam.nextMessage();
    await sam.say('what is clinical recovery', { to: first });
    expect((await sam.nextMessage()).text).toContain('clinical recovery');

    const direct = discord().as('Sam', 'dm');
    await direct.say('what is personal recovery?');
    expect((await direct.nextMessage()).text).toContain(PERSONAL);
  });

  it('a message is looked into privately from its menu', async () => {
    const kim = discord().as('Kim', 'general');
    const said = await kim.say('does anyone know what personal recovery is?');
    const reply = await discord().as('Sam', 'general').messageCommand('Find an answer', said);
    expect(reply.isEphemeral()).toBe(true);
    expect(reply.text()).toContain(PERSONAL);
  });
});

describe('browsing', () => {
  it('search results are private, turn pages and open', async () => {
    const sam = discord().as('Sam', 'general');
    const results = await sam.command('search', { query: 'recovery' });
    expect(results.isEphemeral()).toBe(true);
    expect(results.text()).toContain('Page 1 of');
    const second = await sam.click(results.message(), 'Next');
    expect(second.kind).toBe('update');
    expect(second.text()).toContain('Page 2 of');
  });

  it('topics lead down to a passage', async () => {
    const sam = discord().as('Sam', 'general');
    const shelves = await sam.command('topics', {});
    const shelf = await sam.choose(shelves.message(), 'Choose a shelf', ['What recovery means']);
    const part = await sam.choose(shelf.message(), 'Choose a part of it', ['Meanings and definitions']);
    const passage = await sam.choose(part.message(), 'Choose a question', [PERSONAL]);
    expect(passage.text()).toContain('From: ');
  });
});

describe('settings', () => {
  it('private answers, set by a moderator, hold after a restart', async () => {
    const robin = discord().as('Robin', 'general');
    const panel = await robin.command('settings panel', {});
    expect(panel.isEphemeral()).toBe(true);
    const saved = await robin.choose(panel.message(), 'Who sees answers', ['Only the person asking']);
    expect(saved.text()).toContain('Saved.');
    await restart();

    const sam = discord().as('Sam', 'general');
    const reply = await sam.command('ask', { question: PERSONAL });
    expect(reply.isEphemeral()).toBe(true);
    const anyway = await sam.command('ask', { question: PERSONAL, private: false });
    expect(anyway.isEphemeral()).toBe(false);
  });
});

describe('the local Discord', () => {
  it('found nothing that the real one would pass over in silence', () => {
    expect(discord().reports).toEqual([]);
  });
});
