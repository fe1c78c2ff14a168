import { type Passage, wordingsOf } from '../corpus/passage.ts';
import { ENGLISH } from './languages/english.ts';
import type { MendedAliases } from './mend-aliases.ts';
import type { SearchLanguage } from './search-language.ts';
import { spelling } from './titles.ts';
import { createWordings, type Wordings, wordingsBeside } from './wordings.ts';

/**
 * What can be made of passages without regard to any others, which is most of the work of indexing them: what a server
 * adds is indexed together with the corpus, and the corpus need not be read again for that. In the order of the passages.
 */
export interface ReadPassages {
  /** The words of each title: of the question, then of its other wordings. */
  readonly titles: readonly (readonly (readonly string[])[])[];
  readonly bodies: readonly (readonly string[])[];
  /** The passages, by their places, of which a title is spelt like this; with the slips that were made. */
  readonly asking: (spelt: string) => readonly number[];
  readonly wordings: Wordings;
}

/** @param mended the wordings of each passage; `wordingsOf` each where they are to stand as they are */
export function readPassages(
  passages: readonly Passage[],
  mended: MendedAliases,
  language: SearchLanguage = ENGLISH,
): ReadPassages {
  const titles = passages.map(({ question }, document) =>
    [question, ...(mended[document] ?? [])].map(language.tokenize),
  );
  return {
    titles,
    bodies: passages.map(({ body }) => language.tokenize(body)),
    asking: bySpelling(passages, language),
    wordings: createWordings(titles),
  };
}

/** The first passages, and then the others. */
export function readBeside(first: ReadPassages, others: ReadPassages): ReadPassages {
  return {
    titles: [...first.titles, ...others.titles],
    bodies: [...first.bodies, ...others.bodies],
    asking: (spelt) => [
      ...first.asking(spelt),
      ...others.asking(spelt).map((document) => first.bodies.length + document),
    ],
    wordings: wordingsBeside(first.wordings, others.wordings),
  };
}

function bySpelling(passages: readonly Passage[], language: SearchLanguage): ReadPassages['asking'] {
  const documents = new Map<string, number[]>();
  passages.forEach((passage, document) => {
    for (const title of [passage.question, ...wordingsOf(passage)]) {
      const spelt = spelling(title, language);
      const known = documents.get(spelt);
      if (!known) documents.set(spelt, [document]);
      else if (!known.includes(document)) known.push(document);
    }
  });
  return (spelt) => (spelt === '' ? [] : (documents.get(spelt) ?? []));
}
