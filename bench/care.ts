import { assess } from '../src/core/care/assess.ts';
import { careGroups, isDanger, shareOf } from '../tests/care/care-figures.ts';
import { labelledMessages } from '../tests/care/labelled-messages.ts';
import { createPhraseList } from './care/phrase-list.ts';
import { type Group, hostileTexts } from './care/texts.ts';
import { readJudgedCorpus } from './search/judged-corpus.ts';
import { percentile } from './search/metrics.ts';
import { milliseconds } from './search/stopwatch.ts';
import { ratio, renderTable } from './search/table.ts';

const SEED = 7;
const TRIES = 9;

const judged = await readJudgedCorpus();
if (judged) {
  const { corpus, judgments } = judged;
  const prose = [...corpus.passages.values()].map(({ body }) => body).join(' ');
  const open = labelledMessages().filter(({ held }) => !held);
  const hasPhrase = createPhraseList();

  console.log(`Node ${process.version}, medians of ${TRIES}\n`);
  console.log(
    renderTable(
      ['texts', 'characters', 'assessed, ms', 'slowest, ms', 'list of phrases, ms', 'ratio'],
      [
        { name: `${judgments.length} questions`, texts: judgments.map(({ query }) => query) },
        { name: `${open.length} labelled messages`, texts: open.map(({ text }) => text) },
        ...hostileTexts(prose, SEED),
      ].map((group) => timesOf(group, hasPhrase)),
    ),
  );

  console.log('\nOn the messages that thresholds were chosen on:\n');
  console.log(
    renderTable(
      ['', 'danger', 'imminent', 'false alarms'],
      [
        ['assessed', ...sharesOf((text) => ['support', 'friend'].includes(assess(text).kind))],
        ['list of phrases', ...sharesOf(hasPhrase)],
      ],
    ),
  );

  function sharesOf(isHeard: (text: string) => boolean): string[] {
    const assessed = open.map((message) => ({
      message,
      assessment: { ...assess(''), kind: isHeard(message.text) ? ('support' as const) : ('none' as const) },
    }));
    const { danger, imminent, harmless } = careGroups(assessed);
    return [danger, imminent, harmless].map((group) => shareOf(group, isDanger).toFixed(3));
  }
}

/** Half of the texts take no longer than the median of the group, whose texts are timed in turn. */
function timesOf({ name, texts }: Group, hasPhrase: (text: string) => boolean): string[] {
  const ours = texts.map((text) => typical(() => assess(text)));
  const peer = texts.map((text) => typical(() => hasPhrase(text)));
  const [median, other] = [percentile(ours, 0.5), percentile(peer, 0.5)];
  const length = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  return [
    name,
    String(length),
    milliseconds(median),
    milliseconds(Math.max(...ours)),
    milliseconds(other),
    ratio(median, other),
  ];
}

/** The median of a few tries, after one to warm up. */
function typical(run: () => unknown): number {
  run();
  const durations = Array.from({ length: TRIES }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return percentile(durations, 0.5);
}
