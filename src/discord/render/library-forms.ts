import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Copy } from '../../copy/en.ts';
import { MAX_BODY, MAX_QUESTION } from '../../core/corpus/parse-passage.ts';
import type { Topic } from '../../core/corpus/topic.ts';
import type { LibraryEntry } from '../../core/library/entry.ts';
import { MAX_SOURCE } from '../../core/library/entry-schema.ts';
import { MAX_SIGNATURE, type Suggestion } from '../../core/library/suggestion.ts';
import { MAX_TEXT } from '../../core/quotes/quote-schema.ts';
import { MAX_SELECT_OPTIONS } from '../limits.ts';
import type { Option } from './controls.ts';
import { choiceField, form, textField } from './form.ts';

type Form = APIModalInteractionResponseCallbackData;
type Topics = ReadonlyMap<string, Topic>;

/** In characters; what does not fit is added from a file. */
export const MAX_ALIASES_TEXT = 1_500;
const MAX_CREDIT = 100;
/** A comma, a space and four digits behind the work. */
const YEAR = 6;

/** What a form is for: a new entry, an entry that is changed, or a suggestion that is made into one. */
export interface Purpose {
  readonly entry?: LibraryEntry;
  readonly suggestion?: Suggestion;
}

const argsOf = ({ entry, suggestion }: Purpose) => [entry?.id ?? '', suggestion?.id ?? ''];

/** The form for an answer. */
export function passageForm(purpose: Purpose, topics: Topics, copy: Copy): Form {
  const words = copy.library.form;
  const entry = purpose.entry?.kind === 'passage' ? purpose.entry : null;
  const offered = purpose.suggestion?.kind === 'passage' ? purpose.suggestion : null;
  const from = entry ?? offered;
  const topic = entry?.topics[0] ?? offered?.topic ?? '';
  return form('library-passage', argsOf(purpose), entry ? words.edit : words.add, [
    textField({
      id: 'question',
      label: words.question,
      hint: words.questionHint,
      max: MAX_QUESTION,
      value: from?.question ?? '',
    }),
    textField({
      id: 'answer',
      label: words.answer,
      hint: words.answerHint,
      isLong: true,
      max: MAX_BODY,
      value: from?.body ?? '',
    }),
    textField({
      id: 'aliases',
      label: words.aliases,
      hint: words.aliasesHint,
      isLong: true,
      max: MAX_ALIASES_TEXT,
      value: from?.aliases.join('\n') ?? '',
    }),
    choiceField({ id: 'topic', label: words.topic, options: topicOptions(topics, topic) }),
    textField({
      id: 'source',
      label: words.source,
      hint: words.sourceHint,
      isNeeded: false,
      max: MAX_SOURCE,
      value: entry?.source ?? '',
    }),
  ]);
}

/** The form for a quote. */
export function quoteForm(purpose: Purpose, topics: Topics, copy: Copy): Form {
  const words = copy.library.form;
  const entry = purpose.entry?.kind === 'quote' ? purpose.entry : null;
  const offered = purpose.suggestion?.kind === 'quote' ? purpose.suggestion : null;
  const credit = entry?.credit;
  const optional = { isNeeded: false, max: MAX_CREDIT };
  return form('library-quote', argsOf(purpose), entry ? words.editQuote : words.addQuote, [
    textField({
      id: 'text',
      label: words.text,
      hint: words.textHint,
      isLong: true,
      max: MAX_TEXT,
      value: (entry ?? offered)?.text ?? '',
    }),
    choiceField({
      id: 'topic',
      label: words.topic,
      options: topicOptions(topics, (entry ?? offered)?.topic ?? ''),
    }),
    textField({
      ...optional,
      id: 'author',
      label: words.author,
      hint: words.authorHint,
      value: credit?.author ?? offered?.from ?? '',
    }),
    textField({
      ...optional,
      id: 'work',
      label: words.work,
      hint: words.workHint,
      max: MAX_CREDIT + YEAR,
      value: credit ? `${credit.work}, ${credit.year}` : '',
    }),
    textField({
      ...optional,
      id: 'licence',
      label: words.licence,
      hint: words.licenceHint,
      value: credit?.licence ?? '',
    }),
  ]);
}

/** The form for an entry that is there already. */
export function entryForm(entry: LibraryEntry, topics: Topics, copy: Copy): Form {
  return (entry.kind === 'passage' ? passageForm : quoteForm)({ entry }, topics, copy);
}

/** The form for an entry made of a suggestion. */
export function suggestionForm(suggestion: Suggestion, topics: Topics, copy: Copy): Form {
  return (suggestion.kind === 'passage' ? passageForm : quoteForm)({ suggestion }, topics, copy);
}

/** What a member fills in: a question, and an answer where they have one. */
export function suggestPassageForm(topics: Topics, { suggest, library }: Copy): Form {
  return form('suggest-passage', [], suggest.title, [
    textField({ id: 'question', label: suggest.question, hint: suggest.questionHint, max: MAX_QUESTION }),
    textField({ id: 'answer', label: suggest.answer, isLong: true, isNeeded: false, max: MAX_BODY }),
    textField({
      id: 'aliases',
      label: suggest.aliases,
      hint: suggest.aliasesHint,
      isLong: true,
      isNeeded: false,
      max: MAX_ALIASES_TEXT,
    }),
    choiceField({
      id: 'topic',
      label: library.form.topic,
      isNeeded: false,
      options: topicOptions(topics, ''),
    }),
    signature(suggest),
  ]);
}

export function suggestQuoteForm(topics: Topics, { suggest, library }: Copy): Form {
  return form('suggest-quote', [], suggest.quoteTitle, [
    textField({ id: 'text', label: suggest.text, isLong: true, max: MAX_TEXT }),
    textField({ id: 'from', label: suggest.from, hint: suggest.fromHint, isNeeded: false, max: MAX_CREDIT }),
    choiceField({
      id: 'topic',
      label: library.form.topic,
      isNeeded: false,
      options: topicOptions(topics, ''),
    }),
    signature(suggest),
  ]);
}

function signature({ name, nameHint }: Copy['suggest']) {
  return textField({ id: 'name', label: name, hint: nameHint, isNeeded: false, max: MAX_SIGNATURE });
}

/** The shelves; a topic within one that an entry has already stands in the place of its shelf. */
function topicOptions(topics: Topics, chosen: string): Option[] {
  const current = topics.get(chosen);
  const shelves = [...topics.values()].filter(({ parent }) => parent === null);
  return shelves
    .map((shelf) => (current?.parent === shelf.id ? current : shelf))
    .slice(0, MAX_SELECT_OPTIONS)
    .map(({ id, name }) => ({ value: id, label: name, isChosen: id === chosen }));
}
