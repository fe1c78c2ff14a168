import { describe, expect, it } from 'vitest';
import { createAttachmentReader, DISCORD_FILES } from '../../src/discord/read-attachment.ts';

const CDN = 'https://cdn.discordapp.com/attachments/1/2/ours.md';

function reader(answer: () => Response | Promise<Response>) {
  const fetched: string[] = [];
  const read = createAttachmentReader({
    origins: DISCORD_FILES,
    fetch: async (address, options) => {
      fetched.push(String(address));
      expect(options?.redirect).toBe('error');
      return answer();
    },
  });
  return { fetched, read: (url: string, size = 10) => read({ url, name: 'ours.md', size }) };
}

describe('an attached file', () => {
  it('is read from where Discord keeps it', async () => {
    const { read } = reader(() => new Response('---\nhëllo'));
    expect(await read(CDN)).toEqual({ ok: true, text: '---\nhëllo' });
  });

  it.each([
    ['another host', 'https://example.org/ours.md'],
    ['a host that only begins like it', 'https://cdn.discordapp.com.example.org/a'],
    ['a host in the place of a password', 'https://cdn.discordapp.com@example.org/a'],
    ['a plain connection', 'http://cdn.discordapp.com/a'],
    ['another port', 'https://cdn.discordapp.com:8443/a'],
    ['this machine', 'http://127.0.0.1/a'],
    ['a file of this machine', 'file:///etc/passwd'],
    ['no address at all', 'ours.md'],
  ])('is never fetched from %s', async (_, url) => {
    const { read, fetched } = reader(() => new Response('secret'));
    expect(await read(url)).toEqual({ ok: false, why: 'elsewhere' });
    expect(fetched).toEqual([]);
  });

  it('is not fetched where it is announced as too large, and not read on where it turns out to be', async () => {
    const announced = reader(() => new Response('x'));
    expect(await announced.read(CDN, 5_000_000)).toEqual({ ok: false, why: 'too-large' });
    expect(announced.fetched).toEqual([]);

    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    expect(await reader(() => new Response(endless)).read(CDN)).toEqual({ ok: false, why: 'too-large' });
    expect(sent).toBeLessThan(10);
  });

  it('is refused where it is no text', async () => {
    expect(await reader(() => new Response(new Uint8Array([0xff, 0xfe, 0]))).read(CDN)).toEqual({
      ok: false,
      why: 'not-text',
    });
    expect(await reader(() => new Response('a\0b')).read(CDN)).toEqual({ ok: false, why: 'not-text' });
  });

  it('that cannot be had is said to be out of reach', async () => {
    const gone = reader(() => new Response('no', { status: 404 }));
    expect(await gone.read(CDN)).toEqual({ ok: false, why: 'unreachable' });
    const cut = reader(() => Promise.reject(new TypeError('fetch failed')));
    expect(await cut.read(CDN)).toEqual({ ok: false, why: 'unreachable' });
  });
});
