import { CARE_LANGUAGES, type CareLanguage } from '../care/assessment.ts';
import { recogniseLanguage } from '../care/recognise-language.ts';
import { wordsOf } from '../care/words.ts';
import { asksForMore } from './follow-up.ts';
import { anyOf, pattern, typed } from './phrases/pattern.ts';
import { inEachLanguage } from './phrases/phrases-in.ts';
import { smallTalk } from './small-talk.ts';

const TELLING = inEachLanguage(({ letters, telling }) =>
  pattern(`[${letters}]|(?<![\\p{L}\\p{N}])${anyOf(telling)}`),
);

/**
 * The language of a message in chat. One or two words seldom show it by their kind, but a letter, a greeting or
 * a "why?" does.
 * @param usual what is spoken where the message stands; it decides where the words do not
 */
export function chatLanguage(text: string, usual: CareLanguage): CareLanguage {
  const inOrder = [usual, ...CARE_LANGUAGES];
  const isTold = (language: CareLanguage) => TELLING[language].test(typed(text));
  const isChat = (language: CareLanguage) =>
    smallTalk(text, language) !== null || asksForMore(text, language);
  return recogniseLanguage(wordsOf(text)) ?? inOrder.find(isTold) ?? inOrder.find(isChat) ?? usual;
}
