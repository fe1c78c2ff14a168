import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Asks in a terminal, or of lines that are piped in. */
export interface Questioner {
  /** One line, trimmed. @throws where the input has ended */
  line(prompt: string): Promise<string>;
  /** Lines up to one that is empty, or only a full stop where `end` says so. */
  lines(prompt: string, end?: '' | '.'): Promise<readonly string[]>;
  say(text: string): void;
  close(): void;
}

export function createQuestioner(input: Readable, output: Writable): Questioner {
  const reader = createInterface({ input });
  const typed = reader[Symbol.asyncIterator]();

  async function line(prompt: string): Promise<string> {
    output.write(prompt);
    const next = await typed.next();
    if (next.done) throw new Error('The input ended before the passage did, so nothing was written.');
    return next.value.trim();
  }

  return {
    line,
    async lines(prompt, end = '') {
      output.write(`${prompt}\n`);
      const all: string[] = [];
      for (let next = await line('  '); next !== end; next = await line('  ')) all.push(next);
      return all;
    },
    say: (text) => void output.write(`${text}\n`),
    close: () => reader.close(),
  };
}
