import { type Copy, en } from './en.ts';

/** The sentences for a Discord locale, such as `en-GB`; English where the language is not written yet. */
export function copyFor(_locale: string | null): Copy {
  return en;
}
