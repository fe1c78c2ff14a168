import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { plainText, type TextStyle } from './discord/render/plain-text.ts';
import type { TerminalChat } from './terminal-chat.ts';

interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; hasColors?(): boolean };
  readonly chat: TerminalChat;
}

const GREETING =
  'Ask me something about recovery. A number opens a question from a list. Ctrl+D, or exit, ends it.\nThe arrow keys bring back what you typed; nothing of it is kept.\n';
const LEAVING = new Set(['exit', 'quit', ':q']);
const PROMPT = '› ';

// Newer versions of Node ask standard output by default, and the terminal here is the one that was handed in.
const painted = (look: Parameters<typeof styleText>[0], words: string): string =>
  styleText(look, words, { validateStream: false });

const COLOURED: TextStyle = {
  heading: (line) => painted(['bold', 'cyan'], line),
  strong: (words) => painted('bold', words),
  small: (line) => painted('dim', line),
  option: (label, number) => `${painted('cyan', String(number))} ${label}`,
};
const PLAIN: TextStyle = {
  heading: (line) => line,
  strong: (words) => words,
  small: (line) => line,
  option: (label, number) => `${number} ${label}`,
};

/** Talks until the input ends or somebody wants to leave. Colours only where the terminal says that it has them. */
export async function converse({ input, output, chat }: Terminal): Promise<void> {
  const style = output.hasColors?.() ? COLOURED : PLAIN;
  const isWatched = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({ input, prompt: PROMPT, ...(isWatched ? { output } : {}) });
  output.write(`${GREETING}\n`);
  if (isWatched) lines.prompt();
  for await (const line of lines) {
    if (LEAVING.has(line.trim().toLowerCase())) break;
    if (line.trim() !== '') output.write(`\n${plainText(await chat.say(line), style)}\n\n`);
    if (isWatched) lines.prompt();
  }
  lines.close();
  output.write('\n');
}
