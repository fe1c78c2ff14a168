/** How questions begin that carry no question mark; at the beginning of a sentence. */
const OPENERS =
  /^(?:what|whats|what's|why|how|hows|how's|when|where|which|who|whos|who's|whose|is|isn't|isnt|are|aren't|am|do|does|don't|dont|doesn't|did|can|can't|cant|could|should|would|will|was|were|has|have i|may i|anyone know|any idea|explain|define|tell me)\b/i;
/** What people put before a question to be polite, or because it is how one talks. */
const RUN_UP =
  /^(?:(?:hi|hello|hey|yo|ok|okay|so|um|uh|well|and|but|also|btw|lol|sorry|please|thanks|thank you|all|everyone|guys|folks|bot|there)\b[\s,.!:-]*|(?:quick|random|dumb|silly|stupid|serious|genuine|just a|one|another) question\b[\s,.!:-]*|(?:i was wondering|i wonder|i'?m wondering|i(?:'d| would) like to know|i want to know|does any(?:one|body)(?: here)? know|do(?:es)? (?:you|u) know|can any(?:one|body) (?:tell me|explain)|(?:can|could|would) (?:you|u) (?:please )?(?:tell me|explain)|any(?:one|body) know|my question is|question)\b[\s,:-]*(?:if\b|whether\b)?\s*)+/i;

/** A question longer than this is a story with one in it. */
const MAX_WORDS = 30;
/** So many are looked at in one message: the last ones, which people mean. */
const MAX_QUESTIONS = 3;

/**
 * What to look up for a message: the questions in it, the last one first, freed of what leads up to them;
 * the whole of it where it has none, or is short.
 */
export function questionsIn(text: string): readonly string[] {
  const plain = withoutQuotation(text);
  const questions = questionSentences(plain).reverse().slice(0, MAX_QUESTIONS);
  const whole = withoutRunUp(plain.replace(/\s+/g, ' ').trim());
  return [...new Set([...questions, whole])].filter((candidate) => /[\p{L}\p{N}]/u.test(candidate));
}

/** The sentences of a text that ask something, freed of what leads up to them. */
export function questionSentences(text: string): string[] {
  const sentences = withoutQuotation(text).match(/[^.!?\n…]+(?:[.!?…]+|\n|$)/g) ?? [];
  return sentences.flatMap((sentence) => {
    const trimmed = sentence.trim();
    const asked = withoutRunUp(trimmed);
    const hasRunUp =
      asked.length < trimmed.length && /\b(?:know|wonder|question|tell|explain)/i.test(trimmed);
    const isAsked = trimmed.endsWith('?') || OPENERS.test(asked) || hasRunUp;
    return isAsked && /\p{L}/u.test(asked) && wordCount(asked) <= MAX_WORDS ? [asked] : [];
  });
}

const withoutRunUp = (sentence: string) => sentence.replace(RUN_UP, '').trim() || sentence;
const wordCount = (text: string) => text.split(/\s+/).length;

/** Other people's words, code and addresses are not what is asked. */
function withoutQuotation(text: string): string {
  return text
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/^>.*$/gm, ' ')
    .replace(/https?:\/\/\S+/g, ' ');
}
