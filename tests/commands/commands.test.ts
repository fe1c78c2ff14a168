import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { openPassage } from '../../commands/components/open-passage.ts';
import { removeReply } from '../../commands/components/remove-reply.ts';
import { findAnswer } from '../../commands/find-answer.ts';
import { helplines } from '../../commands/helplines.ts';
import { components } from '../../commands/index.ts';
import { search } from '../../commands/search.ts';
import { settings } from '../../commands/settings.ts';
import { en } from '../../src/copy/en.ts';
import { HELPLINES } from '../../src/core/helplines/helplines.generated.ts';
import { engineTimeZones } from '../../src/core/schedule/engine-time-zones.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/setting-shapes.ts';
import type { SettingsStore } from '../../src/core/settings/settings-store.ts';
import { SettingsUnavailable } from '../../src/core/settings/settings-unavailable.ts';
import { createAnswering } from '../../src/create-services.ts';
import type { Result } from '../../src/discord/command.ts';
import { plainText } from '../../src/discord/render/plain-text.ts';
import { shippedCorpus } from '../support/corpus.ts';
import { memoryLibrary } from '../support/library.ts';
import { KIM, press, request, SAM } from '../support/request.ts';
import { services } from '../support/services.ts';

const corpus = await shippedCorpus();
const today = () => new Date('2026-11-22');
const unreadable = () => Promise.reject(new SettingsUnavailable('unreadable'));
const brokenSettings: SettingsStore = {
  read: unreadable,
  record: unreadable,
  update: unreadable,
  undo: unreadable,
  forget: unreadable,
};
const defaultSettings = { ...brokenSettings, read: async () => DEFAULT_SETTINGS };
const unhurried = { memberWait: () => 0, mayChannel: () => true };
const all = services({
  ...createAnswering(corpus),
  ...memoryLibrary(),
  today,
  settings: defaultSettings,
  pace: unhurried,
  readsMessages: false,
  timeZones: engineTimeZones(),
  standing: {
    missingIn: () => [],
    mayReadHistory: () => true,
    roleIn: () => ({ isEveryone: false, isPingable: true }),
  },
  random: () => 0,
  dailies: {
    read: async () => null,
    update: async (_, change) => change(null),
    postNow: async () => ({ kind: 'nothing' }),
  },
  erasure: { guild: async () => undefined, member: async () => undefined },
});

const audienceOf = (result: Result) => (result.kind === 'reply' ? result.audience.kind : result.kind);
const textOf = (result: Result) => ('message' in result ? plainText(result.message) : '');

describe('/ask', () => {
  it('keeps the answer private when the settings cannot be read', async () => {
    const result = await ask.execute(
      request({ question: 'what is personal recovery' }),
      services({ ...createAnswering(corpus), today, settings: brokenSettings, pace: unhurried }),
    );
    expect(audienceOf(result)).toBe('asker');
    expect(textOf(result)).toContain('What is personal recovery?');
  });

  it('asks for words when there are none', async () => {
    const result = await ask.execute(request({ question: ' ?!… ' }), all);
    expect(audienceOf(result)).toBe('asker');
    expect(textOf(result)).toContain('There were no words in that');
  });

  it('answers anything at all, and repeats none of it', async () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 6_000 }),
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.constantFrom(
        'a'.repeat(2_000),
        'h̷̢̛e̸l̶p̷ ̸m̴e̵',
        '\u202Eyrevocer',
        '\uD800',
        '__proto__',
        "'recovery !hope ^a | b$",
        '@everyone recovery <@100000000000000001>',
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (question) => {
        const result = await ask.execute(request({ question }), all);
        expect(textOf(result).length).toBeGreaterThan(10);
        expect(textOf(result).length).toBeLessThanOrEqual(4_000);
        expect(textOf(result)).not.toContain('@everyone');
      }),
      { numRuns: 60 },
    );
  });
});

describe('/search', () => {
  it('leads to helplines when its words suggest danger', async () => {
    expect(textOf(await search.execute(request({ query: 'i want to die' }), all))).toContain(
      'emergency number',
    );
  });

  it('narrows by topic and source', async () => {
    const result = await search.execute(request({ query: 'do drugs help', topic: 'medication' }), all);
    const titles = textOf(result).match(/(?<=^\d+\. ).+/gm) ?? [];
    const within = [...corpus.passages.values()].filter(({ topics }) => topics.includes('medication'));
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(within.map(({ question }) => question)).toContain(title);
  });
});

describe('Find an answer', () => {
  it('on somebody else’s words of danger speaks to the one who worries', async () => {
    const target = { text: 'i want to die', isOwn: false };
    const result = await findAnswer.execute(request({}, { target }), all);
    expect(audienceOf(result)).toBe('asker');
    expect(textOf(result)).toContain(en.care.support.heading['someone-else']);
  });
});

describe('/helplines', () => {
  const bare = services({ helplines: HELPLINES, today, settings: brokenSettings });

  it('needs neither storage nor search', async () => {
    expect(textOf(await helplines.execute(request(), bare))).toContain('findahelpline.com');
  });

  it('shows the lines of a country chosen by code or by name', async () => {
    for (const country of ['GB', 'gb', 'United Kingdom', 'Vereinigtes Königreich']) {
      const text = textOf(await helplines.execute(request({ country }), bare));
      expect(text).toContain('116 123');
      expect(text).toContain('999');
    }
  });

  it('never guesses a country', async () => {
    const text = textOf(await helplines.execute(request({ country: 'Unted Kingdom' }), bare));
    expect(text).not.toContain('116 123');
    expect(text).toContain('findahelpline.com');
  });

  it('begins with the server’s own country', async () => {
    const own = services({
      helplines: HELPLINES,
      today,
      settings: { ...brokenSettings, read: async () => ({ ...DEFAULT_SETTINGS, country: 'NZ' }) },
    });
    expect(textOf(await helplines.execute(request(), own))).toContain('1737');
  });
});

describe('/settings', () => {
  it('says that it belongs in a server', async () => {
    expect(textOf(await settings.execute(request({}, { guildId: null }), all))).toContain(
      'Use this command in one',
    );
  });
});

describe('buttons and menus', () => {
  it('on somebody else’s public answer open a private copy', async () => {
    const audience = { kind: 'channel', owner: KIM } as const;
    const result = await openPassage.press(press({ audience, values: ['personal-recovery'] }), all);
    expect(audienceOf(result)).toBe('asker');
  });

  it('say so when what they open is gone', async () => {
    const result = await openPassage.press(press({ values: ['no-such-passage'] }), all);
    expect(textOf(result)).toContain('no longer in my corpus');
    expect(textOf(result)).toContain('/helplines');
  });

  it('remove an answer for the asker and for moderators only', async () => {
    const channel = (owner: string, mayManageMessages = false) =>
      press({ audience: { kind: 'channel', owner }, mayManageMessages });
    expect((await removeReply.press(channel(SAM), all)).kind).toBe('removal');
    expect((await removeReply.press(channel(KIM, true), all)).kind).toBe('removal');
    expect((await removeReply.press(channel(KIM), all)).kind).toBe('reply');
    expect((await removeReply.press(channel(''), all)).kind).toBe('reply');
  });

  it.each(components.map((component) => [component.action, component] as const))(
    '%s survives anything in its custom_id',
    async (_, component) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.string(), { maxLength: 5 }),
          fc.array(fc.string(), { maxLength: 3 }),
          async (args, values) => {
            const result = await component.press(
              press({ args, values, audience: { kind: 'channel', owner: KIM } }),
              all,
            );
            expect(['reply', 'update', 'removal', 'form']).toContain(result.kind);
          },
        ),
        { numRuns: 30 },
      );
    },
  );
});
