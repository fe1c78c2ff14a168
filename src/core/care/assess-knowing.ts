import type { Corpus } from '../corpus/corpus.ts';
import type { Assessment } from './assessment.ts';
import { OF_DANGER } from './of-danger.ts';

type Assess = (text: string) => Assessment;

/**
 * Assesses texts, save those that are a question of the corpus, letter for letter: people choose them from lists, and
 * choosing one says nothing about danger. The questions of passages about danger itself are assessed like any text.
 */
export function assessKnowing(assess: Assess, { passages, translations }: Corpus): Assess {
  const translated = [...translations.values()].flatMap((translation) => [...translation.passages.values()]);
  const known = new Set(
    [...passages.values(), ...translated]
      .filter(({ id }) => !OF_DANGER.has(id))
      .map(({ question }) => question),
  );
  return (text) => {
    const assessment = assess(text);
    return known.has(text.trim()) ? { ...assessment, kind: 'none', imminent: false } : assessment;
  };
}
