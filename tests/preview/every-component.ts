import {
  AttachmentBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  ComponentType,
  type InteractionReplyOptions,
  MessageFlags,
} from 'discord.js';

/** One pixel, as a PNG. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC';

/** A message with one of each kind of component that is not a menu. */
export function everyComponent({ guild, commandId }: ChatInputCommandInteraction): InteractionReplyOptions {
  const welcome = guild?.channels.cache.find(({ name }) => name === 'welcome');
  const soon = Math.floor(Date.now() / 1000) + 2 * 3600 + 30;
  const link = { url: 'https://example.org/a.png' };
  return {
    flags: MessageFlags.IsComponentsV2,
    files: [
      new AttachmentBuilder(Buffer.from(PIXEL, 'base64'), { name: 'pixel.png' }),
      new AttachmentBuilder(Buffer.from('some words'), { name: 'words.txt' }),
    ],
    components: [
      {
        type: ComponentType.Container,
        accentColor: 0x2e8b57,
        components: [
          {
            type: ComponentType.Section,
            components: [
              {
                type: ComponentType.TextDisplay,
                content: `# Everything at once\n||the end||, <t:${soon}:R>`,
              },
              { type: ComponentType.TextDisplay, content: `See ${welcome ?? '#'} or </ask:${commandId}>` },
            ],
            accessory: {
              type: ComponentType.Thumbnail,
              media: { url: 'attachment://pixel.png' },
              description: 'A small picture',
            },
          },
          { type: ComponentType.Separator },
          {
            type: ComponentType.Section,
            components: [{ type: ComponentType.TextDisplay, content: 'With a button beside it' }],
            accessory: {
              type: ComponentType.Button,
              style: ButtonStyle.Success,
              label: 'Yes',
              customId: 'more',
            },
          },
          { type: ComponentType.MediaGallery, items: [{ media: link, description: 'Elsewhere' }] },
          { type: ComponentType.Separator, divider: false, spacing: 2 },
          { type: ComponentType.File, file: { url: 'attachment://words.txt' } },
        ],
      },
      {
        type: ComponentType.ActionRow,
        components: [
          { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'One', customId: 'one' },
          { type: ComponentType.Button, style: ButtonStyle.Danger, label: 'Two', customId: 'two' },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: 'Not now',
            customId: 'off',
            disabled: true,
          },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Link,
            label: 'Source',
            url: 'https://example.org',
          },
        ],
      },
    ],
  };
}

const OPTIONS = ['One', 'Two', 'Three', 'Four'].map((label, index) => ({ label, value: String(index + 1) }));
const MENUS = [
  { type: ComponentType.StringSelect, customId: 'a', placeholder: 'One of these', options: OPTIONS },
  {
    type: ComponentType.StringSelect,
    customId: 'b',
    placeholder: 'Two or three of these',
    options: OPTIONS,
    minValues: 2,
    maxValues: 3,
  },
  { type: ComponentType.UserSelect, customId: 'c', placeholder: 'Somebody' },
  { type: ComponentType.RoleSelect, customId: 'd', placeholder: 'A role' },
  { type: ComponentType.MentionableSelect, customId: 'e', placeholder: 'Anybody or a role' },
  { type: ComponentType.ChannelSelect, customId: 'f', placeholder: 'A channel' },
] as const;

/** A message with each of the five kinds of menu, and one that takes several. */
export const EVERY_MENU: InteractionReplyOptions = {
  flags: MessageFlags.IsComponentsV2,
  components: [
    { type: ComponentType.TextDisplay, content: '## Menus' },
    ...MENUS.map((menu) => ({ type: ComponentType.ActionRow as const, components: [menu] })),
  ],
};
