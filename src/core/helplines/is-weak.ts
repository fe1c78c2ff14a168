import type { Certainty } from './helpline.ts';

/** Whether a row's sources are too weak for it to be shown before a person has checked it. */
export function isWeak({ certainty }: { readonly certainty: Certainty }): boolean {
  return certainty === 'L' || certainty === 'L-M';
}
