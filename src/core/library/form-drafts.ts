import type { PassageEntry, QuoteEntry } from './entry.ts';
import { type Draft, draftOf } from './entry-schema.ts';

/** What a form for a passage holds. */
export interface PassageFields {
  readonly question: string;
  readonly answer: string;
  /** One on each line. */
  readonly aliases: string;
  readonly topic: string;
  readonly source: string;
}

/** @param before the entry that is changed: what the form does not ask for stays as it was */
export function passageDraft(fields: PassageFields, before: PassageEntry | null): Draft {
  const { source: _, ...kept } = before ? draftOf(before) : {};
  const source = oneLine(fields.source);
  return {
    ...kept,
    question: asQuestion(oneLine(fields.question)),
    body: fields.answer.trim(),
    aliases: linesOf(fields.aliases),
    topics: [fields.topic, ...(before?.topics.slice(1) ?? [])].filter(
      (topic, at, all) => topic && all.indexOf(topic) === at,
    ),
    ...(source === '' ? {} : { source }),
  };
}

/** What a form for a quote holds. */
export interface QuoteFields {
  readonly text: string;
  readonly topic: string;
  readonly author: string;
  /** The work and its year, such as "Walden, 1854". */
  readonly work: string;
  readonly licence: string;
}

export function quoteDraft(fields: QuoteFields, before: QuoteEntry | null): Draft {
  const { work = '', year } =
    /^(?<work>.*?),?\s*(?<year>\d{1,4})?$/s.exec(oneLine(fields.work))?.groups ?? {};
  const credits = { author: oneLine(fields.author), work, licence: oneLine(fields.licence) };
  const given = Object.entries(credits).filter(([, value]) => value !== '');
  return {
    ...(before ? { id: before.id } : {}),
    text: oneLine(fields.text),
    topic: fields.topic,
    ...Object.fromEntries(given),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** People leave the mark out when they are in a hurry. */
const asQuestion = (text: string) =>
  text === '' || /[?？؟]$/u.test(text) ? text : `${text.replace(/[.!]+$/, '')}?`;
