import { ButtonBuilder } from '@discordjs/builders';
import { escapeMarkdown } from '@discordjs/formatters';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Copy } from '../../copy/en.ts';
import { sayFault } from '../../copy/faults/fault-words.ts';
import type { Corpus } from '../../core/corpus/corpus.ts';
import type { Finding } from '../../core/corpus/references.ts';
import { type LibraryEntry, serverPassage, titleOf } from '../../core/library/entry.ts';
import type { Draft } from '../../core/library/entry-schema.ts';
import { shortened } from '../choices.ts';
import type { Message } from '../command.ts';
import { formatCustomId } from '../custom-id.ts';
import { button, menu } from './controls.ts';
import { bullets, heading, renderCard, subtext } from './layout.ts';
import { passageParagraphs } from './passage.ts';
import { creditLine } from './server-quote.ts';
import { bulletsWithin, verbatim } from './stranger-words.ts';
import type { View } from './view.ts';

const PAGE_SIZE = 10;
/** In characters: together below Discord's limit for a message. */
const MAX_FINDINGS = 1_000;
const MAX_TYPED = 2_700;

/** What a server has added, a page at a time. @param page counted from 0; past the end it is the last */
export function renderLibrary(
  entries: readonly LibraryEntry[],
  page: number,
  view: View,
  remark = '',
): Message {
  const { library, buttons, search } = view.copy;
  if (entries.length === 0) return renderCard([remark, `${heading(library.heading)}\n${library.empty}`]);
  const answers = entries.filter(({ kind }) => kind === 'passage').length;
  const pages = Math.ceil(entries.length / PAGE_SIZE);
  const current = Math.min(Math.max(page, 0), pages - 1);
  const shown = entries.slice(current * PAGE_SIZE, (current + 1) * PAGE_SIZE);
  const turn = (to: number, label: string) =>
    to < 0 || to >= pages ? [] : [button(view, 'library-page', label, [String(to)])];
  const options = shown.map((entry) => ({ value: entry.id, label: shortened(titleOf(entry)) }));
  return renderCard(
    [
      remark,
      `${heading(library.heading)}\n${library.counts(answers, entries.length - answers)}`,
      bullets(shown.map((entry) => escapeMarkdown(shortened(titleOf(entry))))),
      subtext(search.page(current + 1, pages)),
    ],
    [
      menu(view, 'library-open', library.open, options) ?? [],
      [...turn(current - 1, buttons.previous), ...turn(current + 1, buttons.next)],
    ],
  );
}

/** One entry as people see it, with what a moderator can do about it. */
export function renderEntry(entry: LibraryEntry, corpus: Corpus, view: View, remark = ''): Message {
  const { library } = view.copy;
  const paragraphs =
    entry.kind === 'passage'
      ? passageParagraphs(serverPassage(entry), corpus, view)
      : [entry.text, subtext(creditLine(entry, view.copy))];
  return renderCard(
    [remark, ...paragraphs, subtext(library.entry(entry.id))],
    [
      [
        button(view, 'library-edit', library.edit, [entry.id]),
        button(view, 'library-remove', library.remove, [entry.id]),
      ],
    ],
  );
}

/** Why a draft was not taken, and the words themselves: a form cannot be opened again with what was typed. */
export function renderRefused(findings: readonly Finding[], draft: Draft, { copy }: View): Message {
  const { library } = copy;
  const typed = [draft['question'], draft['body'], draft['aliases'], draft['text']]
    .flat()
    .filter((text) => typeof text === 'string' && text !== '')
    .join('\n');
  const listed = bulletsWithin(
    findings.map((finding) => escapeMarkdown(inWords(finding, copy))),
    MAX_FINDINGS,
  );
  const said = [library.refused, listed.text];
  return typed.length > MAX_TYPED
    ? renderFile(library.typedName, typed, ...said, library.yourWords)
    : renderCard([...said, `${library.yourWords}\n${verbatim(typed)}`]);
}

/** The problem with its field as the form calls it. */
export function inWords({ field, fault }: Finding, { library, faults }: Copy): string {
  return `${library.fields[field] ?? field}: ${sayFault(fault, faults)}`;
}

/** Asks once more before a whole library is gone. */
export function renderRemoveAll(count: number, { copy }: View): Message {
  const confirm = new ButtonBuilder()
    .setCustomId(formatCustomId({ action: 'library-clear', owner: null, args: [] }) ?? '')
    .setLabel(copy.library.removeAll)
    .setStyle(ButtonStyle.Danger);
  return renderCard([copy.library.askRemoveAll(count)], [[confirm]]);
}

/** A file to take away, with a sentence about it. */
export function renderFile(name: string, content: string, ...paragraphs: readonly string[]): Message {
  const file = { type: ComponentType.File, file: { url: `attachment://${name}` } } as const;
  const said = paragraphs.length > 0 ? renderCard(paragraphs).components : [];
  return { components: [...said, file], files: [{ name, content }] };
}
