import { getEventListeners } from 'node:events';
import { REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { reachDiscord } from '../../src/discord/reach-discord.ts';

/** Where every request fails before it has an answer. */
function unreachable(): REST {
  const failure = Object.assign(new Error('reset'), { code: 'ECONNRESET' });
  return new REST({ retries: 9, makeRequest: () => Promise.reject(failure) }).setToken('token');
}

describe('a bot that waits for Discord', () => {
  it('does not pile up listeners for its end, however often it asks', async () => {
    const ending = new AbortController();
    let listeners = Number.POSITIVE_INFINITY;
    const reaching = reachDiscord({
      rest: unreachable(),
      signal: ending.signal,
      onFailure() {
        listeners = getEventListeners(ending.signal, 'abort').length;
        ending.abort();
      },
    });
    await expect(reaching).rejects.toThrow();
    expect(listeners).toBeLessThan(3);
  });
});
