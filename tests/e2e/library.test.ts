import { describe, expect, it } from 'vitest';
import { botOnDiscord } from '../support/bot-on-discord.ts';
import { until } from '../support/until.ts';

const { discord, restart } = botOnDiscord();
const as = (name: string, channel = 'general') => discord().as(name, channel);

const VENT = {
  question: 'What is the vent channel for?',
  answer: 'It is a place to let things out. Nobody there gives advice unless you ask for it.',
  aliases: 'where can i vent\nrules of the vent channel',
  topic: 'What recovery means',
  source: 'Our welcome guide',
};
const ASKED = { question: 'rules of the vent channel' };
const LABEL = 'Added by this server.';

async function add(fields: Record<string, string>) {
  const robin = as('Robin');
  return robin.submit((await robin.command('library add')).modal, fields);
}

async function exported(format: string): Promise<string> {
  const reply = await as('Robin').command('library export', { format });
  const [file] = reply.message().attachments;
  return (await fetch(file?.url ?? '')).text();
}

describe('a moderator', () => {
  it('adds an answer with a form; members find it, labelled, also after a restart', async () => {
    const added = await add(VENT);
    expect(added.isEphemeral()).toBe(true);
    expect(added.text()).toContain('Added: “What is the vent channel for?”');

    for (const isLater of [false, true]) {
      if (isLater) await restart();
      const found = await as('Sam').command('ask', ASKED);
      expect(found.text()).toContain(VENT.question);
      expect(found.text()).toContain(LABEL);
      expect(found.text()).toContain('Our welcome guide');
    }
  });

  it('is told in words what is wrong with an answer, and gets the words back', async () => {
    const refused = await add({
      ...VENT,
      question: 'Other?',
      aliases: 'other',
      answer: 'Call 555 if you suffer from @everyone.',
    });
    expect(refused.text()).toContain('answer: "@everyone": no mentions');
    expect(refused.text()).toContain('put the person first');
    expect(refused.text()).toContain('Call 555');
    expect(refused.message().pings.everyone).toBe(false);
    const listed = await as('Robin').command('library list');
    expect(listed.text()).toContain('One answer, 0 quotes');
  });

  it('finds the helplines when the words on a form suggest danger, and nothing is kept', async () => {
    const careful = await add({
      ...VENT,
      question: 'Who opens it?',
      aliases: 'who opens',
      answer: 'i want to die',
    });
    expect(careful.text()).toContain('local emergency number');
    expect(careful.text()).toContain('Nothing was kept');
    expect(careful.message().attachments.map(({ filename }) => filename)).toEqual(['your-words.md']);
    expect((await as('Robin').command('library list')).text()).not.toContain('Who opens');
  });

  it('changes an entry from the list, in its place', async () => {
    const robin = as('Robin');
    const listed = await robin.command('library list');
    const opened = await robin.choose(listed.message(), 'Open an entry', [VENT.question]);
    expect(opened.kind).toBe('update');
    const form = await robin.click(opened.message(), 'Edit');
    const changed = await robin.submit(form.modal, {
      answer: 'It meets on Mondays now. Bring a book and some tea.',
    });
    expect(changed.kind).toBe('update');
    expect(changed.text()).toContain('Changed: “What is the vent channel for?”');
    expect((await as('Sam').command('ask', ASKED)).text()).toContain('meets on Mondays now');
  });

  it('edits and removes by the name of an entry', async () => {
    const robin = as('Robin');
    await add({ ...VENT, question: 'Who are the moderators?', aliases: 'mods' });
    const choices = await robin.autocomplete('library edit', 'entry', 'moder');
    expect(choices.map(({ name }) => name)).toEqual(['Who are the moderators?']);
    expect((await robin.command('library edit', { entry: choices[0]?.value ?? '' })).kind).toBe('modal');
    const asking = await as('Sam').autocomplete('ask', 'question', 'who are the mod');
    expect(asking[0]?.name).toBe('Who are the moderators?');
    expect((await as('Kim', 'dm').autocomplete('ask', 'question', 'who are the mod'))[0]?.name).not.toBe(
      asking[0]?.name,
    );
    expect((await robin.command('library edit', { entry: 'who are the moderators?' })).kind).toBe('modal');
    expect((await robin.command('library edit', { entry: 'nonsense' })).text()).toContain('I find no entry');
    const removed = await robin.command('library remove', { entry: 'moderators' });
    expect(removed.text()).toContain('Removed: “Who are the moderators?”');
    expect((await as('Sam').command('ask', { question: 'mods' })).text()).not.toContain(
      'Who are the moderators?',
    );
  });

  it('adds a quote, with all that says whose it is', async () => {
    const robin = as('Robin');
    const form = await robin.command('library add', { kind: 'quote' });
    const quote = {
      text: 'A line that is long enough to pass for a quotation here.',
      topic: 'What recovery means',
    };
    const partly = await robin.submit(form.modal, { ...quote, author: 'H. D. Thoreau' });
    expect(partly.text()).toContain('all four');
    const again = await robin.command('library add', { kind: 'quote' });
    const whole = { ...quote, author: 'H. D. Thoreau', work: 'Walden, 1854', licence: 'public domain' };
    const added = await robin.submit(again.modal, whole);
    expect(added.text()).toContain('H. D. Thoreau, Walden (1854) · public domain · added by this server');
  });

  it.each([['markdown'], ['json']])(
    'exports as %s, removes everything, and imports it again',
    async (format) => {
      const robin = as('Robin');
      const content = await exported(format);
      const asked = await robin.command('library remove', { everything: true });
      expect(asked.text()).toContain('all 2 entries');
      const gone = await robin.click(asked.message(), 'Remove everything');
      expect(gone.text()).toContain('empty now');
      expect((await as('Sam').command('ask', ASKED)).text()).not.toContain(LABEL);

      const read = await robin.command('library import', { file: { name: 'ours.txt', content } });
      expect((await read.settled()).text).toContain('2 entries were added');
      expect(await exported(format)).toBe(content);
      expect((await as('Sam').command('ask', ASKED)).text()).toContain(LABEL);
    },
  );

  it('is told every problem of a file by its line, and nothing of the file is added', async () => {
    const robin = as('Robin');
    const sound = (await exported('markdown')).replaceAll(/^id: .*$/gm, '').replaceAll('vent', 'shout');
    const content = `${sound}\n---\nquestion: Who?\naliases: []\ntopics: [nowhere]\n---\nWe.\n`;
    const read = await robin.command('library import', { file: { name: 'ours.md', content } });
    const line = content.split('\n').indexOf('aliases: []') + 1;
    expect((await read.settled()).text).toContain(`Line ${line}, aliases: at least one other way`);
    expect((await robin.command('library list')).text()).toContain('One answer, one quote');

    const many = '---\nquestion: Who?\n---\n'.repeat(300);
    const lots = await robin.command('library import', { file: { name: 'ours.md', content: many } });
    expect((await lots.settled()).text).toContain('All of them are in the file below.');
    expect(lots.message().attachments.map(({ filename }) => filename)).toEqual(['problems.txt']);
  });

  it.each([
    ['nothing', ''],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0, 0])],
    ['brackets', '['.repeat(200_000)],
    ['a web page', '<!doctype html><script>alert(1)</script>'],
    ['a prototype', '{"__proto__": {"passages": []}, "passages": [{"__proto__": {}}]}'],
    ['too much', 'x'.repeat(5 * 1024 * 1024)],
  ])('is answered in time when the file is %s', async (_, content) => {
    const read = await as('Robin').command('library import', { file: { name: 'x.md', content } });
    expect(read.isEphemeral()).toBe(true);
    expect((await read.settled()).isEphemeral).toBe(true);
    expect((await as('Robin').command('library list')).text()).toContain('One answer, one quote');
  });

  it('imports 2,000 entries in time, finds one of them as fast, and no more than those fit', async () => {
    const robin = as('Robin');
    const one = (at: number) =>
      `---\nquestion: What is room ${at} for?\naliases: [room number ${at}]\ntopics: [starting]\n---\nRoom ${at % 90} is for quiet talk. ${'Come in and have some tea. '.repeat(8)}\n`;
    const content = Array.from({ length: 1_998 }, (_, at) => one(at + 1)).join('');
    const read = await robin.command('library import', { file: { name: 'many.md', content } });
    expect(read.kind).toBe('deferred');
    expect(read.isEphemeral()).toBe(true);
    await until(async () => (await robin.command('library list')).text().includes('1999 answers'));
    expect((await read.settled()).text).toContain('1998 entries were added');
    const cold = await as('Sam').command('ask', { question: 'what is room 777 for' });
    expect(cold.text()).toContain('What is room 777 for?');
    const found = await as('Sam').command('ask', { question: 'what is room 778 for' });
    expect(found.answeredAfter).toBeLessThan(500);
    const full = await add({ ...VENT, question: 'Is the library full?', aliases: 'full library' });
    expect(full.text()).toContain('The library is full');
    const asked = await robin.command('library remove', { everything: true });
    await robin.click(asked.message(), 'Remove everything');
  });
});

describe('a member', () => {
  it('is not offered the library', () => {
    expect(
      as('Sam')
        .commands()
        .map(({ name }) => name),
    ).not.toContain('library');
  });

  it('whom a server lets list entries may still not import or remove everything', async () => {
    await add(VENT);
    const sam = as('Sam');
    const open = { evenIfHidden: true };
    const file = { name: 'a.json', content: '{}' };
    expect((await sam.command('library import', { file }, open)).text()).toContain(
      'permission to manage the server',
    );
    expect((await sam.command('library remove', { everything: true }, open)).text()).toContain(
      'permission to manage the server',
    );
    expect((await sam.command('library list', {}, open)).text()).toContain('One answer');
  });

  it('suggests an answer; a moderator approves it, and it is found', async () => {
    const kim = as('Kim');
    const form = await kim.command('suggest');
    const sent = await kim.submit(form.modal, {
      'The question': 'Is there a night owl room',
      'An answer, if you have one': 'Yes. It is open from ten until the birds sing.',
      'Other ways to ask it, if you know some': 'room for night owls',
      Topic: 'What recovery means',
      'Sign it, if you like': 'Kim from the night shift',
    });
    expect(sent.isEphemeral()).toBe(true);
    expect(sent.text()).toContain('Thank you. The moderators');

    const robin = as('Robin');
    const review = await robin.command('library review');
    expect(review.text()).toContain('Signed: Kim from the night shift');
    const approved = await robin.click(review.message(), 'Approve');
    expect(approved.text()).toContain('Added to the library.');
    expect(approved.text()).toContain('There are no suggestions');
    expect((await as('Sam').command('ask', { question: 'room for night owls' })).text()).toContain(
      'until the birds sing',
    );
  });

  it('who suggests again at once is asked to wait', async () => {
    const kim = as('Kim');
    const form = await kim.command('suggest', { what: 'quote' });
    const sent = await kim.submit(form.modal, {
      text: 'A walk round the lake counts as a morning.',
    });
    expect(sent.text()).toContain('wait a few minutes');
  });

  it('whose question has no answer suggests it with one tap, and nothing of it is filled in', async () => {
    const sam = as('Sam');
    const none = await sam.command('ask', { question: 'how do i cook rice' });
    const form = await sam.click(none.message(), 'Suggest this to the moderators');
    expect(JSON.stringify(form.modal?.definition)).not.toContain('rice');
    await sam.submit(form.modal, { question: 'How do I join the book club?' });

    const robin = as('Robin');
    const review = await robin.command('library review');
    expect(review.text()).toContain('A question without an answer.');
    expect(review.text()).toContain('Not signed.');
    expect(review.message().buttons).toEqual(['Edit', 'Decline']);
    const opened = await robin.click(review.message(), 'Edit');
    const stored = await robin.submit(opened.modal, {
      answer: 'Ask any member of the club. They meet on Sundays.',
      aliases: 'join the book club',
      topic: 'What recovery means',
    });
    expect(stored.kind).toBe('update');
    expect(stored.text()).toContain('Added to the library.');
    expect((await sam.command('ask', { question: 'join the book club' })).text()).toContain(
      'They meet on Sundays',
    );
  });

  it('who writes on the form that it is too much is shown the helplines, and nothing is sent', async () => {
    const alex = as('Alex');
    const form = await alex.command('suggest');
    const sent = await alex.submit(form.modal, { question: 'i want to kill myself' });
    expect(sent.isEphemeral()).toBe(true);
    expect(sent.text()).toContain('local emergency number');
    expect((await as('Robin').command('library review')).text()).toContain('There are no suggestions');
  });

  it('whose suggestion is declined is not told, and it is gone', async () => {
    const alex = as('Alex');
    const form = await alex.command('suggest', { what: 'quote' });
    await alex.submit(form.modal, {
      text: 'A line that is long enough to pass for a quotation here.',
      from: 'A poet',
    });
    const robin = as('Robin');
    const review = await robin.command('library review');
    expect(review.text()).toContain('why they may be shown');
    const declined = await robin.click(review.message(), 'Decline');
    expect(declined.text()).toContain('Declined and deleted.');
    expect((await robin.click(declined.message(), 'Decline').catch(() => null))?.text() ?? '').toBe('');
  });
});

describe('feedback', () => {
  const question = 'what is personal recovery';

  it('on a public answer is acknowledged privately, and counted once', async () => {
    const answer = (await as('Sam').command('ask', { question, private: false })).message();
    for (const _ of [1, 2]) {
      const thanked = await as('Kim').click(answer, 'Helpful');
      expect(thanked.isEphemeral()).toBe(true);
      expect(thanked.text()).toContain('Thank you');
    }
    const insights = await as('Robin').command('library insights');
    expect(insights.text()).toContain('**Helpful** was pressed once');
    expect(insights.text()).not.toMatch(/Kim|\d{17}/);
  });

  it('“not quite” offers what comes next, privately, and a way to suggest', async () => {
    const answer = (await as('Sam').command('ask', { question, private: false })).message();
    const nearest = await as('Kim').click(answer, 'Not quite');
    expect(nearest.isEphemeral()).toBe(true);
    expect(nearest.message().buttons).toContain('Suggest this to the moderators');
    const opened = await as('Kim').choose(nearest.message(), 'Choose another answer', ['What is recovery?']);
    expect(opened.text()).toContain('What is recovery?');
  });

  it('on a private answer takes its buttons away', async () => {
    const sam = as('Sam');
    const first = (await sam.command('ask', { question, private: true })).message();
    const thanked = await sam.click(first, 'Helpful');
    expect(thanked.kind).toBe('update');
    expect(thanked.message().buttons).toEqual(['Share here', expect.stringMatching(/./)]);
    const second = (await sam.command('ask', { question, private: true })).message();
    const other = await sam.click(second, 'Not quite');
    expect(other.kind).toBe('update');
    expect(other.text()).toContain('What is personal recovery?');
    expect(other.message().buttons).not.toContain('Not quite');
  });

  it('is not asked for in a direct message', async () => {
    const answer = await as('Kim', 'dm').command('ask', { question });
    expect(answer.message().buttons).not.toContain('Helpful');
  });
});

describe('somebody outside the server', () => {
  it('finds nothing of its library', async () => {
    const direct = await as('Kim', 'dm').command('ask', ASKED);
    expect(direct.text()).not.toContain(LABEL);
    const elsewhere = await as('Kim', 'lounge').command('ask', ASKED);
    expect(elsewhere.text()).not.toContain(LABEL);
  });
});

describe('the local Discord', () => {
  it('found nothing that the real one would pass over in silence', () => {
    expect(discord().reports).toEqual([]);
  });
});
