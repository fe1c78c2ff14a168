import type { Assessment, AssessmentKind } from './assessment.ts';
import { CARE_MODEL } from './care-model.generated.ts';
import { featuresOf, stretchesOf } from './features.ts';
import { type Chances, chancesOf, unpackModel } from './model.ts';
import { recogniseLanguage } from './recognise-language.ts';

/**
 * From these chances on a text counts as danger, and as a question for a prescriber. Fitted to the part of
 * `tests/care/messages.yaml` that is not held back, and to ordinary messages: a miss costs more than a kind word too many,
 * so the first is as low as keeps ordinary messages of every language from setting it off more than once in twenty.
 */
const DANGER = 0.35;
const MEDICAL = 0.4;
const NOW = 0.5;

const model = unpackModel(CARE_MODEL);

/** Looks at every text addressed to the bot before anything else does. Danger outranks medicines. */
export function assess(text: string): Assessment {
  const stretches = stretchesOf(text);
  const [whole = []] = stretches;
  const chances = stretches.map((words) => chancesOf(featuresOf(words), model));
  const [overall] = chances;
  const gravest = chances.reduce((a, b) => (dangerOf(b) > dangerOf(a) ? b : a));
  const kind = kindOf(gravest, overall ?? gravest);
  const isDanger = kind === 'support' || kind === 'friend';
  return {
    kind,
    imminent: isDanger && chances.some(({ now }) => now >= NOW),
    language: recogniseLanguage(whole),
  };
}

function kindOf(gravest: Chances, overall: Chances): AssessmentKind {
  if (dangerOf(gravest) >= DANGER) return gravest.friend > gravest.support ? 'friend' : 'support';
  return overall.medical >= MEDICAL ? 'medical' : 'none';
}

const dangerOf = ({ support, friend }: Chances) => support + friend;
