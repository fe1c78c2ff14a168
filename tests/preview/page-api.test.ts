import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createClock } from '../../src/clock.ts';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import type { PageAction, PageOutcome, PageWorld } from '../../src/preview/page/page-types.ts';
import { startPreview } from '../../src/preview/start-preview.ts';
import { startSampleBot } from './sample-bot.ts';

const root = join(import.meta.dirname, '..', '..');
let discord: LocalDiscord;
let bot: Awaited<ReturnType<typeof startSampleBot>>;

beforeAll(async () => {
  discord = await createLocalDiscord({ port: 0, page: { root }, deadline: 500 });
  bot = await startSampleBot(discord);
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

/** A request with headers that fetch would not let through. */
function visit(path: string, headers: Record<string, string>): Promise<{ status: number; policy: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${discord.url}${path}`, { headers }, (response) => {
      response.resume();
      const policy = String(response.headers['content-security-policy'] ?? '');
      resolve({ status: response.statusCode ?? 0, policy });
    });
    sent.on('error', reject);
    sent.end();
  });
}
const world = async (as?: string): Promise<PageWorld> =>
  (await (
    await fetch(`${discord.url}/preview/${as === undefined ? '' : `${as}/`}world`)
  ).json()) as PageWorld;
const act = async (as: string, place: string, action: PageAction | object): Promise<PageOutcome> => {
  const response = await fetch(`${discord.url}/preview/${as}/channels/${place}`, {
    method: 'POST',
    body: JSON.stringify(action),
  });
  return (await response.json()) as PageOutcome;
};

describe('the page’s server', () => {
  it('answers under its own names only', async () => {
    const { port } = new URL(discord.url);
    expect((await visit('/', { host: `127.0.0.1:${port}` })).status).toBe(200);
    expect((await visit('/', { host: `localhost:${port}` })).status).toBe(200);
    expect((await visit('/', { host: `evil.example:${port}` })).status).toBe(403);
    expect((await visit('/', { host: '127.0.0.1:1' })).status).toBe(403);
  });

  it('answers no other web site', async () => {
    expect((await visit('/preview/world', { origin: 'https://evil.example' })).status).toBe(403);
    expect((await visit('/preview/world', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await visit('/preview/world', { origin: discord.url })).status).toBe(200);
    const socket = new WebSocket(`${discord.url.replace('http', 'ws')}/gateway`, {
      origin: 'https://evil.example',
    });
    await expect(new Promise((_, reject) => socket.on('error', reject))).rejects.toThrow();
  });

  it('lets the page load nothing from elsewhere', async () => {
    const { policy } = await visit('/', {});
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
  });

  it('reads no files but its own', async () => {
    for (const path of ['/page/..%2F..%2Fpackage.json', '/page/main.ts', '/page/%2e%2e/index.html']) {
      expect((await visit(path, {})).status).toBe(404);
    }
  });

  it('shows each person only the places they see', async () => {
    const { people, places, me } = await world();
    expect(me.name).toBe('Sam');
    expect(people.map(({ name }) => name)).toEqual(['Sam', 'Robin', 'Kim', 'Alex', 'Noor']);
    expect(places.map(({ name }) => name)).not.toContain('moderators');
    const robin = people.find(({ name }) => name === 'Robin')?.id;
    expect((await world(robin)).places.map(({ name }) => name)).toContain('moderators');
    const hidden = discord.as('Robin', 'moderators').channel.id;
    expect((await fetch(`${discord.url}/preview/${me.id}/channels/${hidden}`)).status).toBe(404);
  });

  it('lists the commands with their options, required ones marked', async () => {
    const { me } = await world();
    const place = discord.as('Sam', 'general').channel.id;
    const response = await fetch(`${discord.url}/preview/${me.id}/channels/${place}`);
    const page: unknown = await response.json();
    expect(page).toMatchObject({
      messageCommands: [{ name: 'Find an answer', label: 'Find an answer' }],
      mayWrite: true,
    });
    const question = { name: 'question', kind: 'text', isRequired: true, hasAutocomplete: true };
    expect(page).toMatchObject({
      commands: [{ path: 'ask', options: [question, { isRequired: false }] }, {}, {}, {}, {}, {}, {}],
    });
    expect(JSON.stringify(page)).not.toContain('settings panel');
  });

  it('does what the page asks, and says why when it cannot', async () => {
    const { me } = await world();
    const place = discord.as('Sam', 'general').channel.id;
    expect(
      await act(me.id, place, { do: 'command', path: 'ask', values: { question: 'hope' } }),
    ).toMatchObject({ problem: null });
    expect(await act(me.id, place, { do: 'command', path: 'ask', values: {} })).toMatchObject({
      problem: expect.stringContaining('required'),
    });
    expect(await act(me.id, place, { do: 'command', path: 'form', values: {} })).toMatchObject({
      modal: { title: 'Suggest' },
    });
    expect(await act(me.id, place, { do: 'fly' })).toMatchObject({ problem: expect.any(String) });
  });

  it('shows commands in the language of the person, and takes none that Discord does not have', async () => {
    const { people } = await world();
    const kim = people.find(({ name }) => name === 'Kim')?.id ?? '';
    const place = discord.as('Kim', 'general').channel.id;
    const speak = async (locale: string): Promise<PageOutcome> => {
      const sent = { method: 'POST', body: JSON.stringify(locale) };
      return (await (await fetch(`${discord.url}/preview/${kim}/locale`, sent)).json()) as PageOutcome;
    };
    expect((await speak('klingon')).problem).not.toBeNull();
    expect((await speak('es-419')).problem).toBeNull();
    const page: unknown = await (await fetch(`${discord.url}/preview/${kim}/channels/${place}`)).json();
    expect(page).toMatchObject({ commands: [{ path: 'ask', label: 'preguntar' }, {}, {}, {}, {}, {}, {}] });
  });

  it('moves no clock where it was given none, and no further than it was asked to', async () => {
    const { me } = await world();
    const move = async (url: string, as: string, step: string): Promise<PageOutcome> => {
      const sent = { method: 'POST', body: JSON.stringify(step) };
      return (await (await fetch(`${url}/preview/${as}/clock`, sent)).json()) as PageOutcome;
    };
    expect((await move(discord.url, me.id, 'hour')).problem).toContain('no clock to move');

    const clock = createClock(null);
    const movable = await createLocalDiscord({
      port: 0,
      now: () => clock.now().getTime(),
      page: { root, clock },
    });
    const sam = movable.as('Sam', 'general').user.id;
    for (const step of ['hour', 'day']) expect((await move(movable.url, sam, step)).problem).toBeNull();
    expect(clock.offset()).toBe(25 * 3_600_000);
    expect((await move(movable.url, sam, 'year')).problem).not.toBeNull();
    expect((await move(movable.url, sam, 'next-post')).problem).toContain('No daily quote is planned');
    await move(movable.url, sam, 'now');
    expect(clock.offset()).toBe(0);
    await movable.close();
  });

  it('tells a person what they may see, as it happens', async () => {
    const { me } = await world();
    const gone = new AbortController();
    const response = await fetch(`${discord.url}/preview/${me.id}/events`, { signal: gone.signal });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await discord.as('Kim', 'general').command('ask', { question: 'for Kim alone', private: true });
    await discord.as('Kim', 'general').say('for all to see');
    let heard = '';
    while (!heard.includes('for all to see')) heard += (await reader?.read())?.value ?? '';
    expect(heard).not.toContain('for Kim alone');
    gone.abort();
  });
});

describe('starting the preview', () => {
  it('gives the addresses and the token, and rejects when the port is taken', async () => {
    const preview = await startPreview({ port: 0, root });
    expect(preview.apiUrl).toBe(`${preview.url}/api`);
    expect(
      (await fetch(`${preview.apiUrl}/users/@me`, { headers: { authorization: `Bot ${preview.token}` } }))
        .status,
    ).toBe(200);
    await expect(startPreview({ port: Number(new URL(preview.url).port), root })).rejects.toThrow(
      'EADDRINUSE',
    );
    await preview.close();
  });
});
