import type { AssessmentKind, CareLanguage } from './assessment.ts';

/** One thing that people say, in all the ways they say it. Patterns are explained in corpus/care/README.md. */
export interface CareIdea {
  readonly id: string;
  readonly kind: Exclude<AssessmentKind, 'none'>;
  /** `now`: imminent where the context `now` stands in the same sentence. */
  readonly imminent: 'never' | 'now' | 'always';
  /** Contexts of which one must stand in the same sentence; none are needed where the list is empty. */
  readonly with: readonly string[];
  /** Contexts that take the meaning away, wherever in the message they stand. */
  readonly unless: readonly string[];
  /** True for what others do to the writer, such as abuse: the sentence may be about them. */
  readonly byOthers: boolean;
  /** True where the words are those of several languages: it counts only in a text that may be in this one. */
  readonly sharedWords: boolean;
  readonly patterns: readonly string[];
}

export interface CareLanguageData {
  readonly language: CareLanguage;
  /** Lists of words and phrases that patterns name in angle brackets. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Harmless phrases. What they cover is not looked at again. */
  readonly harmless: readonly string[];
  readonly contexts: Readonly<Record<string, readonly string[]>>;
  readonly ideas: readonly CareIdea[];
}
