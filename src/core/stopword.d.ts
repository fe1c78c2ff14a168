/** The package ships no types. Each list holds one language's stop words. */
declare module 'stopword' {
  export const deu: readonly string[];
  export const eng: readonly string[];
  export const fra: readonly string[];
  export const por: readonly string[];
  export const porBr: readonly string[];
  export const spa: readonly string[];
}
