import type { Passage } from '../corpus/passage.ts';

/** Words that make sense only after something else was said. */
const LEANING =
  /^(?:and|but|or|so|then|also|what about|how about|what if|why|how|how so|really|more|go on|tell me more|say more|like what|such as|for example|in what way|is (?:it|that|this)|does (?:it|that|this)|can (?:it|that|this)|are (?:they|those|these)|do (?:they|those|these))\b/i;
const LEADING =
  /^(?:(?:and|but|or|so|then|also|ok|okay|yes|yeah|well|what about|how about|what if)\b[\s,]*)+/i;
const POINTING = /\b(?:it|that|this|they|them|those|these|one|ones)\b/i;
const MORE =
  /^(?:and|but|so|why|how|how so|really|more|go on|tell me more|say more|please|like what|such as|for example|in what way|what else|anything else)(?:[\s,]+(?:please|more|about (?:it|that|this)|is (?:it|that|this)|so|then))*[\s?!.…]*$/i;

const ASKING = /^(?:what|who|how|why|where|when|which|can|could|do|does|did|is|are|was|will|should)\b/i;

/** Longer than this it says by itself what it is about. */
const MAX_WORDS = 9;

/** Asks for nothing in particular, only for more. */
export function asksForMore(text: string): boolean {
  return MORE.test(text.trim());
}

/** Whether a reply can only be understood from what it replies to. */
export function isFollowUp(text: string): boolean {
  const trimmed = text.trim();
  if (asksForMore(trimmed)) return true;
  if (wordCount(trimmed) > MAX_WORDS || isComplete(trimmed.replace(LEADING, ''))) return false;
  return LEANING.test(trimmed) || POINTING.test(trimmed);
}

/** A question that stands by itself, whatever it replies to, such as "what is hope?". */
function isComplete(question: string): boolean {
  return ASKING.test(question) && !POINTING.test(question) && wordCount(question) >= 3;
}

const wordCount = (text: string) => text.split(/\s+/).length;

/** What a follow-up asks once the question before it is known, the likeliest first. */
export function followUpQueries(text: string, { question }: Pick<Passage, 'question'>): readonly string[] {
  const rest = text
    .trim()
    .replace(LEADING, '')
    .replace(/[?!.…]+$/, '');
  const before = question.replace(/[?!.…]+$/, '');
  return [`${before} ${rest}`, rest];
}

/** The passage that a message of the bot shows: its menus and buttons carry the id. */
export function passageShown(
  customIdArgs: readonly (readonly string[])[],
  passages: ReadonlyMap<string, Passage>,
): Passage | null {
  for (const [first = ''] of customIdArgs) {
    const passage = passages.get(first);
    if (passage) return passage;
  }
  return null;
}
