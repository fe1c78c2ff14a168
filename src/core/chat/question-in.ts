import type { CareLanguage } from '../care/assessment.ts';
import { anyOf, pattern, typed } from './phrases/pattern.ts';
import { inEachLanguage } from './phrases/phrases-in.ts';

const PATTERNS = inEachLanguage(({ openers, runUp, announcing }) => ({
  opener: pattern(`^${anyOf(openers)}`),
  runUp: pattern(`^(?:${anyOf([...runUp, ...announcing])}[\\s,.!:-]*[¿¡]*)+`),
  announcing: pattern(`(?<![\\p{L}\\p{N}])${anyOf(announcing)}`),
}));

/** A question longer than this is a story with one in it. */
const MAX_WORDS = 30;
/** So many are looked at in one message: the last ones, which people mean. */
const MAX_QUESTIONS = 3;

/**
 * What to look up for a message: the questions in it, the last one first, freed of what leads up to them;
 * the whole of it where it has none, or is short.
 */
export function questionsIn(text: string, language: CareLanguage): readonly string[] {
  const plain = withoutQuotation(text);
  const questions = questionSentences(plain, language).reverse().slice(0, MAX_QUESTIONS);
  const whole = withoutRunUp(plain.replace(/\s+/g, ' ').trim(), language);
  return [...new Set([...questions, whole])].filter((candidate) => /[\p{L}\p{N}]/u.test(candidate));
}

/** The sentences of a text that ask something, freed of what leads up to them. */
export function questionSentences(text: string, language: CareLanguage): string[] {
  const { opener, announcing } = PATTERNS[language];
  const sentences = withoutQuotation(text).match(/[^.!?\n…]+(?:[.!?…]+|\n|$)/g) ?? [];
  return sentences.flatMap((sentence) => {
    const trimmed = sentence.trim();
    const asked = withoutRunUp(trimmed, language);
    const runUp = typed(trimmed).slice(0, typed(trimmed).length - asked.length);
    const isAsked = trimmed.endsWith('?') || opener.test(typed(asked)) || announcing.test(runUp);
    return isAsked && /\p{L}/u.test(asked) && wordCount(asked) <= MAX_WORDS ? [asked] : [];
  });
}

/** Without what leads up to a question, nor the mark that opens one in Spanish. */
function withoutRunUp(sentence: string, language: CareLanguage): string {
  const bare = typed(sentence).replace(/^[\s¿¡]+/, '');
  return bare.replace(PATTERNS[language].runUp, '').trim() || sentence;
}

const wordCount = (text: string) => text.split(/\s+/).length;

/** Other people's words, code and addresses are not what is asked. */
function withoutQuotation(text: string): string {
  return text
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/^>.*$/gm, ' ')
    .replace(/https?:\/\/\S+/g, ' ');
}
