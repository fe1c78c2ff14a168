import { PassThrough } from 'node:stream';
import { Keyv } from 'keyv';
import { describe, expect, it } from 'vitest';
import { createAnswering } from '../src/create-services.ts';
import { createSettingsStore } from '../src/storage/settings-store.ts';
import { createTerminalChat } from '../src/terminal-chat.ts';
import { converse } from '../src/terminal-conversation.ts';
import { shippedCorpus } from './support/corpus.ts';
import { services } from './support/services.ts';

const all = services({
  ...createAnswering(await shippedCorpus()),
  settings: createSettingsStore(new Keyv()),
  pace: { memberWait: () => 0, mayChannel: () => true },
  readsMessages: false,
  today: () => new Date('2026-11-22'),
});

/** What a person reads who types these lines. */
async function conversation(typed: readonly string[], hasColors = false): Promise<string> {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { hasColors: () => hasColors });
  input.end(typed.map((line) => `${line}\n`).join(''));
  await converse({ input, output, chat: createTerminalChat(all) });
  return String(output.read());
}

describe('a conversation in a terminal', () => {
  it('greets, answers, opens a question by its number, and understands a follow-up', async () => {
    const read = await conversation(['hello', 'what is personal recovery', '1', 'why?', 'thanks']);
    expect(read).toContain('Hello. I am a program');
    expect(read).toContain('What is personal recovery?');
    expect(read).toMatch(/Related questions:\n {2}1 \S/);
    expect(read).toContain('Did you mean one of these?');
    expect(read).toContain('You are welcome');
  });

  it('says where to find people, before anything else, when the words suggest danger', async () => {
    expect(await conversation(['i want to kill myself tonight'])).toContain('findahelpline.com');
  });

  it('ends when it is asked to, and leaves out what follows', async () => {
    const read = await conversation(['exit', 'what is personal recovery']);
    expect(read).not.toContain('What is personal recovery?');
  });

  it('is in colour only where the terminal has any', async () => {
    const mark = String.fromCharCode(27);
    expect(await conversation(['what is personal recovery'])).not.toContain(mark);
    expect(await conversation(['what is personal recovery'], true)).toContain(`${mark}[1m`);
  });

  it('takes a number that stands for nothing kindly', async () => {
    expect(await conversation(['7'])).toContain('/ask');
  });
});
