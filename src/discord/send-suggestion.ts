import { linesOf } from '../core/library/form-drafts.ts';
import type { Suggestion } from '../core/library/suggestion.ts';
import { parseSuggestions } from '../core/library/suggestion.ts';
import { privately } from './answer-reply.ts';
import { careFirst } from './care-first.ts';
import type { Result, Submission } from './command.ts';
import { renderSentence } from './render/sentence.ts';
import type { Services } from './services.ts';
import { hasWords } from './words.ts';

/** Puts a suggestion before the moderators of the server where it was written, once care has looked at it. */
export async function sendSuggestion(
  kind: Suggestion['kind'],
  submission: Submission,
  services: Services,
): Promise<Result> {
  const { copy, guildId, userId } = submission;
  const { suggest } = copy;
  const { suggestions, cooldowns, corpus, random, today } = services;
  const audience = privately(submission);
  const say = (sentence: string): Result => ({ kind: 'reply', message: renderSentence(sentence), audience });
  const value = (field: string) => submission.value(field).trim();

  const texts = ['question', 'answer', 'aliases', 'text', 'from', 'name'].map(value).filter(hasWords);
  const care = await careFirst(texts, submission, services, suggest.supportNote);
  if (care) return { kind: 'reply', message: care, audience };
  if (guildId === null) return say(suggest.needsServer);
  if (!hasWords(value(kind === 'quote' ? 'text' : 'question'))) return say(suggest.empty);

  const topic = corpus.topics.has(value('topic')) ? value('topic') : '';
  const shared = { id: shortId(random), at: today().getTime(), signature: value('name'), topic };
  const [suggestion] = parseSuggestions([
    kind === 'quote'
      ? { ...shared, kind, text: value('text'), from: value('from') }
      : {
          ...shared,
          kind,
          question: value('question'),
          body: value('answer'),
          aliases: linesOf(value('aliases')),
        },
  ]);
  if (!suggestion) return say(suggest.tooLong);
  if (!cooldowns.suggesting.allows(`${guildId}:${userId}`)) return say(suggest.tooSoon);
  return say((await suggestions.add(guildId, suggestion)) ? suggest.thanks : suggest.full);
}

/** Eight signs: unlike enough among the hundred suggestions of a server. */
const shortId = (random: () => number) => Math.floor(random() * 36 ** 8).toString(36);
