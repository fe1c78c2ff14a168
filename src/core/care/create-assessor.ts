import type { Assessment, AssessmentKind, CareLanguage } from './assessment.ts';
import type { CareLanguageData } from './care-data.ts';
import { createLanguageAssessor } from './create-language-assessor.ts';
import { plainLetters } from './reading/plain-letters.ts';
import { rawSentences } from './reading/raw-words.ts';
import { createLanguageRecogniser } from './recognise-language.ts';

/** Danger outranks all, and one's own danger that of others. */
const ORDER: readonly AssessmentKind[] = ['support', 'friend', 'medical', 'information', 'none'];
/** Discord's longest text has 6,000 characters. Of a longer one the two ends are read. */
const LONGEST = 8000;

/** Makes the function that looks at every text before anything else does. */
export function createAssessor(languages: readonly CareLanguageData[]): (text: string) => Assessment {
  const assessors = languages.map((data) => ({
    language: data.language,
    assess: createLanguageAssessor(data),
  }));
  const recogniseLanguage = createLanguageRecogniser(languages);

  return function assess(text) {
    const sentences = rawSentences(plainLetters(bothEnds(text)));
    let kind: AssessmentKind = 'none';
    let imminent = false;
    let heardIn: CareLanguage | null = null;
    const likely = recogniseLanguage(sentences.flat());
    for (const { language, assess: assessIn } of assessors) {
      for (const sign of assessIn(sentences, likely.isForeign(language))) {
        const rank = ORDER.indexOf(sign.kind) - ORDER.indexOf(kind);
        if (rank > 0) continue;
        imminent = rank === 0 ? imminent || sign.imminent : sign.imminent;
        heardIn = rank === 0 ? (heardIn ?? language) : language;
        kind = sign.kind;
      }
    }
    return { kind, imminent, language: likely.language ?? heardIn };
  };
}

function bothEnds(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)}\n${text.slice(-LONGEST / 2)}`;
}
