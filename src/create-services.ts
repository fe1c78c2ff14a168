import { createAnswer } from './core/answer/create-answer.ts';
import { assess as assessWords } from './core/care/assess.ts';
import { assessKnowing } from './core/care/assess-knowing.ts';
import type { CareLanguage } from './core/care/assessment.ts';
import type { Corpus } from './core/corpus/corpus.ts';
import { wordingsOf } from './core/corpus/passage.ts';
import { HELPLINES } from './core/helplines/helplines.generated.ts';
import { createServerKnowledge } from './core/library/create-knowledge.ts';
import type { Knowledge } from './core/library/knowledge.ts';
import { knowledgeIn } from './core/library/knowledge-in.ts';
import type { Quote } from './core/quotes/quote.ts';
import { createPassageSearch } from './core/search/passage-search.ts';
import type { PreparedSearch } from './core/search/prepare-search.ts';
import { createQuestionSuggestions } from './core/search/question-suggestions.ts';
import { readBeside, readPassages } from './core/search/read-passages.ts';
import { createTranslatedSearch, type SearchIn } from './core/search/translated-search.ts';
import { createTranslatedSuggestions, type SuggestionsIn } from './core/search/translated-suggestions.ts';
import { visibleKnowledge } from './core/settings/visible-knowledge.ts';
import { guildSettingsOf } from './discord/guild-settings-of.ts';
import { inTime } from './discord/in-time.ts';
import type { CommandSummary, Services } from './discord/services.ts';
import { type EnglishSearchParts, searchPartsOf } from './search-parts-of.ts';

/** What is made here of the corpus and of what servers add to it. All else is handed on as it comes. */
type Made =
  | 'assess'
  | 'answer'
  | 'search'
  | 'suggest'
  | 'helplines'
  | 'knowledgeOf'
  | 'commands'
  | 'inLanguage';

interface Parts extends Omit<Services, Made> {
  readonly quotes: readonly Quote[];
  /** Null where it is yet to be prepared. */
  readonly prepared: PreparedSearch | null;
  readonly commandsIn: (language: CareLanguage) => readonly CommandSummary[];
}

/** How long an answer waits for what a server has added, in milliseconds, before it does without. */
const PATIENCE = 1_000;

/** Everything commands may use, built from its parts, for readers of English. */
export function createServices(parts: Parts): Services {
  const inEnglish = searchPartsOf(parts.corpus, parts.prepared);
  const shipped = createAnswering(parts.corpus, parts.quotes, inEnglish);
  const server = createServerKnowledge({
    store: parts.library,
    shipped,
    assess: shipped.assess,
    // The corpus comes first; what servers write is searched as it stands.
    createSearch: (passages) => {
      const all = [...passages];
      const own = all.slice(parts.corpus.passages.size);
      const read = readBeside(inEnglish.read, readPassages(own, own.map(wordingsOf)));
      return createPassageSearch(all, { ...inEnglish, read });
    },
  });
  const visible = async (guildId: string | null): Promise<Knowledge> => {
    const [hidden, known] = await Promise.all([
      guildSettingsOf(guildId, parts.settings),
      inTime(server.knowledgeOf(guildId), PATIENCE),
    ]);
    return visibleKnowledge(known ?? shipped, hidden, shipped.assess);
  };
  const inLanguage = (language: CareLanguage): Services => byLanguage[language];
  const servicesIn = (language: CareLanguage): Services => ({
    ...parts,
    ...server,
    ...shipped,
    ...knowledgeIn(language, shipped, shipped),
    suggest: (typed, limit) => shipped.suggestionsIn(language).suggest(typed, limit),
    knowledgeOf: async (guildId, other = language) => knowledgeIn(other, await visible(guildId), shipped),
    commands: parts.commandsIn(language),
    inLanguage,
  });
  const byLanguage: Readonly<Record<CareLanguage, Services>> = {
    en: servicesIn('en'),
    es: servicesIn('es'),
    fr: servicesIn('fr'),
    de: servicesIn('de'),
    pt: servicesIn('pt'),
  };
  return byLanguage.en;
}

/** What it takes to answer a question, and what it takes to do so in other languages. */
export interface Answering
  extends Knowledge,
    Pick<Services, 'assess' | 'suggest' | 'knowledgeOf' | 'helplines'> {
  readonly searchIn: SearchIn;
  readonly suggestionsIn: SuggestionsIn;
}

/** For a terminal as for Discord. */
export function createAnswering(
  corpus: Corpus,
  quotes: readonly Quote[] = [],
  inEnglish: EnglishSearchParts = searchPartsOf(corpus),
): Answering {
  const passages = [...corpus.passages.values()];
  const { search } = createPassageSearch(passages, inEnglish);
  const suggestions = createQuestionSuggestions(passages);
  const searchIn = createTranslatedSearch(corpus);
  const assess = assessKnowing(assessWords, corpus);
  const knowledge = { corpus, search, answer: createAnswer({ corpus, assess, search }), quotes };
  return {
    ...knowledge,
    assess,
    suggest: suggestions.suggest,
    searchIn,
    suggestionsIn: createTranslatedSuggestions(corpus, suggestions),
    knowledgeOf: async (_, language = 'en') => knowledgeIn(language, knowledge, { searchIn, assess }),
    helplines: HELPLINES,
  };
}
