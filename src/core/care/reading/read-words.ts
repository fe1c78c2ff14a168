import type { CareLanguage } from '../assessment.ts';
import type { ReadWord } from '../pattern/matcher.ts';
import { SENTENCE_END, SENTENCE_START } from '../pattern/pattern.ts';
import { decodeSigns } from './decode-signs.ts';
import { partElision, writeOutElisions } from './elisions.ts';
import type { RawWord } from './raw-words.ts';
import { foldWord } from './spelling.ts';
import { createSplitter } from './split-joined.ts';
import { createVocabulary } from './vocabulary.ts';

type Classes = ReadonlySet<number>;

const UNKNOWN: Classes = new Set();
/** Looking a starred word up takes a walk through the whole vocabulary. */
const MOST_STARRED = 30;
/** Different words with signs, and unknown words, whose meaning is searched for; no honest text has as many. */
const MOST_SIGNS = 60;
const MOST_SLIPS = 400;

export interface ReadSentence {
  readonly words: readonly ReadWord[];
  /** For each word: whether it stands between quotation marks. */
  readonly quoted: readonly boolean[];
}

/** Makes a function that reads sentences with the eyes of one language: slips, signs and joined words undone. */
export function createReader(
  language: CareLanguage,
  classes: readonly (readonly string[])[],
  people: readonly string[],
) {
  const vocabulary = createVocabulary(classes, language);
  const splitJoined = createSplitter(vocabulary.words);
  const edge = (sign: string): ReadWord => ({
    classes: vocabulary.classesOf(sign) ?? UNKNOWN,
    stopsGaps: true,
  });
  const sentenceStart = edge(SENTENCE_START);
  const sentenceEnd = edge(SENTENCE_END);
  const others = new Set(people.map((person) => foldWord(person, language)));

  function asRead(text: string, classes: Classes | null): Read {
    return {
      text,
      classes: classes ?? UNKNOWN,
      isPerson: classes !== null && others.has(foldWord(text, language)),
    };
  }

  return function read(sentences: readonly (readonly RawWord[])[]): ReadSentence[] {
    const seen = new Map<string, readonly Read[]>();
    let starred = 0;
    let signs = 0;
    let slips = 0;

    function readOnce(text: string): readonly Read[] {
      let words = seen.get(text);
      if (!words) {
        words = readText(text);
        seen.set(text, words);
      }
      return words;
    }

    function readText(typed: string): readonly Read[] {
      if (language === 'fr' && typed.includes("'")) {
        const parts = writeOutElisions(typed).split(' ');
        if (parts.length > 1) return parts.flatMap(readOnce);
      }
      const text = typed.replaceAll("'", '');
      const longVowel = text.replace(/([aeiou])\1{2,}/g, '$1$1');
      const known = vocabulary.classesOf(text) ?? vocabulary.classesOf(longVowel) ?? readSigns(text);
      if (known) return [asRead(text, known)];
      const elided = language === 'fr' ? partElision(text) : null;
      if (elided && vocabulary.classesOf(elided[1])) return elided.flatMap(readOnce);
      const parts = splitJoined(text);
      if (parts) return parts.map((part) => asRead(part, vocabulary.classesOf(part)));
      return [asRead(text, slips++ < MOST_SLIPS ? vocabulary.classesOfSlip(text) : null)];
    }

    function readSigns(text: string): Classes | null {
      if (/^[a-z]*$/.test(text) || /^\d+$/.test(text)) return null;
      if (/[*#]/.test(text)) return starred++ < MOST_STARRED ? vocabulary.classesOfStarred(text) : null;
      if (signs++ >= MOST_SIGNS) return null;
      const readings = decodeSigns(text);
      for (const reading of readings) {
        const known = vocabulary.classesOf(reading);
        if (known) return known;
      }
      const [likeliest = ''] = readings;
      return likeliest.length > 7 ? vocabulary.classesOfSlip(likeliest) : null;
    }

    /** A lone "1" is an "i" only among other words spelt with digits. */
    function readDigit(word: RawWord, amongSigns: boolean): readonly Read[] {
      const [letter] = amongSigns && /^[0-9!|]$/.test(word.text) ? decodeSigns(word.text) : [];
      return readOnce(letter ?? word.text);
    }

    return sentences.map((sentence) => {
      const amongSigns = sentence.some(
        ({ text }) =>
          /[a-z]/.test(text) &&
          /[0-9]/.test(text) &&
          readOnce(text).some(({ classes: found }) => found.size > 0),
      );
      const words: ReadWord[] = [];
      const quoted: boolean[] = [];
      let twoBefore = '';
      let before = '';
      for (const word of joinLinked(sentence, vocabulary.isWhole)) {
        readDigit(word, amongSigns).forEach(({ text, classes: found, isPerson }, part) => {
          // Said three times is said; more of the same would only take time.
          if (text === before && text === twoBefore) return;
          twoBefore = before;
          before = text;
          words.push({ classes: found, stopsGaps: isPerson || (word.startsLine && part === 0) });
          quoted.push(word.quoted);
        });
      }
      return { words: [sentenceStart, ...words, sentenceEnd], quoted: [false, ...quoted, false] };
    });
  };
}

interface Read {
  readonly text: string;
  readonly classes: Classes;
  readonly isPerson: boolean;
}

/** Joins what a hyphen, full stop or stray space cut apart ("ki-ll", "m yself"), where only the whole is known. */
const SHORTEST_MENDED = 6;

function joinLinked(words: readonly RawWord[], isKnown: (text: string) => boolean): RawWord[] {
  const joined: RawWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const whole = last && (word.linked || word.space === 1) ? last.text + word.text : '';
    const fits = whole.length < 20 && (word.linked || whole.length >= SHORTEST_MENDED);
    if (last && whole && fits && !(isKnown(last.text) && isKnown(word.text)) && isKnown(whole))
      joined[joined.length - 1] = { ...last, text: whole };
    else joined.push(word);
  }
  return joined;
}
