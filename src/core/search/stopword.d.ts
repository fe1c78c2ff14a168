declare module 'stopword' {
  /** The stop words of English. */
  export const eng: readonly string[];
}
