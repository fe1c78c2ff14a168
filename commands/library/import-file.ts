import { type Imported, importLibrary } from '../../src/core/library/import-library.ts';
import type { Attachment, CommandRequest, Message, Result } from '../../src/discord/command.ts';
import { renderImportProblems } from '../../src/discord/render/import-problems.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';

type Needs = Pick<Services, 'library' | 'corpus' | 'today' | 'pause' | 'late' | 'readAttachment'>;

/** How long Discord may take to hand over the file, in milliseconds. */
const PATIENCE = 30_000;

/** Adds a whole file of entries, or nothing of it. Two thousand of them take longer than Discord waits for an answer. */
export function importFile(
  { options, mayManageGuild }: CommandRequest,
  guildId: string,
  services: Needs,
  view: View,
): Result {
  const words = view.copy.library;
  const { audience } = view;
  const reply = (sentence: string): Result => ({
    kind: 'reply',
    message: renderSentence(sentence),
    audience,
  });
  if (!mayManageGuild) return reply(words.needsManage);
  const attachment = options.getAttachment('file');
  if (!attachment) return reply(words.noFile);
  const late = () => services.late().then(() => renderSentence(words.stillReading));
  return {
    kind: 'deferred',
    audience,
    work: () => Promise.race([readAndImport(attachment, guildId, services, view), late()]),
  };
}

async function readAndImport(
  attachment: Attachment,
  guildId: string,
  { library, corpus, today, pause, readAttachment }: Needs,
  view: View,
): Promise<Message> {
  const read = await readAttachment(attachment, PATIENCE);
  if (!read.ok) return renderSentence(view.copy.library.attachment[read.why]);
  const day = today().toISOString().slice(0, 10);
  const file = { file: attachment.name, text: read.text };
  return inWords(await importLibrary(file, { guildId, library, corpus, today: day, pause }), view);
}

function inWords(imported: Imported, view: View): Message {
  const words = view.copy.library;
  switch (imported.kind) {
    case 'imported':
      return renderSentence(words.imported(imported.added, imported.replaced));
    case 'full':
      return renderSentence(words.full);
    case 'refused':
      return renderImportProblems(imported.problems, view);
  }
}
