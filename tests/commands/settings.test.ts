import fc from 'fast-check';
import { Keyv } from 'keyv';
import { describe, expect, it } from 'vitest';
import { changeSetting } from '../../commands/components/change-setting.ts';
import { importSettings } from '../../commands/components/import-settings.ts';
import { resetSettings } from '../../commands/components/reset-settings.ts';
import { settingsPage } from '../../commands/components/settings-page.ts';
import { setupStep } from '../../commands/components/setup-step.ts';
import { undoSetting } from '../../commands/components/undo-setting.ts';
import { settings as settingsCommand } from '../../commands/settings.ts';
import { HELPLINES } from '../../src/core/helplines/helplines.generated.ts';
import { DEFAULT_SETTINGS, SETTING_SHAPES, SETTINGS } from '../../src/core/settings/setting-shapes.ts';
import type { Message, Press, Result } from '../../src/discord/command.ts';
import { MAX_MESSAGE_COMPONENTS, MAX_MESSAGE_TEXT } from '../../src/discord/limits.ts';
import { plainText } from '../../src/discord/render/plain-text.ts';
import { PAGES } from '../../src/discord/render/settings.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';
import { shippedCorpus } from '../support/corpus.ts';
import { CHANNEL, GUILD, KIM, press, request } from '../support/request.ts';
import { services } from '../support/services.ts';

const corpus = await shippedCorpus();
const textOf = (result: Result) => ('message' in result ? plainText(result.message) : '');

function bench() {
  const settings = createSettingsStore(new Keyv({ throwOnErrors: true }));
  const given = services({
    settings,
    corpus,
    helplines: HELPLINES,
    readsMessages: true,
    isChannelOf: () => true,
    readAttachment: async () => ({ ok: false, why: 'unreachable' }),
  });
  return { settings, given };
}

const PANEL = [changeSetting, settingsPage, undoSetting, setupStep, resetSettings, importSettings];

describe('the buttons and menus of the settings', () => {
  it.each(PANEL.map((component) => [component.action, component] as const))(
    '%s leaves settings sound, whatever it is sent',
    async (_, component) => {
      const { settings, given } = bench();
      const word = fc.oneof(
        fc.constantFrom<string>(
          ...SETTINGS,
          ...PAGES,
          'none',
          '0',
          '1',
          '2',
          'true',
          'private',
          'NZ',
          CHANNEL,
        ),
        fc.constantFrom('__proto__', 'constructor', 'toString', '-1', '1e9', 'NaN'),
        fc.string(),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(word, { maxLength: 4 }),
          fc.array(word, { maxLength: 30 }),
          fc.boolean(),
          async (args, values, mayManageGuild) => {
            const result = await component.press(press({ args, values, mayManageGuild }), given);
            expect(['reply', 'update']).toContain(result.kind);
            const now = await settings.read(GUILD);
            for (const key of SETTINGS) expect(SETTING_SHAPES[key].safeParse(now[key]).success).toBe(true);
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  it.each(PANEL.map((component) => [component.action, component] as const))(
    '%s does nothing on a message that others see',
    async (_, component) => {
      const { settings, given } = bench();
      const seen: Partial<Press> = { audience: { kind: 'channel', owner: KIM }, mayManageGuild: true };
      const asked = { args: ['answers', 'private'], values: ['private'] };
      const result = await component.press(press({ ...asked, ...seen }), given);
      expect(textOf(result)).toContain('belong to a server');
      expect(await settings.read(GUILD)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('fit in a message, with everything set that can be', async () => {
    const { settings, given } = bench();
    const channels = Array.from({ length: 25 }, (_, at) => `${300000000000000000n + BigInt(at)}`);
    const topics = [...corpus.topics.keys()].slice(0, 25);
    await settings.update(GUILD, (current) => ({
      ...current,
      allowedChannels: channels,
      deniedChannels: channels,
      askChannels: channels,
      hiddenTopics: topics,
      hiddenViewpoints: ['critical', 'clinical', 'research'],
    }));
    const asked = await resetSettings.press(press({ args: ['2'], mayManageGuild: true }), given);
    const results = [asked];
    for (const page of PAGES) results.push(await settingsPage.press(press({ values: [page] }), given));
    for (const result of results) {
      expect(textOf(result).length).toBeLessThanOrEqual(MAX_MESSAGE_TEXT);
      if ('message' in result) expect(countOf(result.message)).toBeLessThanOrEqual(MAX_MESSAGE_COMPONENTS);
    }
  });
});

describe('settings that cannot be had', () => {
  it('are said in a sentence that says whether anything was lost', async () => {
    const store = Object.assign(new Map<string, string>(), {
      set: () => {
        throw new Error('SQLITE_FULL: database or disk is full');
      },
    });
    const database = new Keyv({ store, throwOnErrors: true });
    const { given } = bench();
    const full = services({
      ...given,
      corpus,
      helplines: HELPLINES,
      readsMessages: true,
      settings: createSettingsStore(database),
    });
    const options = { subcommand: 'country', country: 'NZ' };
    const said = textOf(await settingsCommand.execute(request(options), full));
    expect(said).toContain('I could not store that, so everything is as it was');
    expect(said).toContain('/helplines');
  });
});

function countOf(message: Message): number {
  let count = 0;
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const entry of value) walk(entry);
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && typeof value.type === 'number') count += 1;
    if ('components' in value) walk(value.components);
  };
  walk(message.components);
  return count;
}
