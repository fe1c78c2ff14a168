import type { CareIdea, CareLanguageData } from './care-data.ts';
import { buildAutomaton } from './pattern/automaton.ts';
import { createMatcher, type ReadWord } from './pattern/matcher.ts';
import { createWordClasses } from './pattern/word-classes.ts';
import { writeOutElisions } from './reading/elisions.ts';
import { plainLetters } from './reading/plain-letters.ts';
import type { RawWord } from './reading/raw-words.ts';
import { createReader, type ReadSentence } from './reading/read-words.ts';

export interface Sign {
  /** The id of the idea that was recognised. */
  readonly idea: string;
  readonly kind: CareIdea['kind'];
  readonly imminent: boolean;
}

const SEEN: ReadonlySet<number> = new Set();
/** How many words a sentence may put between somebody and what they do. */
const NEAR = 8;
/** The words a match may begin with, and those that begin a new thing said, about the writer. */
const MINE = 'i';
const SUBJECT = 'subject';
/** The list of words for people other than the writer: a sentence about oneself does not run over one. */
const PEOPLE = 'other';
/** The context that makes words between quotation marks somebody else's. */
const FICTION = 'fiction';
const NOW = 'now';

/** Makes a function that finds the signs of one language in a text. */
export function createLanguageAssessor(data: CareLanguageData) {
  const plain = (source: string) => plainSource(source, data.language === 'fr');
  const lists = Object.fromEntries(
    Object.entries(data.words).map(([name, words]) => [name, words.map(plain)]),
  );
  const classes = createWordClasses();

  const findHarmless = matcherOf([['', data.harmless]]);
  const findContexts = matcherOf(Object.entries(data.contexts));
  const own = data.ideas.filter(({ kind }) => kind === 'support');
  const rest = data.ideas.filter(({ kind }) => kind !== 'support');
  const findOwn = matcherOf(own.map((idea) => [idea, idea.patterns]));
  const findRest = matcherOf(rest.map((idea) => [idea, idea.patterns]));
  const mine = classes.idOf((lists[MINE] ?? []).filter((word) => !word.includes(' ')));
  const subject = classes.idOf(lists[SUBJECT] ?? []);
  const read = createReader(data.language, classes.all(), lists[PEOPLE] ?? []);

  /** Finds what each group of patterns stands for. */
  function matcherOf<Meaning>(groups: readonly (readonly [Meaning, readonly string[]])[]) {
    const sources = groups.flatMap(([meaning, patterns]) =>
      patterns.map((pattern) => ({ meaning, pattern })),
    );
    const match = createMatcher(
      buildAutomaton(
        sources.map(({ pattern }) => plain(pattern)),
        lists,
        classes,
      ),
    );
    return (words: readonly ReadWord[]) =>
      match(words).flatMap(({ pattern, start, end }) => {
        const source = sources[pattern];
        return source ? [{ meaning: source.meaning, start, end }] : [];
      });
  }

  /** @param foreign whether the text as a whole is surely in another language */
  return function signs(sentences: readonly (readonly RawWord[])[], foreign: boolean): Sign[] {
    const reading = read(sentences);
    const contexts = reading.map(
      ({ words }) => new Set(findContexts(free(words)).map(({ meaning }) => meaning)),
    );
    const everywhere = new Set(contexts.flatMap((here) => [...here]));
    return reading.flatMap((sentence, index) => {
      const words = withoutHarmless(sentence, everywhere.has(FICTION));
      const here = contexts[index] ?? new Set();
      const ownSigns = findOwn(words).filter(
        ({ meaning, start }) => meaning.byOthers || !isAboutOthers(words, start),
      );
      const ideas = new Set([...ownSigns, ...findRest(free(words))].map(({ meaning }) => meaning));
      return [...ideas]
        .filter(({ sharedWords }) => !(sharedWords && foreign))
        .filter(({ kind, with: needed }) => {
          const heard = kind === 'support' ? here : everywhere;
          return needed.length === 0 || needed.some((context) => heard.has(context));
        })
        .filter(({ unless }) => !unless.some((context) => everywhere.has(context)))
        .map(({ id, kind, imminent }) => ({
          idea: id,
          kind,
          imminent: imminent === 'always' || (imminent === 'now' && here.has(NOW)),
        }));
    });
  };

  /** Whether the words just before, back to one of the writer's own, name somebody else: "she | took too many". */
  function isAboutOthers(words: readonly ReadWord[], start: number): boolean {
    if (words[start]?.classes.has(mine)) return false;
    for (let at = start - 1; at >= Math.max(1, start - NEAR); at--) {
      if (words[at]?.classes.has(subject)) return false;
      if (words[at]?.stopsGaps) return true;
    }
    return false;
  }

  function withoutHarmless({ words, quoted }: ReadSentence, fiction: boolean): ReadWord[] {
    const kept = words.map((word, at) => (fiction && quoted[at] ? { ...word, classes: SEEN } : word));
    for (const { start, end } of findHarmless(free(words))) {
      for (let at = start; at < end; at++)
        kept[at] = { classes: SEEN, stopsGaps: kept[at]?.stopsGaps ?? false };
    }
    return kept;
  }
}

/** Words whose gaps run over other people too. */
function free(words: readonly ReadWord[]): ReadWord[] {
  return words.map(({ classes }) => ({ classes, stopsGaps: false }));
}

function plainSource(source: string, french: boolean): string {
  const letters = plainLetters(source);
  return (french ? writeOutElisions(letters) : letters).replaceAll("'", '');
}
