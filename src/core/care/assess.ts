import type { Assessment } from './assessment.ts';
import { CARE_MODEL } from './care-model.generated.ts';
import { featuresOf } from './features.ts';
import { chancesOf, unpackModel } from './model.ts';
import { recogniseLanguage } from './recognise-language.ts';
import { sentencesOf } from './sentences.ts';
import { stretchesOf } from './stretches.ts';
import { wordsOf } from './words.ts';

/**
 * From these chances on a text counts as danger, and as a question for a prescriber. Fitted to the part of
 * `tests/care/messages.yaml` that is not held back: a miss costs more than a kind word too many, so they are as low as
 * keeps harmless messages, written to mislead, from setting it off more than four times in a hundred.
 */
const AS_WHOLE = { danger: 0.45, medical: 0.5 };
/**
 * A part that is this clear counts whatever stands around it: between two harmless sentences, more than half of what is
 * plain by itself was missed. Fitted to the same messages, put between harmless ones.
 */
const AS_SENTENCE = { danger: 0.85, medical: 0.7 };
const AS_STRETCH = { danger: 0.98, medical: 0.95 };
const NOW = 0.5;
/** In words: some eight are a short sentence, where people set no marks. */
const CUT = { length: 8, step: 2 };

const model = unpackModel(CARE_MODEL);

/** Looks at every text addressed to the bot before anything else does. Danger outranks medicines. */
export function assess(text: string): Assessment {
  const words = wordsOf(text);
  const heard = [hear(words, AS_WHOLE), ...hearSentences(text), ...hearStretches(words)];
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

function hear(words: readonly string[], from: Sure): Heard {
  const { support, friend, medical, now } = chancesOf(featuresOf(words), model);
  return {
    isDanger: support + friend >= from.danger,
    whose: friend > support ? 'friend' : 'support',
    isNow: now >= NOW,
    isMedical: medical >= from.medical,
  };
}

function hearSentences(text: string): readonly Heard[] {
  const sentences = sentencesOf(text);
  // One by itself is the whole, and was heard as that.
  if (sentences.length === 1) return [];
  return sentences.map((sentence) => hear(sentence, AS_SENTENCE));
}

function hearStretches(words: readonly string[]): readonly Heard[] {
  // What is no longer than one of them was heard as the whole.
  if (words.length <= CUT.length) return [];
  return stretchesOf(words, CUT).map((stretch) => hear(stretch, AS_STRETCH));
}
