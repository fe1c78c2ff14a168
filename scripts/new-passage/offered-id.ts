import { MAX_PASSAGE_ID } from '../../src/core/corpus/parse-passage.ts';
import { STOP_WORDS } from '../../src/core/search/stop-words.ts';
import { tokenize } from '../../src/core/search/tokenize.ts';

/** As many as say what a passage is about. */
const WORDS = 3;

/** A free id made of what a question is about: its words that carry a meaning, the fewest that no other passage has. */
export function offeredId(question: string, isTaken: (id: string) => boolean): string {
  const words = [...new Set(tokenize(question))].filter((word) => /^[a-z0-9]+$/.test(word));
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const chosen = telling.length > 0 ? telling : words;
  const ids = chosen.map((_, index) => joined(chosen.slice(0, index + 1)));
  const short = ids[Math.min(WORDS, ids.length) - 1] ?? 'passage';
  return [short, ...ids.slice(WORDS)].find((id) => !isTaken(id)) ?? numbered(short, isTaken);
}

/** As many whole words as there is room for; of a single word that has none, its beginning. */
function joined(words: readonly string[]): string {
  const [first = '', ...others] = words;
  return others
    .reduce((id, word) => (id.length + 1 + word.length <= MAX_PASSAGE_ID ? `${id}-${word}` : id), first)
    .slice(0, MAX_PASSAGE_ID);
}

function numbered(id: string, isTaken: (id: string) => boolean): string {
  for (let number = 2; ; number += 1) {
    const end = `-${number}`;
    const free = `${id.slice(0, MAX_PASSAGE_ID - end.length).replace(/-$/, '')}${end}`;
    if (!isTaken(free)) return free;
  }
}
