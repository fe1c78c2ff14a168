import { loadCorpus } from '../src/storage/corpus-files.ts';
import { readEnglish } from '../src/storage/english-words.ts';
import { leaveOut } from './search/left-out.ts';
import { type Choice, fitSoftmaxRegression } from './search/softmax-regression.ts';

/** A third of the aliases tells as much as all, in a third of the time. */
const SHARE = 3;
const FOLDS = 50;
/** What stands further down is seldom taken for the right one. */
const DEPTH = 20;

const loaded = await loadCorpus(['corpus'], '.');
if (!loaded.ok) throw new Error(`The corpus has problems: ${JSON.stringify(loaded.problems, null, 2)}`);
const { passages, synonyms } = loaded.corpus;
const asked = leaveOut([...passages.values()], synonyms, readEnglish(), FOLDS);
const choices = asked.flatMap(({ candidates, place }, at): readonly Choice[] =>
  at % SHARE === 0 && place >= 0 && place < DEPTH
    ? [{ signals: candidates.slice(0, DEPTH).map(({ signals }) => signals), right: place }]
    : [],
);
const weights = fitSoftmaxRegression(choices).map((weight) => weight.toFixed(2));
console.log(`${choices.length} aliases\nWEIGHTS = [${weights.join(', ')}]`);
