import { escapeMarkdown } from '@discordjs/formatters';
import { sayFault } from '../copy/faults/fault-words.ts';
import type { GuildSettings } from '../core/settings/setting-shapes.ts';
import { parseSettingsFile } from '../core/settings/settings-file.ts';
import type { Attachment, Message } from './command.ts';
import { chosenCountry } from './render/country-name.ts';
import { fieldInWords } from './render/import-problems.ts';
import { bullets, renderCard } from './render/layout.ts';
import { renderSentence } from './render/sentence.ts';
import type { View } from './render/view.ts';
import type { Services } from './services.ts';

type Needs = Pick<Services, 'readAttachment' | 'isChannelOf' | 'corpus' | 'helplines'>;

/** Settings as a file would make them in this server, or what to say where it makes none. */
export type ReadSettings =
  | { readonly ok: true; readonly settings: GuildSettings; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly message: Message };

const LISTS_OF_CHANNELS = ['allowedChannels', 'deniedChannels', 'askChannels'] as const;

/** Reads an attached file of settings. What belongs to another server, or another corpus, is left out and named. */
export async function readSettingsFile(
  attachment: Attachment,
  guildId: string,
  { readAttachment, isChannelOf, corpus, helplines }: Needs,
  { copy }: View,
): Promise<ReadSettings> {
  const words = copy.settings;
  const read = await readAttachment(attachment);
  if (!read.ok) return { ok: false, message: renderSentence(words.importUnread[read.why]) };
  const parsed = parseSettingsFile(read.text);
  if (!parsed.ok)
    return {
      ok: false,
      message: renderCard([
        words.importProblems,
        bullets(
          parsed.findings.map(({ field, fault }) =>
            escapeMarkdown(`${fieldInWords(field, copy)}: ${sayFault(fault, copy.faults)}`),
          ),
        ),
      ]),
    };

  const { settings } = parsed;
  const isHere = (id: string) => isChannelOf(guildId, id);
  const foreign = LISTS_OF_CHANNELS.flatMap((list) => settings[list]).filter((id) => !isHere(id));
  const unknown = settings.hiddenTopics.filter((id) => !corpus.topics.has(id));
  const country = chosenCountry(settings.country, helplines);
  const kept = Object.fromEntries(LISTS_OF_CHANNELS.map((list) => [list, settings[list].filter(isHere)]));
  return {
    ok: true,
    settings: {
      ...settings,
      ...kept,
      country,
      hiddenTopics: settings.hiddenTopics.filter((id) => corpus.topics.has(id)),
    },
    remarks: [
      foreign.length > 0 ? words.importForeign(new Set(foreign).size) : '',
      country !== settings.country ? words.importCountry : '',
      unknown.length > 0 ? words.importTopics(unknown.join(', ')) : '',
    ].filter(Boolean),
  };
}
