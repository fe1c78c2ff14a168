import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { NEEDED_TERMS } from './needed-terms.ts';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The Flesch-Kincaid grade of English prose (years of school, lower is easier); 0 for no text. Needed terms count as one syllable. */
export function readingGrade(markdown: string): number {
  const prose = markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_>#`]/g, '')
    .replace(/^\s*(-|\d+\.)\s+/gm, '')
    .replace(/([^.!?:;\n])\n/g, '$1.\n');
  const tokens = [...words.segment(prose)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  const count = [...sentences.segment(prose)].filter(({ segment }) => /\p{L}/u.test(segment)).length;
  if (tokens.length === 0 || count === 0) return 0;
  const syllables = tokens.reduce((sum, word) => sum + (isNeeded(word) ? 1 : syllable(word)), 0);
  return Math.max(0, fleschKincaid({ sentence: count, word: tokens.length, syllable: syllables }));
}

function isNeeded(word: string): boolean {
  const bare = word.toLowerCase().replace(/['’]s$/, '');
  return NEEDED_TERMS.has(bare) || NEEDED_TERMS.has(bare.replace(/s$/, ''));
}
