import type { Assessment } from '../care/assessment.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Match } from '../search/match.ts';
import type { Answer, AnswerQuestion, Searched } from './answer.ts';
import { relatedPassages } from './related-passages.ts';
import { FOUND, UNSURE } from './thresholds.ts';

const MAX_SUGGESTIONS = 3;
/** Where nothing is sure, whatever comes this near to the first may have been meant: by the odds, one in 27. */
const NEAR = 1 / 3;

interface Parts {
  readonly corpus: Corpus;
  readonly assess: (text: string) => Assessment;
  readonly search: (query: string, limit: number) => readonly Match[];
}

/** The decision: care first, then the corpus, then honesty about not knowing. */
export function createAnswer({ corpus, assess, search }: Parts): AnswerQuestion {
  function searched(question: string): Searched {
    const matches = search(question, MAX_SUGGESTIONS);
    const best = matches[0];
    if (!best || best.relevance < UNSURE) return { kind: 'none', relevance: best?.relevance ?? 0 };
    const { passage, relevance } = best;
    if (relevance >= FOUND) {
      const next = matches.slice(1).map((match) => match.passage);
      return { kind: 'found', passage, relevance, related: relatedPassages(passage, corpus), next };
    }
    const likely = matches.filter((match) => match.relevance >= relevance * NEAR);
    return { kind: 'unsure', relevance, suggestions: likely.map((match) => match.passage) };
  }

  /** A search that fails must not cost anyone the helplines. */
  function surelyAsked(question: string) {
    try {
      const answer = searched(question);
      return answer.kind === 'found' ? answer.passage : null;
    } catch {
      return null;
    }
  }

  return (question): Answer => {
    const { kind, imminent: isImminent, language } = assess(question);
    switch (kind) {
      case 'support':
        return { kind, about: 'self', isImminent, language, also: surelyAsked(question) };
      case 'friend':
        return { kind: 'support', about: 'someone-else', isImminent, language, also: surelyAsked(question) };
      case 'medical':
        return { kind, language };
      case 'none':
        return searched(question);
    }
  };
}
