import { MEDICAL, SUPPORT } from './concern-patterns.ts';
import { plainText } from './plain-text.ts';

/** Why a text must not simply be searched: someone may be in danger, or it asks for medical advice. */
export type Concern = 'support' | 'medical';

/** Looks at every text addressed to the bot before anything else does. Danger outranks medicines. */
export function assess(text: string): Concern | null {
  const plain = plainText(text);
  if (SUPPORT.some((pattern) => pattern.test(plain))) return 'support';
  if (MEDICAL.some((pattern) => pattern.test(plain))) return 'medical';
  return null;
}
