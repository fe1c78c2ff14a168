import type { CareLanguage } from '../care/assessment.ts';
import type { Passage } from '../corpus/passage.ts';

/** What a search comes to. Relevance is that of the best match, 0..1. */
export type Searched =
  | {
      readonly kind: 'found';
      readonly passage: Passage;
      readonly relevance: number;
      readonly related: readonly Passage[];
      /** What else the question may have meant, the likeliest first. */
      readonly next: readonly Passage[];
    }
  | { readonly kind: 'unsure'; readonly relevance: number; readonly suggestions: readonly Passage[] }
  | { readonly kind: 'none'; readonly relevance: number };

/** The words suggest that someone may be in danger: decided before any search, and never by one. */
export interface Support {
  readonly kind: 'support';
  readonly about: 'self' | 'someone-else';
  readonly isImminent: boolean;
  /** Recognised in the words; null when unsure. */
  readonly language: CareLanguage | null;
  /** What else was asked, where a passage surely answers it; null otherwise. */
  readonly also: Passage | null;
}

/** Asks for a dose, a mix, to start, stop or change a medicine. */
export interface Medical {
  readonly kind: 'medical';
  readonly language: CareLanguage | null;
}

/** What a question comes to. */
export type Answer = Support | Medical | Searched;

export type AnswerQuestion = (question: string) => Answer;
