import type { CareLanguage } from '../care/assessment.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { corpusIn, isTranslated } from '../corpus/corpus-in.ts';
import type { PassageSearch } from './match.ts';
import { createPassageSearch } from './passage-search.ts';
import { SEARCH_LANGUAGES } from './search-languages.ts';

/** The search of what is translated into a language, by questions typed in it; null for English, and where nothing is. */
export type SearchIn = (language: CareLanguage) => PassageSearch | null;

/** Each index is made when its language is first asked in. */
export function createTranslatedSearch(corpus: Corpus): SearchIn {
  const searches = new Map<CareLanguage, PassageSearch>();
  return (language) => {
    if (!corpus.translations.has(language)) return null;
    const made = searches.get(language);
    if (made) return made;
    const translated = [...corpusIn(language, corpus).passages.values()].filter(isTranslated);
    const search = createPassageSearch(translated, { language: SEARCH_LANGUAGES[language] });
    searches.set(language, search);
    return search;
  };
}
