import { escapeMarkdown } from '@discordjs/formatters';
import { admitEntry } from '../core/library/admit-entry.ts';
import { type LibraryEntry, titleOf } from '../core/library/entry.ts';
import type { Draft } from '../core/library/entry-schema.ts';
import { draftMarkdown } from '../core/library/format-library.ts';
import { privately } from './answer-reply.ts';
import { careFirst } from './care-first.ts';
import type { Message, Result, Submission } from './command.ts';
import { renderEntry, renderFile, renderRefused } from './render/library.ts';
import { renderSentence } from './render/sentence.ts';
import type { View } from './render/view.ts';
import type { Services } from './services.ts';
import { hasWords } from './words.ts';

interface Filled {
  /** The fields that hold words of the person's own. */
  readonly fields: readonly string[];
  /** @param before the entry that is changed; null for a new one */
  draft(before: LibraryEntry | null): Draft;
  /** What to show after a suggestion was taken, with a remark. */
  next(guildId: string, view: View, remark: string): Promise<Message>;
}

/** Takes a filled-in form for an entry: care first, then the check, and only then the library. */
export async function admitForm(
  submission: Submission,
  services: Services,
  { fields, draft: draftFor, next }: Filled,
): Promise<Result> {
  const { copy, guildId, args } = submission;
  const words = copy.library;
  const { library, suggestions, corpus, today } = services;
  const view = { copy, audience: privately(submission) };
  const reply = (message: Message): Result => ({ kind: 'reply', message, audience: view.audience });
  // Opened from a private reply, the form changes that reply.
  const inPlace = (message: Message): Result =>
    submission.audience?.kind === 'asker' ? { kind: 'update', message } : reply(message);

  const texts = fields.map((field) => submission.value(field)).filter(hasWords);
  const care = await careFirst(texts, submission, services, words.supportNote);
  if (care) {
    const file = renderFile(words.typedName, draftMarkdown(draftFor(null)));
    return reply({ ...file, components: [...care.components, ...file.components] });
  }
  if (guildId === null || submission.audience?.kind === 'channel')
    return reply(renderSentence(words.needsServer));

  const [entryId = '', suggestionId = ''] = args;
  const before = (await library.entries(guildId)).find(({ id }) => id === entryId) ?? null;
  if (entryId !== '' && before === null) return reply(renderSentence(words.noLonger));
  const isOpen = async () => (await suggestions.open(guildId)).some(({ id }) => id === suggestionId);
  if (suggestionId !== '' && !(await isOpen())) return reply(renderSentence(words.review.gone));

  const draft = draftFor(before);
  const day = today().toISOString().slice(0, 10);
  const admitted = await admitEntry(draft, { guildId, library, corpus, today: day });
  if (admitted.kind === 'full') return reply(renderSentence(words.full));
  if (admitted.kind === 'refused') return reply(renderRefused(admitted.findings, draft, view));
  if (suggestionId !== '') {
    await suggestions.remove(guildId, suggestionId);
    return inPlace(await next(guildId, view, words.review.approved));
  }
  const title = escapeMarkdown(titleOf(admitted.entry));
  const remark = before ? words.changed(title) : words.added(title);
  return inPlace(renderEntry(admitted.entry, corpus, view, remark));
}
