import type { Message } from '../messages/message.ts';
import type { PageButton, PageComponent, PagePicture, PageSelect } from '../page/page-types.ts';
import type { MessageComponent, RowChild } from '../rules/component.ts';
import type { PreviewState } from '../state.ts';
import { pickableOptions } from './picks.ts';

const BUTTON_STYLES = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'link',
  6: 'primary',
} as const;
type Button = Extract<RowChild, { type: 2 }>;
type Select = Exclude<RowChild, Button>;
type Pictured = Extract<MessageComponent, { type: 12 }>['items'][number];

/** Components as the page shows them: Markdown made into HTML, and menus of people or channels filled. */
export function pageComponents(
  state: PreviewState,
  { components, attachments, guildId }: Pick<Message, 'components' | 'attachments' | 'guildId'>,
  viewerId: string,
  markdown: (text: string) => string,
): PageComponent[] {
  const picture = (it: Pictured): PagePicture => ({
    url: ownAddress(state, it.media.url),
    description: it.description ?? '',
    isShown: ownAddress(state, it.media.url).startsWith('/'),
    isSpoiler: it.spoiler ?? false,
  });
  const child = (it: RowChild): PageComponent =>
    it.type === 2 ? pageButton(it) : pageSelect(state, it, guildId, viewerId);
  const one = (it: MessageComponent): PageComponent => {
    switch (it.type) {
      case 1:
        return { kind: 'row', children: it.components.map(child) };
      case 9: {
        const { accessory } = it;
        return {
          kind: 'section',
          children: it.components.map(one),
          accessory:
            accessory.type === 2 ? pageButton(accessory) : { kind: 'thumbnail', picture: picture(accessory) },
        };
      }
      case 10:
        return { kind: 'text', html: markdown(it.content) };
      case 12:
        return {
          kind: 'gallery',
          pictures: it.items.map(picture),
        };
      case 13: {
        const sent = attachments.find(({ url }) => url === it.file.url);
        return {
          kind: 'file',
          url: ownAddress(state, it.file.url),
          name: sent?.filename ?? '',
          size: sent?.size ?? 0,
          isSpoiler: it.spoiler ?? false,
        };
      }
      case 14:
        return { kind: 'separator', isLine: it.divider !== false, isLarge: it.spacing === 2 };
      case 17:
        return {
          kind: 'container',
          colour: colour(it.accent_color),
          isSpoiler: it.spoiler ?? false,
          children: it.components.map(one),
        };
    }
  };
  return components.map(one);
}

/** The address of a file that is kept here, as the page asks for it, by whichever name it reached this server. */
export function ownAddress(state: PreviewState, url: string): string {
  return url.startsWith(`${state.url()}/`) ? url.slice(state.url().length) : url;
}

/** A colour as CSS writes it. */
export function colour(value: number | null | undefined): string | null {
  return value == null ? null : `#${value.toString(16).padStart(6, '0')}`;
}

function pageButton(it: Button): PageButton {
  const emoji = 'emoji' in it ? it.emoji : undefined;
  const mark = emoji?.id ? `:${emoji.name}:` : (emoji?.name ?? '');
  const label = 'label' in it ? (it.label ?? '') : 'Buy';
  return {
    kind: 'button',
    customId: 'custom_id' in it ? it.custom_id : null,
    label: [mark, label].filter(Boolean).join(' '),
    style: BUTTON_STYLES[it.style],
    url: it.style === 5 ? it.url : null,
    isDisabled: it.disabled ?? false,
  };
}

function pageSelect(state: PreviewState, it: Select, guildId: string | null, viewerId: string): PageSelect {
  return {
    kind: 'select',
    customId: it.custom_id,
    placeholder: it.placeholder ?? 'Make a selection',
    least: it.min_values ?? 1,
    most: it.max_values ?? 1,
    isDisabled: it.disabled ?? false,
    isSearched: it.type !== 3,
    options: pickableOptions(state, it, guildId, viewerId),
  };
}
