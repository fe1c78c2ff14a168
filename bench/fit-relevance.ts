import { createPassageIndex } from '../src/core/search/passage-index.ts';
import { featuresOf } from '../src/core/search/relevance.ts';
import { readEnglish } from '../src/storage/english-words.ts';
import { readJudgedCorpus } from './search/judged-corpus.ts';
import { type Example, fitLogisticRegression } from './search/logistic-regression.ts';
import { LONG_OFF_TOPIC } from './search/long-off-topic.ts';
import { SHORT_OFF_TOPIC } from './search/short-off-topic.ts';

const judged = await readJudgedCorpus();
if (judged) {
  const { corpus, judgments } = judged;
  const passages = [...corpus.passages.values()];
  const { match } = createPassageIndex(passages, corpus.synonyms, readEnglish());
  const fitted = judgments.filter(({ held }) => !held);
  const asked = [
    ...fitted.map(({ query, best, also }) => ({ query, right: [best, ...also] })),
    ...[...LONG_OFF_TOPIC, ...SHORT_OFF_TOPIC].map((query) => ({ query, right: [] })),
  ];
  const examples = asked.flatMap(({ query, right }): readonly Example[] => {
    const [first, second] = match(query, 2);
    const found = first && passages[first.document];
    return found
      ? [{ features: featuresOf(first.fit, second?.strength ?? 0), positive: right.includes(found.id) }]
      : [];
  });
  const coefficients = fitLogisticRegression(examples).map((coefficient) => coefficient.toFixed(2));
  console.log(`${examples.length} examples\nCOEFFICIENTS = [${coefficients.join(', ')}]`);
} else {
  console.log('There are no judgments to fit to.');
}
