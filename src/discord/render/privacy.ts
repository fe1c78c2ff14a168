import { ButtonBuilder } from '@discordjs/builders';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Message } from '../command.ts';
import { formatCustomId } from '../custom-id.ts';
import type { Kept } from '../kept-about.ts';
import { heading, renderCard, subtext } from './layout.ts';
import type { View } from './view.ts';

export function renderKept({ subscription, server }: Kept, { copy }: View): Message {
  const words = copy.privacy;
  const ofServer = server && [
    ...(Object.keys(server.settings).length > 0 || server.settingsBefore ? [words.settings] : []),
    ...(server.daily ? [words.daily] : []),
    ...(server.library.length > 0 ? [words.library(server.library.length)] : []),
    ...(server.suggestions.length > 0 ? [words.suggestions(server.suggestions.length)] : []),
    ...(Object.keys(server.feedback).length > 0 ? [words.feedback] : []),
  ];
  return renderCard([
    `${heading(words.heading)}\n${words.never}`,
    words.you(subscription ? words.subscription : words.nothing),
    ofServer ? words.server(ofServer.length > 0 ? `${ofServer.join('; ')}.` : words.nothing) : '',
    subtext(
      [words.rights, ofServer ? words.serverOnly : '', ofServer ? words.leaving : '']
        .filter(Boolean)
        .join('\n'),
    ),
  ]);
}

/** All of it as a JSON file. */
export function renderExport({ userId, subscription, server }: Kept, { copy }: View): Message {
  const { exported, exportName } = copy.privacy;
  const content = `${JSON.stringify({ you: { userId, dailyQuote: subscription }, server }, null, 2)}\n`;
  const file = { type: ComponentType.File, file: { url: `attachment://${exportName}` } } as const;
  return {
    components: [...renderCard([exported]).components, file],
    files: [{ name: exportName, content }],
  };
}

/** Asks once more before a server's settings are gone. */
export function renderForgetServer({ copy }: View): Message {
  const confirm = new ButtonBuilder()
    .setCustomId(formatCustomId({ action: 'forget-server', owner: null, args: [] }) ?? '')
    .setLabel(copy.privacy.confirmServer)
    .setStyle(ButtonStyle.Danger);
  return renderCard([copy.privacy.askServer], [[confirm]]);
}
