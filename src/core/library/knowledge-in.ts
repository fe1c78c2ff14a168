import { createAnswer } from '../answer/create-answer.ts';
import { FOUND } from '../answer/thresholds.ts';
import type { Assessment, CareLanguage } from '../care/assessment.ts';
import { recogniseLanguage } from '../care/recognise-language.ts';
import { wordsOf } from '../care/words.ts';
import { corpusIn } from '../corpus/corpus-in.ts';
import { quotesIn } from '../quotes/quotes-in.ts';
import type { Match } from '../search/match.ts';
import type { SearchIn } from '../search/translated-search.ts';
import type { Knowledge } from './knowledge.ts';

interface Parts {
  readonly searchIn: SearchIn;
  readonly assess: (text: string) => Assessment;
}

/** So many translated passages are looked at, to leave some where a server hides most. */
const MAX_MATCHES = 50;

/**
 * What is known, as somebody reads it in a language. A question is looked up in the language that is recognised in
 * it, in the reader's own and in English, in which there is the most. The surest of these answers it; where none is
 * sure, all that they find is offered together.
 */
export function knowledgeIn(
  language: CareLanguage,
  knowledge: Knowledge,
  { searchIn, assess }: Parts,
): Knowledge {
  const corpus = corpusIn(language, knowledge.corpus);
  const asRead = (matches: readonly Match[]) =>
    matches.flatMap(({ passage: { id }, relevance }): readonly Match[] => {
      const passage = corpus.passages.get(id);
      return passage ? [{ passage, relevance }] : [];
    });

  const search: Knowledge['search'] = (query, limit) => {
    const recognised = recogniseLanguage(wordsOf(query)) ?? language;
    const asked = [...new Set([recognised, language])].flatMap((one) => searchIn(one) ?? []);
    const translated = asked.map((one) => asRead(one.search(query, Math.max(limit, MAX_MATCHES))));
    const found = [...translated, asRead(knowledge.search(query, limit))].sort(surestFirst);
    const [surest = []] = found;
    const isSure = (surest[0]?.relevance ?? 0) >= FOUND;
    return (isSure ? surest : surestOfEach(found.flat())).slice(0, Math.max(0, limit));
  };
  const quotes = quotesIn(language, knowledge.quotes);
  return { corpus, search, answer: createAnswer({ corpus, assess, search }), quotes };
}

const surestFirst = ([a]: readonly Match[], [b]: readonly Match[]) =>
  (b?.relevance ?? 0) - (a?.relevance ?? 0);

/** Every passage once, by what is surest of it. */
function surestOfEach(matches: readonly Match[]): readonly Match[] {
  const byId = new Map<string, Match>();
  for (const match of [...matches].sort((a, b) => b.relevance - a.relevance))
    if (!byId.has(match.passage.id)) byId.set(match.passage.id, match);
  return [...byId.values()];
}
