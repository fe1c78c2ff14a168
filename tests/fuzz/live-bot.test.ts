import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { libraryFiles, settingsFiles } from '../../bench/fuzz/file-cases.ts';
import { type LiveBot, startLiveBot } from '../../bench/fuzz/live-bot.ts';
import { liveTargets } from '../../bench/fuzz/live-targets.ts';
import { packetTarget } from '../../bench/fuzz/packet-target.ts';
import type { Target } from '../../bench/fuzz/target.ts';
import { shippedCorpus } from '../support/corpus.ts';

const corpus = await shippedCorpus();
const files = fc.oneof(libraryFiles(corpus), settingsFiles());
/** New ones each time: a failure says which, for `npm run fuzz -- --seed`. */
const seed = Date.now() % 1_000_000;
const KINDS = ['commands', 'autocomplete', 'components', 'forms', 'messages'];

let talking: LiveBot;
let listening: LiveBot;
let targets: readonly Target[];

beforeAll(async () => {
  [talking, listening] = await Promise.all([startLiveBot(false), startLiveBot(true)]);
  targets = [...liveTargets({ bot: talking, corpus, files }), packetTarget(listening)];
  // Packets that are to be spoilt need sound ones to begin as.
  await listening.discord.as('Sam', 'general').command('ask', { question: 'what is hope' });
}, 60_000);

afterAll(async () => {
  await Promise.all([talking.close(), listening.close()]);
}, 20_000);

describe('a bot that runs', () => {
  it.each([...KINDS.map((kind) => `live ${kind}`), 'gateway packets'])(
    'stays, answers, notifies nobody and logs no words: %s',
    async (kind) => {
      const outcome = await targets.find((target) => target.kind === kind)?.run(seed, 300, 700);
      expect(outcome?.finding, `npm run fuzz -- --seed ${seed}`).toBeNull();
    },
    30_000,
  );
});
