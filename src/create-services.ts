import { createAnswer } from './core/answer/create-answer.ts';
import { assess } from './core/care/assess.ts';
import type { Corpus } from './core/corpus/corpus.ts';
import type { Dailies } from './core/daily/dailies.ts';
import type { Pace } from './core/flood/create-pace.ts';
import { HELPLINES } from './core/helplines/helplines.generated.ts';
import { createServerKnowledge } from './core/library/create-knowledge.ts';
import type { Knowledge } from './core/library/knowledge.ts';
import type { Quote } from './core/quotes/quote.ts';
import type { TimeZones } from './core/schedule/time-zones.ts';
import type { English } from './core/search/english.ts';
import { createPassageSearch } from './core/search/passage-search.ts';
import { createQuestionSuggestions } from './core/search/question-suggestions.ts';
import type { Erasure } from './core/settings/erasure.ts';
import type { SettingsStore } from './core/settings/settings-store.ts';
import { visibleKnowledge } from './core/settings/visible-knowledge.ts';
import { guildSettingsOf } from './discord/guild-settings-of.ts';
import type { CommandSummary, Services } from './discord/services.ts';
import type { Standing } from './discord/standing.ts';
import type { LibraryServices } from './open-library.ts';
import { readEnglish } from './storage/english-words.ts';

interface Parts extends LibraryServices {
  readonly corpus: Corpus;
  readonly settings: SettingsStore;
  readonly pace: Pace;
  readonly erasure: Erasure;
  readonly readsMessages: boolean;
  readonly isChannelOf: Services['isChannelOf'];
  readonly supportUrl: string | null;
  readonly quotes: readonly Quote[];
  readonly dailies: Dailies;
  readonly timeZones: TimeZones;
  readonly standing: Standing;
  readonly commands: readonly CommandSummary[];
  readonly version: string;
  readonly today: () => Date;
  readonly random: () => number;
}

/** Everything commands may use, built from its parts. */
export function createServices(parts: Parts): Services {
  const english = readEnglish();
  const shipped = createAnswering(parts.corpus, english, parts.quotes);
  const server = createServerKnowledge({
    store: parts.library,
    shipped,
    assess: shipped.assess,
    createSearch: (passages) => createPassageSearch(passages, parts.corpus.synonyms, english, false),
  });
  const knowledgeOf: Services['knowledgeOf'] = async (guildId) => {
    const hidden = await guildSettingsOf(guildId, parts.settings);
    return visibleKnowledge(await server.knowledgeOf(guildId), hidden, shipped.assess);
  };
  return { ...parts, ...shipped, ...server, knowledgeOf };
}

/** What it takes to answer a question, in a terminal as on Discord. */
export function createAnswering(
  corpus: Corpus,
  english: English = readEnglish(),
  quotes: readonly Quote[] = [],
): Omit<Services, Exclude<keyof Parts, 'corpus' | 'quotes'>> & Knowledge {
  const passages = [...corpus.passages.values()];
  const { search } = createPassageSearch(passages, corpus.synonyms, english);
  const { suggest } = createQuestionSuggestions(passages);
  const answer = createAnswer({ corpus, assess, search });
  return {
    corpus,
    assess,
    search,
    suggest,
    answer,
    quotes,
    knowledgeOf: async () => ({ corpus, search, answer, quotes }),
    helplines: HELPLINES,
  };
}
