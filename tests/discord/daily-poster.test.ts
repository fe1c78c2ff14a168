import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { ofGuild, ofMember } from '../../src/core/daily/daily.ts';
import type { Post } from '../../src/core/daily/poster.ts';
import { createDailyPoster, nonceOf } from '../../src/discord/daily-poster.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';

const BOT = '500000000000000001';
const POST: Post = {
  key: ofGuild('200000000000000001'),
  channelId: '300000000000000001',
  quoteId: 'q1',
  date: '2026-03-02',
  roleId: null,
};

interface Call {
  readonly route: string;
  readonly body?: unknown;
}

/** A REST side that answers as told, and keeps what it was asked. */
function createRest(answer: (call: Call) => unknown) {
  const calls: Call[] = [];
  const ask = async (route: string, options: { body?: unknown } = {}) => {
    const call = { route, body: options.body };
    calls.push(call);
    const answered = answer(call);
    if (answered instanceof Error) throw answered;
    return answered;
  };
  const poster = createDailyPoster({
    rest: { get: ask, post: ask },
    pace: (request) => request(),
    render: async ({ quoteId }) => (quoteId === 'gone' ? null : renderSentence('Rest is allowed.')),
    mayReadHistory: () => null,
    botId: () => BOT,
    stopwatch: () => 0,
  });
  return { poster, calls };
}

function apiError(code: number, status: number): DiscordAPIError {
  const request = { body: undefined, files: undefined };
  return new DiscordAPIError({ code, message: 'refused' }, code, status, 'POST', 'http://local', request);
}

const sentBy = async (error: Error, post = POST) => createRest(() => error).poster.send(post);

describe('sending a daily quote', () => {
  it('carries a nonce that Discord enforces, and pings nobody', async () => {
    const { poster, calls } = createRest(() => ({ id: '9' }));
    expect(await poster.send(POST)).toEqual({ kind: 'posted', channelId: POST.channelId, messageId: '9' });
    expect(calls[0]).toMatchObject({
      route: `/channels/${POST.channelId}/messages`,
      body: { enforce_nonce: true, allowed_mentions: { parse: [], roles: [] } },
    });
  });

  it('pings the one role that was chosen', async () => {
    const { poster, calls } = createRest(() => ({ id: '9' }));
    await poster.send({ ...POST, roleId: '700000000000000001' });
    expect(calls[0]?.body).toMatchObject({ allowed_mentions: { parse: [], roles: ['700000000000000001'] } });
  });

  it('has a nonce for each date that fits, whatever the channel', () => {
    const longest = nonceOf('18446744073709551615', '2999-12-31');
    expect(longest.length).toBeLessThanOrEqual(25);
    expect(nonceOf('200000000000000001', '2026-03-02')).not.toBe(nonceOf('200000000000000001', '2026-03-03'));
  });

  it('opens direct messages first where that has not been done', async () => {
    const { poster, calls } = createRest(({ route }) => ({ id: route.includes('@me') ? '42' : '9' }));
    const sent = await poster.send({ ...POST, key: ofMember('100000000000000001'), channelId: null });
    expect(sent).toEqual({ kind: 'posted', channelId: '42', messageId: '9' });
    expect(calls.map(({ route }) => route)).toEqual(['/users/@me/channels', '/channels/42/messages']);
  });

  it.each([
    [10_003, 404, { kind: 'gone' }],
    [10_004, 404, { kind: 'gone' }],
    [50_001, 403, { kind: 'refused', why: 'no-access' }],
    [50_013, 403, { kind: 'refused', why: 'no-permission' }],
    [50_083, 400, { kind: 'refused', why: 'archived' }],
    [160_005, 400, { kind: 'refused', why: 'locked' }],
    [50_035, 400, { kind: 'refused', why: 'rejected' }],
    [20_000, 403, { kind: 'refused', why: 'no-permission' }],
    [0, 429, { kind: 'later', isUnsure: false }],
    [0, 401, { kind: 'later', isUnsure: false }],
    [0, 503, { kind: 'later', isUnsure: true }],
  ])('meets %i (%i) in a server as it should', async (code, status, outcome) => {
    expect(await sentBy(apiError(code, status))).toEqual(outcome);
  });

  it.each([50_007, 50_278, 50_001])('meets %i in a direct message as closed', async (code) => {
    const post = { ...POST, key: ofMember('100000000000000001') };
    expect(await sentBy(apiError(code, 403), post)).toEqual({ kind: 'refused', why: 'closed' });
  });

  it('knows a request that never left from one whose answer was lost', async () => {
    const withCode = (code: string) => Object.assign(new Error('network'), { code });
    expect(await sentBy(withCode('ECONNREFUSED'))).toEqual({ kind: 'later', isUnsure: false });
    expect(await sentBy(withCode('ECONNRESET'))).toEqual({ kind: 'later', isUnsure: true });
    const http = new HTTPError(502, 'Bad Gateway', 'POST', 'http://local', {
      body: undefined,
      files: undefined,
    });
    expect(await sentBy(http)).toEqual({ kind: 'later', isUnsure: true });
  });

  it('stops asking long before Discord bans an address for invalid requests', async () => {
    const { poster, calls } = createRest(() => apiError(50_013, 403));
    for (let index = 0; index < 6_000; index += 1) await poster.send(POST);
    expect(calls.length).toBe(5_000);
    expect(await poster.send(POST)).toEqual({ kind: 'later', isUnsure: false });
  });
});

describe('looking for a daily quote', () => {
  const message = (id: number, date: string | null, author = BOT) => ({
    id: String(BigInt(Date.parse('2026-03-02T09:00:00Z') - 1_420_070_400_000) * 4_194_304n + BigInt(id)),
    author: { id: author },
    components: [
      {
        type: 17,
        components: [{ type: 1, components: [{ type: 2, custom_id: `quote-more::q1:${date ?? ''}` }] }],
      },
    ],
  });
  const since = Date.parse('2026-03-02T09:00:00Z');
  const look = (messages: unknown) => createRest(() => messages).poster.find(POST, since);

  it('knows the post by the date on its button', async () => {
    const found = await look([message(3, null), message(2, '2026-03-02'), message(1, '2026-03-01')]);
    expect(found).toMatchObject({ kind: 'posted', channelId: POST.channelId });
  });

  it('is not taken in by another bot, another date, or a post from in between', async () => {
    const others = [
      message(3, '2026-03-02', '600000000000000001'),
      message(2, '2026-03-01'),
      message(1, null),
    ];
    expect(await look(others)).toBe('absent');
  });

  it('does not trust an empty list where it may not be allowed to read', async () => {
    expect(await look([])).toBe('unknown');
    expect(await look(apiError(50_001, 403))).toBe('unknown');
  });

  it('goes back to when it was first sent, and no further than is reasonable', async () => {
    const { poster, calls } = createRest(() =>
      Array.from({ length: 100 }, (_, index) => message(index, null)),
    );
    expect(await poster.find(POST, since)).toBe('unknown');
    expect(calls).toHaveLength(10);
  });

  it('tries again later when Discord cannot be reached', async () => {
    expect(await look(apiError(0, 503))).toEqual({ kind: 'later', isUnsure: true });
  });
});
