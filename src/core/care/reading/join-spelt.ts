import type { RawWord } from './raw-words.ts';

/** Fewer single letters in a row are more likely words or initials. */
const SHORTEST_RUN = 3;

/** Makes words of letters spelt out one by one: "k i l l", "s.u.i.c.i.d.e". A wider space parts two words. */
export function joinSpelt(words: readonly RawWord[]): RawWord[] {
  const joined: RawWord[] = [];
  let run: RawWord[] = [];
  const close = () => {
    joined.push(...(run.length >= SHORTEST_RUN ? joinRun(run) : run));
    run = [];
  };
  for (const word of words) {
    if (word.text.length === 1) run.push(word);
    else {
      close();
      joined.push(word);
    }
  }
  close();
  return joined;
}

function joinRun(run: readonly RawWord[]): RawWord[] {
  const narrowest = Math.min(...run.slice(1, 100).map(({ space }) => space));
  const words: RawWord[] = [];
  for (const letter of run) {
    const last = words.at(-1);
    if (!last || letter.space > narrowest) words.push(letter);
    else words[words.length - 1] = { ...last, text: last.text + letter.text };
  }
  return words;
}
