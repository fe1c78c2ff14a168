/** Stand for the beginning and the end of a sentence, as if they were words. */
export const SENTENCE_START = '^';
export const SENTENCE_END = '$';

/** A pattern as a tree. Words are spelt as its writer spelt them. */
export type Pattern =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'list'; readonly name: string }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly type: 'choice'; readonly options: readonly Pattern[] }
  | { readonly type: 'optional'; readonly part: Pattern };
