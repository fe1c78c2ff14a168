import type { CareLanguage } from '../care/assessment.ts';
import type { Passage } from '../corpus/passage.ts';
import { anyOf, pattern, typed } from './phrases/pattern.ts';
import { inEachLanguage } from './phrases/phrases-in.ts';

/** Nobody asks for more in more breaths than this. */
const MOST_MORE = 4;

const PATTERNS = inEachLanguage(({ leading, leaning, pointing, more, moreTail, asking }) => ({
  leading: pattern(`^(?:${anyOf(leading)}[\\s,]*)+`),
  leaning: pattern(`^${anyOf(leaning)}`),
  pointing: pattern(`(?<![\\p{L}\\p{N}])${anyOf(pointing)}`),
  more: pattern(`^${anyOf(more)}(?:[\\s,]+${anyOf([...more, ...moreTail])}){0,${MOST_MORE}}[\\s?!.…]*$`),
  asking: pattern(`^${anyOf(asking)}`),
}));

/** Longer than this it says by itself what it is about. */
const MAX_WORDS = 9;

/** Asks for nothing in particular, only for more. */
export function asksForMore(text: string, language: CareLanguage): boolean {
  return PATTERNS[language].more.test(bare(text));
}

/** Whether a reply can only be understood from what it replies to. */
export function isFollowUp(text: string, language: CareLanguage): boolean {
  const asked = bare(text);
  const { leading, leaning, pointing } = PATTERNS[language];
  if (asksForMore(asked, language)) return true;
  if (wordCount(asked) > MAX_WORDS || isComplete(asked.replace(leading, ''), language)) return false;
  return leaning.test(asked) || pointing.test(asked);
}

/** A question that stands by itself, whatever it replies to, such as "what is hope?". */
function isComplete(question: string, language: CareLanguage): boolean {
  const { asking, pointing } = PATTERNS[language];
  return asking.test(question) && !pointing.test(question) && wordCount(question) >= 3;
}

const wordCount = (text: string) => text.split(/\s+/).length;

/** What a follow-up asks once the question before it is known, the likeliest first. */
export function followUpQueries(
  text: string,
  { question }: Pick<Passage, 'question'>,
  language: CareLanguage,
): readonly string[] {
  const rest = withoutMarks(bare(text).replace(PATTERNS[language].leading, ''));
  return [`${withoutMarks(bare(question))} ${rest}`, rest];
}

/** Without the marks that open a question in Spanish. */
const bare = (text: string) => typed(text).replace(/^[\s¿¡]+|\s+$/g, '');
const withoutMarks = (question: string) => question.replace(/[\s?!.…]+$/, '');

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
