declare module 'stopword' {
  /** The stop words of Spanish, French, German and Brazilian Portuguese. */
  export const spa: readonly string[];
  export const fra: readonly string[];
  export const deu: readonly string[];
  export const porBr: readonly string[];
}
