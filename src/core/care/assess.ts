import type { Assessment, AssessmentKind } from './assessment.ts';
import { CARE_MODEL } from './care-model.generated.ts';
import { featuresOf } from './features.ts';
import { type Chances, chancesOf, unpackModel } from './model.ts';
import { recogniseLanguage } from './recognise-language.ts';
import { stretchesOf } from './stretches.ts';
import { wordsOf } from './words.ts';

/**
 * From these chances on a text counts as danger, and as a question for a prescriber. Fitted to the part of
 * `tests/care/messages.yaml` that is not held back: a miss costs more than a kind word too many, so the first is as low
 * as keeps harmless messages, written to mislead, from setting it off more than four times in a hundred.
 */
const DANGER = 0.45;
const MEDICAL = 0.5;
const NOW = 0.5;
/** In words: with twelve, a sentence of danger between harmless ones was missed nearly twice as often. */
const STRETCH = 8;

const model = unpackModel(CARE_MODEL);

/** Looks at every text addressed to the bot before anything else does. Danger outranks medicines. */
export function assess(text: string): Assessment {
  const words = wordsOf(text);
  const overall = judge(words);
  const judgePart = (part: readonly string[]) => (part === words ? overall : judge(part));
  const judged = stretchesOf(words, STRETCH).map((stretch) => ({
    ...stretch,
    chances: judgePart(stretch.words),
  }));
  const gravest = judged.reduce((a, b) => (dangerOf(b.chances) > dangerOf(a.chances) ? b : a));
  const danger = evenly(dangerOf(gravest.chances), dangerOf(judgePart(gravest.around)));
  const kind = kindOf(danger, gravest.chances, overall);
  const isDanger = kind === 'support' || kind === 'friend';
  return {
    kind,
    imminent: isDanger && [overall, ...judged.map(({ chances }) => chances)].some(({ now }) => now >= NOW),
    language: recogniseLanguage(words),
  };
}

function kindOf(danger: number, gravest: Chances, overall: Chances): AssessmentKind {
  if (danger >= DANGER) return gravest.friend > gravest.support ? 'friend' : 'support';
  return overall.medical >= MEDICAL ? 'medical' : 'none';
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
