import type { RenderMarkdown } from '../markdown/render-markdown.ts';
import type { PageButton, PageComponent, PageSelect } from '../page/page-types.ts';
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

/** Components as the page shows them: Markdown made into HTML, and menus of people or channels filled. */
export function pageComponents(
  state: PreviewState,
  components: readonly MessageComponent[],
  guildId: string | null,
  viewerId: string,
  markdown: RenderMarkdown,
): PageComponent[] {
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
            accessory.type === 2
              ? pageButton(accessory)
              : {
                  kind: 'gallery',
                  pictures: [{ url: accessory.media.url, description: accessory.description ?? '' }],
                },
        };
      }
      case 10:
        return { kind: 'text', html: markdown(it.content) };
      case 12:
        return {
          kind: 'gallery',
          pictures: it.items.map(({ media, description }) => ({
            url: media.url,
            description: description ?? '',
          })),
        };
      case 13:
        return {
          kind: 'file',
          url: it.file.url,
          name: decodeURIComponent(it.file.url.split('/').at(-1) ?? ''),
        };
      case 14:
        return { kind: 'separator', isLine: it.divider !== false, isLarge: it.spacing === 2 };
      case 17:
        return { kind: 'container', colour: colour(it.accent_color), children: it.components.map(one) };
    }
  };
  return components.map(one);
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
    options: pickableOptions(state, it, guildId, viewerId),
  };
}
