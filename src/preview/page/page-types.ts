/** What the page is told and what it may ask for. Types only: both sides import this file. */

export type PagePerson = { id: string; name: string; note: string };
export type PagePlace = { id: string; name: string; group: string; note: string | null; isThread: boolean };
export type PageNamed = { id: string; name: string };

/** The view of one person: who there is, and the channels they see. */
export type PageWorld = {
  bot: PageNamed;
  me: PagePerson;
  people: PagePerson[];
  places: PagePlace[];
};

export type PageOption = {
  name: string;
  description: string;
  kind: 'text' | 'integer' | 'number' | 'boolean' | 'pick' | 'file';
  isRequired: boolean;
  hasAutocomplete: boolean;
  /** What may be picked; empty for anything that is typed. */
  picks: { label: string; value: string | number }[];
};
/** A slash command, or one of its subcommands with the whole path as its name. */
export type PageCommand = { path: string; description: string; options: PageOption[] };

export type PageChannel = {
  id: string;
  title: string;
  topic: string | null;
  mayWrite: boolean;
  messages: PageMessage[];
  commands: PageCommand[];
  messageCommands: string[];
};

export type PageButton = {
  kind: 'button';
  customId: string | null;
  label: string;
  style: 'primary' | 'secondary' | 'success' | 'danger' | 'link';
  url: string | null;
  isDisabled: boolean;
};
export type PageSelect = {
  kind: 'select';
  customId: string;
  placeholder: string;
  least: number;
  most: number;
  isDisabled: boolean;
  options: { label: string; value: string; description: string | null; isChosen: boolean }[];
};
export type PagePicture = { description: string; url: string };
/** `html` is made by the server from Markdown and holds nothing that it did not write itself. */
export type PageComponent =
  | PageButton
  | PageSelect
  | { kind: 'text'; html: string }
  | { kind: 'row'; children: PageComponent[] }
  | { kind: 'section'; children: PageComponent[]; accessory: PageComponent }
  | { kind: 'container'; colour: string | null; children: PageComponent[] }
  | { kind: 'separator'; isLine: boolean; isLarge: boolean }
  | { kind: 'gallery'; pictures: PagePicture[] }
  | { kind: 'file'; name: string; url: string };

export type PageEmbed = {
  colour: string | null;
  title: string | null;
  url: string | null;
  html: string;
  fields: { name: string; html: string }[];
  footer: string | null;
};
export type PageMessage = {
  id: string;
  channelId: string;
  author: string;
  isBot: boolean;
  time: string;
  html: string;
  isEphemeral: boolean;
  isLoading: boolean;
  isEdited: boolean;
  mayRemove: boolean;
  repliesTo: { author: string; text: string } | null;
  /** Who used which command to get this. */
  usedBy: { person: string; command: string } | null;
  components: PageComponent[];
  embeds: PageEmbed[];
  attachments: { name: string; url: string; size: number }[];
};

export type PageField = {
  customId: string;
  label: string;
  description: string | null;
  isRequired: boolean;
} & (
  | { kind: 'line' | 'paragraph'; value: string; placeholder: string; least: number; most: number }
  | {
      kind: 'choice';
      least: number;
      most: number;
      options: PageSelect['options'];
      looks: 'menu' | 'radio' | 'boxes';
    }
  | { kind: 'box'; isChosen: boolean }
  | { kind: 'file'; most: number }
);
export type PageModal = { id: string; title: string; parts: ({ kind: 'words'; html: string } | PageField)[] };

export type PageFile = { name: string; base64: string; type: string };
export type PageValue = string | number | boolean | PageFile;
export type PageAction =
  | { do: 'say'; text: string; replyTo?: string | undefined }
  | { do: 'command'; path: string; values: Record<string, PageValue> }
  | { do: 'autocomplete'; path: string; option: string; typed: string; values: Record<string, PageValue> }
  | { do: 'click'; message: string; customId: string }
  | { do: 'choose'; message: string; customId: string; values: string[] }
  | { do: 'messageCommand'; name: string; message: string }
  | { do: 'submit'; modal: string; values: Record<string, string | boolean | string[] | PageFile[]> }
  | { do: 'remove'; message: string };

/** How an action went. `problem` is a sentence for the person. */
export type PageOutcome =
  | { problem: string }
  | { problem: null; modal: PageModal | null; choices: { name: string; value: string | number }[] };

export type PageEvent =
  | { event: 'message'; message: PageMessage }
  | { event: 'gone'; id: string; channelId: string }
  | { event: 'typing'; channelId: string }
  | { event: 'commands' };
