import type { Passage } from '../corpus/passage.ts';

/** What a question comes to. The first two are decided before any search. */
export type Answer =
  | { readonly kind: 'support' }
  | { readonly kind: 'medical' }
  | {
      readonly kind: 'found';
      readonly passage: Passage;
      readonly relevance: number;
      readonly related: readonly Passage[];
    }
  | { readonly kind: 'unsure'; readonly relevance: number; readonly suggestions: readonly Passage[] }
  | { readonly kind: 'none'; readonly relevance: number };

export type AnswerQuestion = (question: string) => Answer;
