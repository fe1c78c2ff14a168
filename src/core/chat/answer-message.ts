import type { Answer, Searched } from '../answer/answer.ts';
import { createAnswer } from '../answer/create-answer.ts';
import { relatedPassages } from '../answer/related-passages.ts';
import type { Assessment, CareLanguage } from '../care/assessment.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Knowledge } from '../library/knowledge.ts';
import type { Match } from '../search/match.ts';
import { asksForMore, followUpQueries, isFollowUp } from './follow-up.ts';
import { questionSentences, questionsIn } from './question-in.ts';

interface Parts extends Knowledge {
  /** What the message is written in. */
  readonly language: CareLanguage;
  readonly assess: (text: string) => Assessment;
}

const MAX_SUGGESTIONS = 3;
/** Relevance from which a question is answered that nobody put to the bot; see docs/decisions/0010. */
const SURE = 0.9;
/** Relevance from which the answer before makes it clear what a follow-up means. */
const CLEAR = 0.75;
/** The same for a passage that comes first without the question before it, and near the first with it. */
const AGREED = 0.3;
const NEAR_FIRST = 2;

/**
 * Answers a message as people write them: its whole text is looked at for danger first, then the question in
 * it is found.
 * @param repliedTo the passage it replies to; null where it replies to none
 */
export function answerMessage(text: string, repliedTo: Passage | null, parts: Parts): Answer {
  // "Why?" and "tell me more" hold nothing that care could judge.
  if (repliedTo !== null && asksForMore(text, parts.language)) return offer([], repliedTo, parts.corpus);
  if (isConcern(parts.assess(text))) return parts.answer(text);
  const search = searchAlone(parts);
  if (repliedTo !== null && isFollowUp(text, parts.language)) return followUp(text, repliedTo, parts, search);
  return surest(questionsIn(text, parts.language).map(search));
}

/**
 * What to say to a message that was not put to the bot: something to words of danger, and to a question that
 * is surely answered. Null for everything else.
 */
export function answerUnasked(text: string, parts: Parts): Answer | null {
  const { kind } = parts.assess(text);
  if (kind === 'support' || kind === 'friend') return parts.answer(text);
  if (kind === 'medical') return null;
  const questions = questionSentences(text, parts.language);
  if (questions.length === 0) return null;
  const answer = surest(questions.map(searchAlone(parts)));
  return answer.kind === 'found' && answer.relevance >= SURE ? answer : null;
}

function followUp(
  text: string,
  repliedTo: Passage,
  { corpus, language, ...knowledge }: Parts,
  search: (query: string) => Searched,
): Searched {
  const queries = followUpQueries(text, repliedTo, language);
  const answers = queries.map(search);
  const clear = answers.find(
    (answer) => answer.kind === 'found' && answer.relevance >= CLEAR && answer.passage.id !== repliedTo.id,
  );
  const agreed = clear ? null : agreedOn(queries, repliedTo, knowledge);
  if (agreed) return { kind: 'found', ...agreed, related: relatedPassages(agreed.passage, corpus), next: [] };
  return clear ?? offer(answers, repliedTo, corpus);
}

/** What comes first without the words before it, where it stands near the first with them too. */
function agreedOn(
  queries: readonly string[],
  repliedTo: Passage,
  { search }: Pick<Knowledge, 'search'>,
): Match | null {
  const nearest = queries.map((query) =>
    search(query, NEAR_FIRST + 1)
      .filter(({ passage }) => passage.id !== repliedTo.id)
      .slice(0, NEAR_FIRST),
  );
  const alone = nearest.at(-1)?.[0];
  const isAgreed = nearest.every((near) => near.some(({ passage }) => passage.id === alone?.passage.id));
  return alone && isAgreed && alone.relevance >= AGREED ? alone : null;
}

/** What may have been meant, and else what stands near. */
function offer(answers: readonly Searched[], repliedTo: Passage, corpus: Corpus): Searched {
  const likely = answers.flatMap((answer) =>
    answer.kind === 'found' ? [answer.passage] : answer.kind === 'unsure' ? answer.suggestions : [],
  );
  const related = relatedPassages(repliedTo, corpus);
  const others = new Map([...likely, ...related].map((passage) => [passage.id, passage]));
  others.delete(repliedTo.id);
  const suggestions = [...others.values()].slice(0, MAX_SUGGESTIONS);
  return suggestions.length === 0
    ? { kind: 'none', relevance: 0 }
    : { kind: 'unsure', relevance: 0, suggestions };
}

const isConcern = ({ kind }: Assessment) => kind === 'support' || kind === 'friend' || kind === 'medical';

/** For parts of a text, and texts put together, of which care has seen the whole. */
function searchAlone({ corpus, search }: Knowledge): (query: string) => Searched {
  const assess = () => ({ kind: 'none', imminent: false, language: null }) as const;
  const answer = createAnswer({ corpus, assess, search });
  return (query) => {
    const searched = answer(query);
    return searched.kind === 'support' || searched.kind === 'medical'
      ? { kind: 'none', relevance: 0 }
      : searched;
  };
}

const RANK = { found: 0, unsure: 1, none: 2 } as const;

/** The surest of several answers; of two alike the first. */
function surest(answers: readonly Searched[]): Searched {
  const [best] = [...answers].sort(
    (one, other) => RANK[one.kind] - RANK[other.kind] || other.relevance - one.relevance,
  );
  return best ?? { kind: 'none', relevance: 0 };
}
