import fc from 'fast-check';
import { Keyv } from 'keyv';
import { describe, expect, it } from 'vitest';
import { helpful } from '../../commands/components/helpful.ts';
import { libraryClear } from '../../commands/components/library-clear.ts';
import { libraryRemove } from '../../commands/components/library-remove.ts';
import { notQuite } from '../../commands/components/not-quite.ts';
import { reviewApprove } from '../../commands/components/review-approve.ts';
import { suggestButton } from '../../commands/components/suggest-button.ts';
import { libraryPassage } from '../../commands/forms/library-passage.ts';
import { forms } from '../../commands/index.ts';
import { library } from '../../commands/library.ts';
import { suggest } from '../../commands/suggest.ts';
import { en } from '../../src/copy/en.ts';
import type { Suggestion } from '../../src/core/library/suggestion.ts';
import { engineTimeZones } from '../../src/core/schedule/engine-time-zones.ts';
import { createAnswering } from '../../src/create-services.ts';
import type { Result, Submission } from '../../src/discord/command.ts';
import { plainText } from '../../src/discord/render/plain-text.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';
import { memoryStore } from '../daily/world.ts';
import { shippedCorpus } from '../support/corpus.ts';
import { memoryLibrary, ownPassage } from '../support/library.ts';
import { GUILD, press, request, SAM } from '../support/request.ts';
import { services } from '../support/services.ts';

const corpus = await shippedCorpus();
const answering = createAnswering(corpus);
const timeZones = engineTimeZones();
const today = () => new Date('2026-11-22');
const settings = createSettingsStore(new Keyv({ throwOnErrors: true }));

function setUp() {
  const kept = memoryLibrary();
  const dailies = { ...memoryStore(), postNow: async () => ({ kind: 'nothing' }) as const };
  const all = services({ ...answering, ...kept, dailies, timeZones, today, settings, random: () => 0.5 });
  return { ...kept, all };
}

const textOf = (result: Result) => ('message' in result ? plainText(result.message) : '');

function submission(values: Record<string, string>, changes: Partial<Submission> = {}): Submission {
  return {
    userId: SAM,
    guildId: GUILD,
    isDirect: false,
    channelPath: [],
    mayManageGuild: false,
    copy: en,
    args: [],
    audience: null,
    value: (field: string) => values[field] ?? '',
    ...changes,
  };
}

const FILLED = {
  question: 'What is the vent channel for?',
  answer: 'It is a place to let things out.',
  aliases: 'where can i vent',
  topic: 'starting',
};
const offered: Suggestion = {
  kind: 'passage',
  id: 'abc',
  at: today().getTime(),
  signature: '',
  question: 'Where is it?',
  body: 'Over there.',
  aliases: ['where'],
  topic: 'starting',
};

describe('/library', () => {
  it('belongs in a server', async () => {
    const { all } = setUp();
    const result = await library.execute(request({ subcommand: 'list' }, { guildId: null }), all);
    expect(textOf(result)).toContain('belongs to a server');
  });

  it('asks whoever removes everything for the permission, twice', async () => {
    const { all, library: kept } = setUp();
    await kept.put(GUILD, [ownPassage()]);
    const options = { subcommand: 'remove', everything: true };
    expect(textOf(await library.execute(request(options), all))).toContain('permission to manage');
    const asked = await library.execute(request(options, { mayManageGuild: true }), all);
    expect(textOf(asked)).toContain('cannot be undone');
    expect(textOf(await libraryClear.press(press(), all))).toContain('permission to manage');
    expect(await kept.entries(GUILD)).toHaveLength(1);
    await libraryClear.press(press({ mayManageGuild: true }), all);
    expect(await kept.entries(GUILD)).toEqual([]);
  });

  it('is not changed from a reply that others can see', async () => {
    const { all, library: kept } = setUp();
    await kept.put(GUILD, [ownPassage()]);
    const audience = { kind: 'channel', owner: SAM } as const;
    await libraryRemove.press(press({ audience, args: ['vent-channel'] }), all);
    await libraryPassage.submit(
      submission({ ...FILLED, question: 'Other?', aliases: 'other' }, { audience }),
      all,
    );
    expect(await kept.entries(GUILD)).toHaveLength(1);
  });

  it('says so when the reading of a file takes too long', async () => {
    const { all } = setUp();
    const slow = services({ ...all, readAttachment: () => new Promise(() => {}), late: async () => {} });
    const options = { ...request().options, getSubcommand: () => 'import' };
    const attachment = { url: 'https://cdn.discordapp.com/a', name: 'a.md', size: 1 };
    const asked = request(
      {},
      { mayManageGuild: true, options: { ...options, getAttachment: () => attachment } },
    );
    const result = await library.execute(asked, slow);
    expect(result.kind).toBe('deferred');
    const message = result.kind === 'deferred' ? await result.work() : null;
    expect(message && plainText(message)).toContain('still reading that file');
  });

  it('keeps what an edited entry has beside what its form asks for', async () => {
    const { all, library: kept } = setUp();
    const before = ownPassage({
      topics: ['starting', 'hope'],
      otherSide: 'Some say no.',
      sources: ['project'],
    });
    await kept.put(GUILD, [before]);
    await libraryPassage.submit(submission(FILLED, { args: ['vent-channel', ''] }), all);
    const [after] = await kept.entries(GUILD);
    expect(after).toMatchObject({ topics: ['starting', 'hope'], otherSide: 'Some say no.', source: null });
    expect(after).toMatchObject({ body: FILLED.answer, id: 'vent-channel' });
  });
});

describe('a suggestion', () => {
  it('opens a form in servers, and nowhere else', async () => {
    const { all } = setUp();
    expect((await suggest.execute(request(), all)).kind).toBe('form');
    expect((await suggestButton.press(press(), all)).kind).toBe('form');
    expect(textOf(await suggest.execute(request({}, { guildId: null }), all))).toContain(
      'moderators of a server',
    );
    expect(textOf(await suggestButton.press(press({ guildId: null }), all))).toContain(
      'moderators of a server',
    );
  });

  it('keeps what was written and nothing about who wrote it', async () => {
    const { all, suggestions } = setUp();
    const [passage] = forms.filter(({ action }) => action === 'suggest-passage');
    await passage?.submit(submission({ ...FILLED, name: '' }), all);
    const open = await suggestions.open(GUILD);
    expect(open).toMatchObject([{ question: FILLED.question, signature: '' }]);
    expect(JSON.stringify(open)).not.toContain(SAM);
  });

  it('is taken as often as its time allows, and while there is room', async () => {
    const { all, suggestions } = setUp();
    const [passage] = forms.filter(({ action }) => action === 'suggest-passage');
    const send = async (userId: string) =>
      textOf((await passage?.submit(submission(FILLED, { userId }), all)) as Result);
    expect(await send(SAM)).toContain('Thank you');
    expect(await send(SAM)).toContain('wait a few minutes');
    for (let at = 1; at < 100; at += 1) await suggestions.add(GUILD, { ...offered, id: `s${at}` });
    expect(await send('100000000000000009')).toContain('many suggestions to read');
  });

  it('stays where it is until it can be added', async () => {
    const { all, suggestions, library: kept } = setUp();
    await suggestions.add(GUILD, { ...offered, body: 'You just need to try harder.' });
    const refused = await reviewApprove.press(press({ args: ['abc'] }), all);
    expect(textOf(refused)).toContain(
      'answer: "you just need to try harder"'.replace('you', 'You').slice(0, 14),
    );
    expect(await kept.entries(GUILD)).toEqual([]);
    expect(await suggestions.open(GUILD)).toHaveLength(1);
  });

  it('that two moderators approve at once is added once', async () => {
    const { all, suggestions, library: kept } = setUp();
    await suggestions.add(GUILD, offered);
    await reviewApprove.press(press({ args: ['abc'] }), all);
    expect(textOf(await reviewApprove.press(press({ args: ['abc'] }), all))).toContain('decided on already');
    expect(await kept.entries(GUILD)).toHaveLength(1);
  });
});

describe('feedback', () => {
  it('thanks the reader though the count cannot be kept', async () => {
    const { all } = setUp();
    const broken = services({
      ...all,
      feedback: { ...all.feedback, count: () => Promise.reject(new Error('full')) },
    });
    const result = await helpful.press(press({ args: ['personal-recovery'] }), broken);
    expect(textOf(result)).toContain('Thank you');
  });

  it('counts only answers that there are, in servers that have the bot', async () => {
    const { all, feedback } = setUp();
    await helpful.press(press({ args: ['never-there'] }), all);
    await helpful.press(press({ args: ['personal-recovery'], guildId: null }), all);
    expect(await feedback.read(GUILD)).toEqual({});
  });

  it('offers what the search found next before what is merely alike', async () => {
    const { all } = setUp();
    const result = await notQuite.press(press({ args: ['personal-recovery', 'no-hope', '__proto__'] }), all);
    const offeredNext = textOf(result).slice(textOf(result).indexOf('Choose another answer'));
    expect(offeredNext).toContain(corpus.passages.get('no-hope')?.question);
    expect(offeredNext.match(/^ {2}- /gm)).toHaveLength(3);
  });
});

describe('a form', () => {
  it.each(forms.map((form) => [form.action, form] as const))(
    '%s survives anything that is written on it',
    async (_, form) => {
      const { all } = setUp();
      const written = fc.oneof(
        fc.string({ maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc.constantFrom('@everyone', '```', '---\n', '[a](https://b)', 'x'.repeat(4_000), '\n'.repeat(50)),
      );
      const fields = [
        'question',
        'answer',
        'aliases',
        'topic',
        'source',
        'text',
        'author',
        'work',
        'licence',
        'from',
        'name',
        'zone',
        'time',
      ];
      await fc.assert(
        fc.asyncProperty(
          fc.array(written, { minLength: fields.length, maxLength: fields.length }),
          fc.array(fc.string(), { maxLength: 3 }),
          async (values, args) => {
            const filled = Object.fromEntries(fields.map((field, at) => [field, values[at] ?? '']));
            const result = await form.submit(submission(filled, { args }), all);
            expect(result.kind).toBe('reply');
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it.each([
    ['library-passage', ['question', 'answer', 'aliases', 'source']],
    ['library-quote', ['text', 'author', 'work', 'licence']],
    ['suggest-passage', ['question', 'answer', 'aliases', 'name']],
    ['suggest-quote', ['text', 'from', 'name']],
  ])('%s looks for danger in each of its fields, and keeps nothing then', async (action, fields) => {
    const form = forms.find((each) => each.action === action);
    for (const field of fields) {
      const { all, suggestions, library: kept } = setUp();
      const danger = { ...FILLED, [field]: 'i want to kill myself tonight' };
      const result = await form?.submit(submission(danger), all);
      expect(result && textOf(result)).toContain('emergency number');
      expect([...(await suggestions.open(GUILD)), ...(await kept.entries(GUILD))]).toEqual([]);
    }
  });
});
