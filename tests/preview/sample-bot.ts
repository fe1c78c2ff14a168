import {
  ActionRowBuilder,
  type APIModalInteractionResponseCallbackData,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  Client,
  ContainerBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  type MessageActionRowComponentBuilder,
  MessageFlags,
  ModalBuilder,
  Partials,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { EVERY_MENU, everyComponent } from './every-component.ts';

export const COMMANDS = [
  {
    name: 'ask',
    name_localizations: { 'es-ES': 'preguntar' },
    description: 'Ask a question',
    description_localizations: { 'es-ES': 'Haz una pregunta' },
    options: [
      {
        type: 3,
        name: 'question',
        name_localizations: { 'es-ES': 'pregunta' },
        description: 'What you want to know',
        required: true,
        autocomplete: true,
      },
      { type: 5, name: 'private', description: 'Only you see the answer' },
    ],
    integration_types: [0, 1],
    contexts: [0, 1, 2],
  },
  {
    name: 'settings',
    description: 'Settings',
    default_member_permissions: '32',
    contexts: [0],
    options: [{ type: 1, name: 'panel', description: 'Opens the panel', options: [] }],
  },
  { name: 'slow', description: 'Thinks first' },
  { name: 'form', description: 'Opens a form' },
  { name: 'everything', description: 'Shows every component' },
  { name: 'menus', description: 'Shows every menu' },
  { name: 'Find an answer', type: 3 as const },
  { name: 'Greet', type: 2 as const },
  { name: 'survey', description: 'A form with every kind of field' },
  {
    name: 'import',
    description: 'Takes a file',
    options: [
      { type: 11, name: 'file', description: 'The file', required: true },
      { type: 7, name: 'channel', description: 'Where', channel_types: [0] },
      { type: 6, name: 'person', description: 'Who' },
      { type: 8, name: 'role', description: 'Which' },
      { type: 4, name: 'count', description: 'How many', min_value: 1, max_value: 5 },
      { type: 3, name: 'kind', description: 'Of what kind', choices: [{ name: 'Quotes', value: 'quotes' }] },
    ],
  },
];

export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** A plain discord.js client that answers a handful of commands: what the local Discord is tried with. */
export async function startSampleBot(
  discord: LocalDiscord,
  more: { intents?: number[]; shards?: number } = {},
) {
  const client = new Client({
    intents: more.intents ?? INTENTS,
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl },
    ...(more.shards ? { shardCount: more.shards } : {}),
  });
  const errors: unknown[] = [];
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    respond(interaction).catch((error: unknown) => errors.push(error));
  });
  client.on(Events.MessageCreate, (message) => {
    if (message.author.bot || (message.guild && !message.mentions.has(client.user?.id ?? ''))) return;
    message
      .reply({ content: `You said: ${message.content}`, allowedMentions: { parse: [] } })
      .catch((error: unknown) => {
        errors.push(error);
      });
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  await client.application?.commands.set(COMMANDS);
  return { client, errors, stop: () => client.destroy() };
}

async function respond(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    return interaction.respond([{ name: `${typed}…`, value: `${typed} recovery` }]);
  }
  if (interaction.isMessageContextMenuCommand()) {
    const content = `About "${interaction.targetMessage.content}"`;
    return interaction.reply({ content, flags: MessageFlags.Ephemeral });
  }
  if (interaction.isButton()) {
    if (interaction.customId === 'form') return interaction.showModal(form());
    if (interaction.customId === 'more') return interaction.reply({ content: 'More to read.' });
    return interaction.update({ components: [new TextDisplayBuilder().setContent('Thank you.')] });
  }
  if (interaction.isAnySelectMenu() && !interaction.isChannelSelectMenu()) {
    return interaction.reply({
      content: `Chosen: ${interaction.values.join(', ')}`,
      flags: MessageFlags.Ephemeral,
    });
  }
  if (interaction.isChannelSelectMenu()) {
    return interaction.reply({ content: `Channel: ${interaction.channels.map((it) => it.id).join()}` });
  }
  if (interaction.isUserContextMenuCommand()) {
    return interaction.reply({ content: `Hello ${interaction.targetUser.displayName}` });
  }
  if (interaction.isModalSubmit() && interaction.customId === 'survey') {
    const { fields } = interaction;
    const found = {
      menu: fields.getStringSelectValues('menu'),
      people: fields.getSelectedUsers('people')?.map((user) => user.displayName),
      radio: fields.getRadioGroup('radio'),
      boxes: fields.getCheckboxGroup('boxes'),
      file: fields.getUploadedFiles('file')?.map((file) => file.name),
    };
    return interaction.reply({ content: JSON.stringify(found) });
  }
  if (interaction.isModalSubmit()) {
    return interaction.reply({ content: `Written: ${interaction.fields.getTextInputValue('text')}` });
  }
  if (!interaction.isChatInputCommand()) return undefined;
  if (interaction.commandName === 'slow') {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({ content: 'Found it.' });
    return interaction.followUp({ content: 'One more thing.', flags: MessageFlags.Ephemeral });
  }
  if (interaction.commandName === 'import') {
    const { options } = interaction;
    const file = options.getAttachment('file', true);
    const found = {
      words: await (await fetch(file.url)).text(),
      channel: options.getChannel('channel')?.name,
      person: options.getUser('person')?.displayName,
      role: options.getRole('role')?.name,
      count: options.getInteger('count'),
      kind: options.getString('kind'),
    };
    return interaction.reply({
      content: JSON.stringify(found),
      files: [new AttachmentBuilder(Buffer.from('out'), { name: 'out.txt' })],
    });
  }
  if (interaction.commandName === 'survey') return interaction.showModal(SURVEY);
  if (interaction.commandName === 'form') return interaction.showModal(form());
  if (interaction.commandName === 'everything') return interaction.reply(everyComponent(interaction));
  if (interaction.commandName === 'menus') return interaction.reply(EVERY_MENU);
  if (interaction.commandName === 'settings') return interaction.reply({ content: 'The panel' });
  const question = interaction.options.getString('question', true);
  const isPrivate = interaction.options.getBoolean('private') ?? false;
  return interaction.reply({
    flags: MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0),
    components: [answer(question, interaction.locale)],
  });
}

function answer(question: string, locale: string) {
  const asked = locale === 'en-GB' ? '' : `\n-# Asked in ${locale}`;
  return new ContainerBuilder()
    .addTextDisplayComponents(new TextDisplayBuilder().setContent(`## ${question}`))
    .addTextDisplayComponents(new TextDisplayBuilder().setContent(`Recovery is personal.${asked}`))
    .addActionRowComponents(
      new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(
        new StringSelectMenuBuilder()
          .setCustomId('related')
          .setPlaceholder('Related questions')
          .addOptions({ label: 'What is hope?', value: 'hope' }, { label: 'What is CHIME?', value: 'chime' }),
      ),
      new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(
        new ChannelSelectMenuBuilder().setCustomId('where').setPlaceholder('Where'),
      ),
      new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(
        new ButtonBuilder().setCustomId('thanks').setLabel('Thank you').setStyle(ButtonStyle.Primary),
        new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Secondary),
        new ButtonBuilder().setCustomId('form').setLabel('Write').setStyle(ButtonStyle.Secondary),
        new ButtonBuilder().setURL('https://example.org').setLabel('Source').setStyle(ButtonStyle.Link),
      ),
    );
}

function form() {
  return new ModalBuilder()
    .setCustomId('suggest')
    .setTitle('Suggest')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Your words')
        .setTextInputComponent(
          new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Paragraph).setRequired(true),
        ),
    );
}

const options = [
  { label: 'One', value: '1' },
  { label: 'Two', value: '2' },
];
const SURVEY: APIModalInteractionResponseCallbackData = {
  custom_id: 'survey',
  title: 'Survey',
  components: [
    { type: 18, label: 'Menu', component: { type: 3, custom_id: 'menu', options, max_values: 2 } },
    { type: 18, label: 'People', component: { type: 5, custom_id: 'people' } },
    { type: 18, label: 'Radio', component: { type: 21, custom_id: 'radio', options } },
    { type: 18, label: 'Boxes', component: { type: 22, custom_id: 'boxes', options, required: false } },
    { type: 18, label: 'File', component: { type: 19, custom_id: 'file', required: false } },
  ],
};
