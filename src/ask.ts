import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Keyv } from 'keyv';
import { z } from 'zod';
import { formatProblem } from './copy/faults/format-problem.ts';
import { createAnswering } from './create-services.ts';
import type { ChatServices } from './discord/chat-reply.ts';
import { loadCorpus } from './storage/corpus-files.ts';
import { createSettingsStore } from './storage/settings-store.ts';
import { terminalAnswer } from './terminal-answer.ts';
import { createTerminalChat } from './terminal-chat.ts';
import { converse } from './terminal-conversation.ts';

/** Built, this file stands in dist/src. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const USAGE = `Ask one thing after another: npm run --silent ask
Ask a question:          npm run --silent ask -- "what is personal recovery"
Ask a file of questions: npm run --silent ask -- --batch questions.jsonl   (lines of {"id": "1", "q": "…"})`;

const batchLine = z.object({ id: z.union([z.string(), z.number()]), q: z.string() });

const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const parsed = await loadCorpus([join(root, 'corpus')], root);
if (!parsed.ok) stop(parsed.problems.map(formatProblem).join('\n'));
const services = createAnswering(parsed.corpus);

if (values.batch !== undefined) await answerBatch(values.batch);
else if (positionals.length > 0)
  console.log(terminalAnswer(positionals.join(' '), services, new Date()).text);
else await converse({ input: process.stdin, output: process.stdout, chat: createTerminalChat(alone()) });

/** In a terminal there are no servers, no settings of theirs, and nobody to slow down. */
function alone(): ChatServices {
  return {
    ...services,
    settings: createSettingsStore(new Keyv()),
    pace: { memberWait: () => 0, mayChannel: () => true },
    readsMessages: false,
    today: () => new Date(),
  };
}

async function answerBatch(file: string): Promise<void> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, q } = readLine(line, `${file}:${number}`);
    console.log(JSON.stringify({ id, ...terminalAnswer(q, services, new Date()) }));
  }
}

function readLine(line: string, place: string): z.infer<typeof batchLine> {
  try {
    return batchLine.parse(JSON.parse(line));
  } catch {
    return stop(
      `${place}: not a line such as {"id": "1", "q": "what is recovery"}; the lines before it were answered.`,
    );
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, 'utf8');
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    stop(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { batch: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
