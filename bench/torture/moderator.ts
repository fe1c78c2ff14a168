import { en } from '../../src/copy/en.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/setting-shapes.ts';
import { parseSettingsFile } from '../../src/core/settings/settings-file.ts';
import type { Chat } from '../../src/preview/driver/chat.ts';
import type { Reply } from '../../src/preview/driver/reply.ts';
import { pick } from '../search/random.ts';
import { type Chronicle, withLines } from './chronicle.ts';
import { createGuildModel, type Told } from './guild-model.ts';
import type { Ledger } from './ledger.ts';
import { entriesOf, libraryFile, someSettings } from './sound-files.ts';
import { toldBy } from './told.ts';

interface Parts {
  readonly chat: Chat;
  readonly ledger: Ledger;
  readonly random: () => number;
  readonly chronicle: Chronicle;
  /** Told of a reply that was begun and never finished. */
  readonly onUnfinished: (what: string, reply: Reply, since: number) => void;
}

export interface Moderator {
  /** Changes one thing, and remembers what was said to it. */
  act(): Promise<void>;
  /** Looks at everything, in calm weather. @returns what is not as it was said to be */
  look(): Promise<readonly string[]>;
  readonly model: ReturnType<typeof createGuildModel>;
  readonly changes: () => number;
}

const words = en.settings;
/** What has a say in what is kept. */
const MAY_LOSE = /^storm: .*(disk|locked|SIG)|^bot: \(/;

/** Somebody who keeps changing the settings and the library of one server. */
export function createModerator({ chat, ledger, random, chronicle, onUnfinished }: Parts): Moderator {
  const mine = `server ${chat.channel.guildId}: `;
  const model = createGuildModel();
  let changes = 0;
  let lookedAt = performance.now();
  /** @param text the answer; null where none came */
  const toldOf = (what: string, text: string | null): Told => {
    const told = text === null ? 'unknown' : toldBy(text);
    chronicle.note(`${mine}${told}: ${what} (${text ?? 'no answer'})`);
    return told;
  };
  const told = (what: string, reply: Reply | null): Told => toldOf(what, reply?.text() ?? null);
  const ask = (what: string, act: () => Promise<Reply>) => ledger.ask(what, act);
  /** Presses what is there; a reply without it has said why. */
  const click = async (reply: Reply | null, label: string): Promise<Reply | null | 'absent'> => {
    if (!reply?.text() || !reply.message().buttons.includes(label)) return 'absent';
    return ask(`button ${label}`, () => chat.click(reply.message(), label));
  };

  async function choose(): Promise<void> {
    const panel = await ask('/settings panel', () => chat.command('settings panel'));
    if (!panel?.text() || !panel.message().find('set::answers')) return;
    const answers = pick(['public', 'private'] as const, random);
    const reply = await ask('settings menu', () => chat.choose(panel.message(), 'set::answers', [answers]));
    model.settings((now) => ({ ...now, answers }), told(`answers ${answers}`, reply));
  }
  async function setCountry(): Promise<void> {
    const country = pick(['GB', 'NZ', 'DE', 'FR'], random);
    const reply = await ask('/settings country', () => chat.command('settings country', { country }));
    model.settings((now) => ({ ...now, country }), told(`country ${country}`, reply));
  }
  async function importSettings(): Promise<void> {
    const { text, settings } = someSettings(random);
    const file = { name: 'settings.json', content: text };
    const preview = await ask('/settings import', () => chat.command('settings import', { file }));
    const reply = await click(preview, words.importConfirm);
    if (reply !== 'absent')
      model.settings(() => settings, told(`import of ${JSON.stringify(settings)}`, reply));
  }
  async function reset(): Promise<void> {
    const first = await click(
      await ask('/settings reset', () => chat.command('settings reset')),
      words.resetFirst,
    );
    const reply = first === 'absent' ? first : await click(first, words.resetSecond);
    if (reply !== 'absent') model.settings(() => DEFAULT_SETTINGS, told('reset', reply));
  }
  async function importLibrary(): Promise<void> {
    const { text, entries } = libraryFile(random);
    const file = { name: 'library.json', content: text };
    const since = performance.now();
    const reply = await ask('/library import', () => chat.command('library import', { file }));
    const settled = await reply?.settled().catch(() => null);
    if (reply && !settled) onUnfinished('/library import', reply, since);
    model.library(
      (now) => ({ ...now, ...entries }),
      toldOf(`import of ${Object.keys(entries)}`, settled?.text ?? null),
    );
  }
  async function removeEntry(): Promise<void> {
    const { entries } = libraryFile(random);
    const entry = pick(Object.keys(entries), random);
    const reply = await ask('/library remove', () => chat.command('library remove', { entry }));
    model.library(({ [entry]: _, ...others }) => others, told(`removal of ${entry}`, reply));
  }
  async function clearLibrary(): Promise<void> {
    const first = await ask('/library remove', () => chat.command('library remove', { everything: true }));
    const reply = await click(first, en.library.removeAll);
    if (reply !== 'absent') model.library(() => ({}), told('removal of all', reply));
  }

  async function exported(path: string): Promise<string | null> {
    const options = path === 'library export' ? { format: 'json' } : {};
    const reply = await chat.command(path, options);
    const [file] = (await reply.settled()).attachments;
    return file ? (await fetch(file.url)).text() : null;
  }

  return {
    model,
    changes: () => changes,
    async act() {
      changes += 1;
      const kinds = [
        choose,
        choose,
        setCountry,
        setCountry,
        importSettings,
        reset,
        importLibrary,
        importLibrary,
        removeEntry,
      ];
      await pick(random() < 0.03 ? [clearLibrary] : kinds, random)();
    },
    async look() {
      const settings = parseSettingsFile((await exported('settings export')) ?? '');
      const library = await exported('library export');
      const wrong = [
        settings.ok ? model.seeSettings(settings.settings) : JSON.stringify(settings.findings),
        model.seeLibrary(library === null ? {} : entriesOf(JSON.parse(library))),
      ];
      const isStory = (what: string) => what.startsWith(mine) || MAY_LOSE.test(what);
      const story = chronicle.between(lookedAt, performance.now(), isStory);
      lookedAt = performance.now();
      return wrong.flatMap((problem) => (problem === null ? [] : withLines(problem, story)));
    },
  };
}
