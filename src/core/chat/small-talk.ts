import type { CareLanguage } from '../care/assessment.ts';
import { anyOf, pattern, typed } from './phrases/pattern.ts';
import { SMALL_TALK, type SmallTalk } from './phrases/phrases.ts';
import { inEachLanguage } from './phrases/phrases-in.ts';

const PATTERNS = inEachLanguage(({ smallTalk, fillers }) => ({
  sayings: SMALL_TALK.map(
    (kind) => [kind, pattern(`(?<![\\p{L}\\p{N}])${anyOf(smallTalk[kind])}`, 'g')] as const,
  ),
  filler: pattern(`^${anyOf(fillers)}$`),
}));

/**
 * @returns null for anything that says more than that. A greeting or thanks is made of harmless words
 *   alone; a goodbye may be more than it seems, and is for care to judge first.
 */
export function smallTalk(text: string, language: CareLanguage): SmallTalk | null {
  const { sayings, filler } = PATTERNS[language];
  // Letters drawn out, as in "heyyy", count once.
  let rest = typed(text).replace(/(\p{L})\1{2,}/gu, '$1');
  const kinds = new Set<SmallTalk>();
  for (const [kind, saying] of sayings) {
    rest = rest.replace(saying, () => {
      kinds.add(kind);
      return ' ';
    });
  }
  const words: readonly string[] = rest.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
  if (!words.every((word) => filler.test(word))) return null;
  return SMALL_TALK.find((kind) => kinds.has(kind)) ?? null;
}
