import { createAnswer } from './core/answer/create-answer.ts';
import { assess } from './core/care/assess.ts';
import type { Corpus } from './core/corpus/corpus.ts';
import type { Dailies } from './core/daily/dailies.ts';
import { HELPLINES } from './core/helplines/helplines.generated.ts';
import type { Quote } from './core/quotes/quote.ts';
import type { TimeZones } from './core/schedule/time-zones.ts';
import { createPassageSearch } from './core/search/passage-search.ts';
import { createQuestionSuggestions } from './core/search/question-suggestions.ts';
import type { SettingsStore } from './core/settings/guild-settings.ts';
import type { CommandSummary, Services } from './discord/services.ts';
import type { Standing } from './discord/standing.ts';
import { readEnglish } from './storage/english-words.ts';

interface Parts {
  readonly corpus: Corpus;
  readonly settings: SettingsStore;
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
  return { ...parts, ...createAnswering(parts.corpus) };
}

/** What it takes to answer a question, in a terminal as on Discord. */
export function createAnswering(corpus: Corpus): Omit<Services, Exclude<keyof Parts, 'corpus'>> {
  const passages = [...corpus.passages.values()];
  const { search } = createPassageSearch(passages, corpus.synonyms, readEnglish());
  const { suggest } = createQuestionSuggestions(passages);
  const careful = (text: string) =>
    ({ kind: assess(text) ?? 'none', imminent: false, language: null }) as const;
  return {
    corpus,
    assess: careful,
    search,
    suggest,
    answer: createAnswer({ corpus, assess: careful, search }),
    helplines: HELPLINES,
  };
}
