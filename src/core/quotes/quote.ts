import type { CareLanguage } from '../care/assessment.ts';

/** Its text in other languages; absent where there is none. */
type QuoteTranslations = ReadonlyMap<CareLanguage, string>;

/** A line written for this project after one source: shown without quotation marks, and with no person as its author. */
export interface OwnLine {
  readonly kind: 'own-line';
  readonly id: string;
  readonly text: string;
  /** A topic of the second level. */
  readonly topic: string;
  /** A source id; `project` stands for common knowledge. */
  readonly source: string;
  /** The passage that "Read more" opens. */
  readonly passage: string;
  readonly translations?: QuoteTranslations;
}

/** Somebody else's words, which a host may add: shown in quotation marks, with all that says whose they are. */
export interface Quotation {
  readonly kind: 'quotation';
  readonly id: string;
  readonly text: string;
  /** A topic of the second level. */
  readonly topic: string;
  readonly author: string;
  readonly work: string;
  readonly year: number;
  /** Why it may be shown, such as `public domain` or `CC BY 4.0`. */
  readonly licence: string;
  /** Null where there is nothing more to read about it. */
  readonly passage: string | null;
  readonly translations?: QuoteTranslations;
}

/** A line that a server has added for itself. */
export interface ServerQuote {
  readonly kind: 'server-quote';
  readonly id: string;
  readonly text: string;
  readonly topic: string;
  /** Whose words they are; null for the server's own. */
  readonly credit: Pick<Quotation, 'author' | 'work' | 'year' | 'licence'> | null;
  readonly passage: null;
}

export type Quote = OwnLine | Quotation | ServerQuote;
