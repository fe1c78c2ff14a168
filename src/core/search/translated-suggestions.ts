import type { CareLanguage } from '../care/assessment.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { corpusIn, isTranslated } from '../corpus/corpus-in.ts';
import { createQuestionSuggestions, type QuestionSuggestions } from './question-suggestions.ts';

/** The suggestions for readers of a language; each list is made when its language is first typed in. */
export type SuggestionsIn = (language: CareLanguage) => QuestionSuggestions;

/** Suggests what is translated, and what there is only in English where nothing translated fits. */
export function createTranslatedSuggestions(corpus: Corpus, english: QuestionSuggestions): SuggestionsIn {
  const made = new Map<CareLanguage, QuestionSuggestions>();
  return (language) => {
    if (!corpus.translations.has(language)) return english;
    const known = made.get(language) ?? suggestionsIn(corpusIn(language, corpus), english);
    made.set(language, known);
    return known;
  };
}

function suggestionsIn({ passages }: Corpus, english: QuestionSuggestions): QuestionSuggestions {
  const translated = createQuestionSuggestions([...passages.values()].filter(isTranslated));
  return {
    suggest(typed, limit) {
      const own = translated.suggest(typed, limit);
      if (own.length > 0) return own;
      return english.suggest(typed, limit).flatMap(({ id }) => passages.get(id) ?? []);
    },
  };
}
