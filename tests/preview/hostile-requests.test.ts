import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { callback } from '../../src/preview/rules/callback.ts';
import { commandList } from '../../src/preview/rules/command.ts';
import { channelMessage } from '../../src/preview/rules/message.ts';
import { validate } from '../../src/preview/rules/validate.ts';
import { call } from './raw-bot.ts';

let discord: LocalDiscord;
beforeAll(async () => {
  discord = await createLocalDiscord({ port: 0 });
});
afterAll(() => discord.close());

const near = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(
      null,
      0,
      1,
      2,
      3,
      5,
      9,
      10,
      17,
      18,
      -1,
      1e20,
      '',
      'x',
      true,
      '123456789012345678',
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'type',
        'data',
        'content',
        'components',
        'component',
        'custom_id',
        'label',
        'style',
        'options',
        'value',
        'name',
        'description',
        'accessory',
        'items',
        'media',
        'url',
        'flags',
        '__proto__',
        'allowed_mentions',
      ),
      tie('value'),
      { maxKeys: 6 },
    ),
  ),
})).value;

describe('a body that makes no sense', () => {
  it('is refused or understood, and breaks nothing', () => {
    fc.assert(
      fc.property(near, (body) => {
        for (const schema of [channelMessage, callback, commandList]) validate<unknown>(schema, body);
      }),
      { numRuns: 500 },
    );
  });

  it('never makes the server fail', async () => {
    const path = `/channels/${discord.as('Sam', 'general').channel.id}/messages`;
    await fc.assert(
      fc.asyncProperty(near, async (body) => {
        const { status } = await call(discord, 'POST', path, body ?? {});
        expect([200, 400]).toContain(status);
      }),
      { numRuns: 60 },
    );
  });
});
