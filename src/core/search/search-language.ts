/** What search has to know of a language. */
export interface SearchLanguage {
  /** The words of a text as they are compared: small letters, no accents. */
  readonly tokenize: (text: string) => readonly string[];
  /** What a word has in common with its other forms. */
  readonly stem: (word: string) => string;
  /** Words that carry no subject, spelt as `tokenize` leaves them. */
  readonly stopWords: ReadonlySet<string>;
  /**
   * How alike a word that the corpus lacks and what it is taken for must be, 0 to 1: more where no list of the
   * language's words tells a word of other subjects from a slip.
   */
  readonly leastLikeness: number;
  /** Whether a word only frames a question, and seldom says what it is about. */
  readonly isFrameWord: (word: string) => boolean;
}

/** Fitted to `tests/retrieval/languages`: see docs/decisions/0013. */
const LEAST_LIKENESS = 0.7;

interface Parts extends Pick<SearchLanguage, 'tokenize' | 'stem'> {
  /** Small words, as they are written. */
  readonly small: readonly string[];
  /** What people say of any subject when they ask about it, and what nearly every question here is about. */
  readonly framing: string;
}

export function createSearchLanguage({ tokenize, stem, small, framing }: Parts): SearchLanguage {
  const frames = new Set(tokenize(framing).map(stem));
  return {
    tokenize,
    stem,
    leastLikeness: LEAST_LIKENESS,
    stopWords: new Set(small.flatMap(tokenize)),
    isFrameWord: (word) => frames.has(stem(word)),
  };
}
