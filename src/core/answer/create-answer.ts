import type { Concern } from '../care/assess.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Match } from '../search/match.ts';
import type { AnswerQuestion } from './answer.ts';
import { relatedPassages } from './related-passages.ts';
import { FOUND, UNSURE } from './thresholds.ts';

const MAX_SUGGESTIONS = 3;

interface Parts {
  readonly corpus: Corpus;
  readonly assess: (text: string) => Concern | null;
  readonly search: (query: string, limit: number) => readonly Match[];
}

/** The decision: care first, then the corpus, then honesty about not knowing. */
export function createAnswer({ corpus, assess, search }: Parts): AnswerQuestion {
  return (question) => {
    const concern = assess(question);
    if (concern) return { kind: concern };

    const matches = search(question, MAX_SUGGESTIONS);
    const best = matches[0];
    if (!best || best.relevance < UNSURE) return { kind: 'none', relevance: best?.relevance ?? 0 };
    if (best.relevance < FOUND) {
      const suggestions = matches
        .filter(({ relevance }) => relevance >= UNSURE)
        .map(({ passage }) => passage);
      return { kind: 'unsure', relevance: best.relevance, suggestions };
    }
    return {
      kind: 'found',
      passage: best.passage,
      relevance: best.relevance,
      related: relatedPassages(best.passage, corpus),
    };
  };
}
