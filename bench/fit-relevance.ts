import { wordingsOf } from '../src/core/corpus/passage.ts';
import { ENGLISH } from '../src/core/search/languages/english.ts';
import { createPassageIndex } from '../src/core/search/passage-index.ts';
import { featuresOf } from '../src/core/search/relevance.ts';
import { createSubject, type Subject, weighSubject } from '../src/core/search/subject.ts';
import { searchPartsOf } from '../src/search-parts-of.ts';
import { readJudgedCorpus } from './search/judged-corpus.ts';
import { type Example, fitLogisticRegression } from './search/logistic-regression.ts';

/** So many subjects are made, each without its share of the questions from elsewhere, to judge those by. */
const FOLDS = 5;

interface Asked {
  readonly query: string;
  /** Whether the corpus answers it. */
  readonly positive: boolean;
  readonly subject: Subject | null;
}

const judged = await readJudgedCorpus();
if (judged) {
  const { corpus, judgments } = judged;
  const { elsewhere } = corpus;
  const passages = [...corpus.passages.values()];
  const parts = searchPartsOf(corpus);
  const { match } = createPassageIndex(passages, parts);
  const asked = passages.flatMap((passage) => [passage.question, ...wordingsOf(passage)]);
  const lacking = Array.from({ length: FOLDS }, (_, fold) => {
    const others = elsewhere.filter((_question, at) => at % FOLDS !== fold);
    return createSubject(weighSubject(asked, others, ENGLISH.tokenize), ENGLISH.tokenize);
  });
  const examplesOf = (questions: readonly Asked[]) =>
    questions.flatMap(({ query, positive, subject }) => {
      const [first] = match(query, 1);
      if (!first) return [];
      const features = featuresOf(first.fit);
      return [{ features, knowing: [...features, subject?.(query) ?? 0], positive }];
    });
  const fromJudged = examplesOf(
    judgments
      .filter(({ held }) => !held)
      .map(({ query, best }) => ({ query, positive: best !== null, subject: parts.subject })),
  );
  const fromElsewhere = examplesOf(
    elsewhere.map((query, at) => ({ query, positive: false, subject: lacking[at % FOLDS] ?? null })),
  );
  const all = [...fromJudged, ...fromElsewhere];
  const knowing = fitted(all.map(({ knowing: features, positive }) => ({ features, positive })));
  console.log(`${all.length} examples
KNOWING_THE_SUBJECT = { features: [${knowing.slice(0, -1).join(', ')}], subject: ${knowing.at(-1)} }
WITHOUT_SUBJECT = { features: [${fitted(fromJudged).join(', ')}], subject: 0 }`);
} else {
  console.log('There are no judgments to fit to.');
}

function fitted(examples: readonly Example[]): readonly string[] {
  return fitLogisticRegression(examples).map((coefficient) => String(Number(coefficient.toFixed(2))));
}
