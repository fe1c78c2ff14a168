import type { Assessment } from './assessment.ts';
import { CARE_MODEL } from './care-model.generated.ts';
import { featuresOf } from './features.ts';
import { type Chances, chancesOf, unpackModel } from './model.ts';
import { recogniseLanguage } from './recognise-language.ts';
import { sentencesOf } from './sentences.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { wordsOf } from './words.ts';

/**
 * From these chances on a text counts as danger, and as a question for a prescriber. Fitted to the part of
 * `tests/care/messages.yaml` that is not held back: a miss costs more than a kind word too many, so the first is as low
 * as keeps harmless messages, written to mislead, from setting it off more than four times in a hundred.
 */
const IN_CONTEXT = { danger: 0.42, medical: 0.5 };
/**
 * A part that is this clear counts whatever stands around it: between two harmless sentences, more than half of what is
 * plain by itself was missed. Fitted to the same messages, put between harmless ones.
 */
const AS_SENTENCE = { danger: 0.85, medical: 0.7 };
const AS_STRETCH = { danger: 0.99, medical: 0.95 };
const NOW = 0.5;
/** In words: with twelve, a sentence of danger between harmless ones was missed nearly twice as often. */
const CUT = { length: 8, step: 2 };
/** In words; what is longer has harmless parts of its own. */
const LONGEST_SENTENCE = 20;
/** In words; up to this, a text is weighed as a whole, and longer ones where they are gravest. */
const LONGEST_WHOLE = 36;

const model = unpackModel(CARE_MODEL);

/** Looks at every text addressed to the bot before anything else does. Danger outranks medicines. */
export function assess(text: string): Assessment {
  const words = wordsOf(text);
  const stretches = judgedStretches(words);
  const heard = [
    words.length <= LONGEST_WHOLE ? hear(judge(words), IN_CONTEXT) : hearInContext(words, stretches),
    ...hearSentences(text),
    ...stretches.map(({ chances }) => hear(chances, AS_STRETCH)),
  ];
  const dangers = heard.filter(({ isDanger }) => isDanger);
  const [danger] = dangers;
  return {
    kind: danger?.whose ?? (heard.some(({ isMedical }) => isMedical) ? 'medical' : 'none'),
    imminent: dangers.some(({ isNow }) => isNow),
    language: recogniseLanguage(words),
  };
}

interface Heard {
  readonly isDanger: boolean;
  readonly whose: 'support' | 'friend';
  readonly isNow: boolean;
  readonly isMedical: boolean;
}

type Sure = Readonly<Record<'danger' | 'medical', number>>;

function hear(chances: Chances, from: Sure, danger = dangerOf(chances)): Heard {
  return {
    isDanger: danger >= from.danger,
    whose: chances.friend > chances.support ? 'friend' : 'support',
    isNow: chances.now >= NOW,
    isMedical: chances.medical >= from.medical,
  };
}

function hearSentences(text: string): readonly Heard[] {
  const sentences = sentencesOf(text);
  // One by itself is the whole, and was heard as that.
  if (sentences.length === 1) return [];
  return sentences
    .filter(({ length }) => length <= LONGEST_SENTENCE)
    .map((sentence) => hear(judge(sentence), AS_SENTENCE));
}

interface JudgedStretch extends Stretch {
  readonly chances: Chances;
}

function judgedStretches(words: readonly string[]): readonly JudgedStretch[] {
  // What is no longer than one of them was heard as the whole.
  if (words.length <= CUT.length) return [];
  return stretchesOf(words, CUT).map((stretch) => ({ ...stretch, chances: judge(stretch.words) }));
}

/** A long text is weighed where it is gravest, with what stands around that place. */
function hearInContext(words: readonly string[], stretches: readonly JudgedStretch[]): Heard {
  const overall = hear(judge(words), IN_CONTEXT);
  // Every other one: the more of them a sad story has, the likelier one of them sounds grave by chance.
  const judged = stretches.filter((_, at) => at % 2 === 0);
  const gravest = judged.reduce((a, b) => (dangerOf(b.chances) > dangerOf(a.chances) ? b : a));
  const danger = evenly(dangerOf(gravest.chances), dangerOf(judge(gravest.around)));
  return {
    ...hear(gravest.chances, IN_CONTEXT, danger),
    isNow: overall.isNow || judged.some(({ chances }) => chances.now >= NOW),
    isMedical: overall.isMedical,
  };
}

const judge = (words: readonly string[]) => chancesOf(featuresOf(words), model);
const dangerOf = ({ support, friend }: Chances) => support + friend;

/** The chance whose odds lie in the middle of the two: a dark word counts, and so does what stands around it. */
function evenly(one: number, other: number): number {
  const yes = Math.sqrt(one * other);
  // Sums of chances may lie a hair above 1.
  const no = Math.sqrt(Math.max(0, 1 - one) * Math.max(0, 1 - other));
  return no === 0 ? 1 : yes / (yes + no);
}
