import { parseArgs } from 'node:util';
import { createPassageSearch } from '../src/core/search/passage-search.ts';
import { searchPartsOf } from '../src/search-parts-of.ts';
import {
  fitThresholds,
  outcomesOf,
  renderMistakes,
  renderOutcomes,
  renderSpread,
  type Targets,
} from './search/fit.ts';
import { readJudgedCorpus } from './search/judged-corpus.ts';

const { values } = parseArgs({
  options: {
    'found-leak': { type: 'string', default: '0.005' },
    'found-right': { type: 'string', default: '0.95' },
    'unsure-leak': { type: 'string', default: '0.006' },
    mistakes: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(`Fits the thresholds of relevance to the judgments in tests/retrieval.

  --found-leak   the share of unanswerable queries that may be answered all the same (default 0.005)
  --found-right  the share of answers shown that must be right (default 0.95)
  --unsure-leak  the share of them that may be answered with guesses (default 0.006)
  --mistakes     lists what goes wrong on the fitted part`);
} else {
  await fitAndPrint(
    {
      foundLeak: Number(values['found-leak']),
      foundRight: Number(values['found-right']),
      unsureLeak: Number(values['unsure-leak']),
    },
    values.mistakes,
  );
}

async function fitAndPrint(targets: Targets, listMistakes: boolean): Promise<void> {
  const judged = await readJudgedCorpus();
  if (!judged) {
    console.log('There are no judgments to fit to.');
    return;
  }
  const { corpus, judgments } = judged;
  const search = createPassageSearch(corpus.passages.values(), searchPartsOf(corpus));
  const outcomes = outcomesOf(search, judgments);
  const fitted = outcomes.filter(({ judgment }) => !judgment.held);
  const held = outcomes.filter(({ judgment }) => judgment.held);
  const thresholds = fitThresholds(fitted, targets);
  console.log(`## Fitted part: relevance of the first match, percentiles\n\n${renderSpread(fitted)}`);
  console.log(
    `\nFOUND ${thresholds.found}, UNSURE ${thresholds.unsure}\n\n${renderOutcomes(fitted, thresholds)}`,
  );
  console.log(`\n## Held-out part, at the same thresholds\n\n${renderOutcomes(held, thresholds)}`);
  if (listMistakes) console.log(`\n## Mistakes on the fitted part\n\n${renderMistakes(fitted, thresholds)}`);
}
