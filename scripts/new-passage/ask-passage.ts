import { UNSURE } from '../../src/core/answer/thresholds.ts';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { neededNotices } from '../../src/core/corpus/lint/missing-notices.ts';
import { MAX_PASSAGE_ID, MAX_QUESTION, MIN_ALIASES } from '../../src/core/corpus/parse-passage.ts';
import { type Passage, VIEWPOINTS } from '../../src/core/corpus/passage.ts';
import type { Match } from '../../src/core/search/match.ts';
import { chooseFrom } from './choose-from.ts';
import { offeredId } from './offered-id.ts';
import type { Questioner } from './questioner.ts';

interface Parts {
  readonly ask: Questioner;
  readonly corpus: Corpus;
  readonly search: (query: string, limit: number) => readonly Match[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Relevance from which a present passage may be the one that is wanted. */
const NEAR = 0.5;

/** Asks for a passage, part by part. @returns null where a present one will do */
export async function askPassage({ ask, corpus, search, today }: Parts): Promise<Passage | null> {
  const question = await askQuestion(ask);
  const near = search(question, 3).filter(({ relevance }) => relevance >= NEAR);
  if (near.length > 0) {
    ask.say('\nThe corpus has something near already:');
    for (const { passage } of near) ask.say(`  ${passage.question}  (corpus/passages/${passage.id}.md)`);
    const answer = await ask.line('Write a new one all the same? [y/N] ');
    if (!/^y/i.test(answer)) return null;
  }
  const id = await askId(ask, question, corpus);
  const aliases = await askAliases(ask);
  const topics = [...corpus.topics.values()].filter(({ parent }) => parent !== null);
  const nearest = search(question, 3).map(({ passage }) => passage);
  const topic = await chooseFrom(ask, {
    what: 'Topic',
    choices: topics.map(({ id, name, description }) => ({ id, name, about: description })),
    most: 1,
    likely: nearest.flatMap((passage) => passage.topics),
  });
  const sources = await chooseFrom(ask, {
    what: 'Sources ("project" for common knowledge)',
    choices: [...corpus.sources.values()].map(({ id, title, description }) => ({
      id,
      name: title,
      about: description,
    })),
    most: 4,
    likely: ['project', ...nearest.flatMap((passage) => passage.sources)],
  });
  const [viewpoint = 'shared'] = await chooseFrom(ask, {
    what: 'Whose view is it? ("shared" for common ground)',
    choices: VIEWPOINTS.map((id) => ({ id, name: '' })),
    most: 1,
  });
  const otherSide = await ask.line('\nThe other side, in a sentence or two (Enter where nobody disagrees): ');
  const body = await ask.lines(
    '\nThe answer. Its first sentence answers the question. Empty lines part paragraphs; a line with only a full stop ends it.',
    '.',
  );
  const related = await askRelated(ask, question, corpus, search);
  const passage: Passage = {
    id,
    question,
    aliases,
    asked: [],
    topics: topic,
    sources,
    viewpoint: VIEWPOINTS.find((known) => known === viewpoint) ?? 'shared',
    otherSide: otherSide === '' ? null : otherSide,
    notices: [],
    points: [],
    related,
    reviewed: today,
    body: body.join('\n').trim(),
  };
  return { ...passage, notices: neededNotices(passage).map(({ notice }) => notice) };
}

async function askQuestion(ask: Questioner): Promise<string> {
  for (;;) {
    const typed = await ask.line('How would a person ask this? ');
    const question = typed === '' || typed.endsWith('?') ? typed : `${typed}?`;
    if (question !== '' && question.length <= MAX_QUESTION) return question;
    ask.say(question === '' ? 'A passage needs a question.' : `At most ${MAX_QUESTION} characters, please.`);
  }
}

async function askId(ask: Questioner, question: string, corpus: Corpus): Promise<string> {
  const offered = offeredId(question, (id) => corpus.passages.has(id));
  for (;;) {
    const id = (await ask.line(`Its id, which is also the file's name [${offered}]: `)) || offered;
    const isWellFormed = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= MAX_PASSAGE_ID;
    if (isWellFormed && !corpus.passages.has(id)) return id;
    ask.say(
      isWellFormed
        ? `${id} is taken.`
        : `Small letters, digits and single hyphens, at most ${MAX_PASSAGE_ID}, please.`,
    );
  }
}

async function askAliases(ask: Questioner): Promise<readonly string[]> {
  const aliases: string[] = [];
  for (;;) {
    const missing = MIN_ALIASES - aliases.length;
    const typed = await ask.lines(
      `\nOther ways people ask this, as they type on a phone: in other words, misspelt, in fragments.\nOne a line; an empty line ends them.${missing > 0 ? ` ${missing} or more.` : ''}`,
    );
    aliases.push(...typed);
    if (aliases.length >= MIN_ALIASES) return aliases;
    ask.say(`That makes ${aliases.length}; it takes ${MIN_ALIASES}.`);
  }
}

async function askRelated(
  ask: Questioner,
  question: string,
  corpus: Corpus,
  search: Parts['search'],
): Promise<readonly string[]> {
  const near = search(question, 3).filter(({ relevance }) => relevance >= UNSURE);
  const offered = near.map(({ passage }) => passage.id);
  for (;;) {
    const typed = await ask.line(
      `\nRelated passages, which will name this one back; none for none [${offered.join(', ') || 'none'}]: `,
    );
    if (typed.toLowerCase() === 'none') return [];
    const ids = typed === '' ? offered : typed.split(/[\s,]+/).filter(Boolean);
    const unknown = ids.filter((id) => !corpus.passages.has(id));
    if (unknown.length === 0) return ids;
    ask.say(`There is no ${unknown.join(', ')} in corpus/passages.`);
  }
}
