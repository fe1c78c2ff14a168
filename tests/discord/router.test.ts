import { Events, Routes, SlashCommandBuilder } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/core/care/assess.ts';
import { createWork } from '../../src/core/flood/work.ts';
import type { Audience } from '../../src/discord/audience.ts';
import { createClient } from '../../src/discord/client.ts';
import type { Command, Message, Result } from '../../src/discord/command.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import { routeInteractions } from '../../src/discord/router.ts';
import type { Services } from '../../src/discord/services.ts';
import type { Log } from '../../src/log.ts';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { services } from '../support/services.ts';
import { until } from '../support/until.ts';

const ASKER: Audience = { kind: 'asker' };
const EVERYBODY: Audience = { kind: 'channel', owner: '' };
const reply = (sentence: string, audience = ASKER): Result => ({
  kind: 'reply',
  message: renderSentence(sentence),
  audience,
});

/** What commands wait for, until the test lets them go on. */
let held: (() => void)[] = [];
const release = () => {
  for (const go of held) go();
  held = [];
};
const hold = () => new Promise<void>((resolve) => held.push(resolve));
let typed: string[] = [];

const named = (name: string) => new SlashCommandBuilder().setName(name).setDescription('For a test');
const command = (name: string, execute: Command['execute'], isUrgent?: true): Command => ({
  data: named(name)
    .addStringOption((option) => option.setName('words').setDescription('Any').setAutocomplete(true))
    .toJSON(),
  execute,
  autocomplete: async ({ text }) => {
    typed.push(text);
    return [{ name: text, value: text }];
  },
  ...(isUrgent ? { isUrgent } : {}),
});
const later = (audience: Audience, work: () => Promise<Message>): Result => ({
  kind: 'deferred',
  audience,
  work,
});
const commands: readonly Command[] = [
  command('wait', async () => {
    await hold();
    return reply('waited');
  }),
  command('help', () => reply('help'), true),
  command('defer', ({ options }) => {
    const audience = options.getString('words') === 'aloud' ? EVERYBODY : ASKER;
    return later(audience, async () => {
      await hold();
      return renderSentence('done');
    });
  }),
  command('fail', ({ options }) => {
    const audience = options.getString('words') === 'aloud' ? EVERYBODY : ASKER;
    return later(audience, async () => {
      throw new Error('secret words');
    });
  }),
];

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
const work = createWork(
  {
    answers: { places: 1, waiting: 1, patience: 2_000 },
    refusals: { places: 1, patience: 2_000 },
    choices: { places: 1, waiting: 4 },
  },
  pause,
);
const logged: string[] = [];
const log: Log = {
  info: (event, facts) => void logged.push(`${event} ${facts?.outcome}`),
  warn: (event) => void logged.push(event),
  error: (event) => void logged.push(event),
};
let discord: LocalDiscord;
const watch = { answered: () => undefined, rateLimited: () => undefined, tokenRefused: () => undefined };
let client: ReturnType<typeof createClient>;

beforeAll(async () => {
  discord = await createLocalDiscord({ port: 0, deadline: 4_000 });
  client = createClient(discord.apiUrl, false, watch, { ids: 'auto', count: 'auto' });
  const needs: Services = services({
    assess,
    inLanguage: () => needs,
    pause,
    mentioning: (message) => message,
  });
  routeInteractions(client, {
    commands,
    components: [],
    forms: [],
    services: needs,
    work,
    log,
    stopwatch: () => performance.now(),
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  const body = commands.map(({ data }) => data);
  await client.rest.put(Routes.applicationCommands(client.application?.id ?? ''), { body });
});
afterEach(async () => {
  release();
  await work.idle();
});
afterAll(async () => {
  await client.destroy();
  await discord.close();
});

const as = (name: string) => discord.as(name, 'general');
const underWay = (count: number) =>
  until(async () => work.counts().underWay + work.counts().waiting === count);

describe('a bot with more to do than it can', () => {
  it('tells those beyond the queue at once, privately, where help is', async () => {
    const first = as('Sam').command('wait');
    await underWay(1);
    const second = as('Kim').command('wait');
    await underWay(2);
    const busy = await as('Robin').command('wait');
    expect(busy.text()).toContain('Many people are asking');
    expect(busy.text()).toContain('findahelpline.com');
    expect(busy.text()).toContain('local emergency number');
    expect(busy.isEphemeral()).toBe(true);
    await until(async () => logged.includes('interaction busy'));
    release();
    expect((await first).text()).toContain('waited');
    await underWay(1);
    release();
    expect((await second).text()).toContain('waited');
  });

  it('lets nobody wait for help, neither by its command nor by words of danger', async () => {
    const waiting = [as('Sam').command('wait'), as('Kim').command('wait')];
    await underWay(2);
    expect((await as('Robin').command('help')).text()).toBe('help');
    const danger = as('Alex').command('wait', { words: 'i want to kill myself' });
    await until(async () => held.length === 2);
    release();
    expect((await danger).text()).toBe('waited');
    await until(async () => held.length === 1);
    release();
    await Promise.all(waiting);
  });

  it('leaves out choices that nobody looks at any more', async () => {
    const first = as('Sam').command('wait');
    await underWay(1);
    const second = as('Kim').command('wait');
    await underWay(2);
    typed = [];
    const lost = ['r', 're'].map((text) =>
      expect(as('Robin').autocomplete('help', 'words', text)).rejects.toThrow('was not answered'),
    );
    const choices = as('Robin').autocomplete('help', 'words', 'rec');
    await as('Robin').command('help');
    expect(typed).toEqual([]);
    release();
    await first;
    expect((await choices).map(({ name }) => name)).toEqual(['rec']);
    expect(typed).toEqual(['rec']);
    await underWay(1);
    release();
    await second;
    await Promise.all(lost);
  }, 15_000);
});

describe('an answer that does not come', () => {
  it('becomes a sentence before Discord gives up', async () => {
    const slow = await as('Sam').command('wait');
    expect(slow.text()).toContain('longer than Discord lets me wait');
    expect(slow.text()).toContain('findahelpline.com');
    expect(slow.isEphemeral()).toBe(true);
  });
});

describe('a deferred answer', () => {
  it.each([
    ['quietly', true],
    ['aloud', false],
  ])('that is meant %s is seen by nobody else from its first moment', async (words, isEphemeral) => {
    const deferred = await as('Sam').command('defer', { words });
    expect(deferred.kind).toBe('deferred');
    expect(deferred.isEphemeral()).toBe(isEphemeral);
    await until(async () => held.length > 0);
    release();
    const settled = await deferred.settled();
    expect(settled).toMatchObject({ text: 'done', isEphemeral });
  });

  it('that fails becomes a sentence with help, where it was to stand', async () => {
    for (const [words, isEphemeral] of [
      ['quietly', true],
      ['aloud', false],
    ] as const) {
      const settled = await (await as('Sam').command('fail', { words })).settled();
      expect(settled.text).toContain('Something went wrong on my side');
      expect(settled.isEphemeral).toBe(isEphemeral);
    }
  });
});
