/** What the page is told and what it may ask for. Types only: both sides import this file. */

/** A person one may be. `note` says in a few words what they may do; `colour` is that of their role. */
export type PagePerson = { id: string; name: string; note: string; locale: string };
export type PageNamed = { id: string; name: string };
export type PageMember = PageNamed & { isBot: boolean; role: string; colour: string | null };
/** A server; without the bot, only those who brought it along can use it. */
export type PageServer = PageNamed & { hasBot: boolean; members: PageMember[] };
/** A channel or thread; `serverId` is null for a private conversation. */
export type PagePlace = PageNamed & { serverId: string | null; isThread: boolean };
/** By how many milliseconds the clock of the bot and of the page is moved. */
export type PageClock = { offset: number; isMovable: boolean };

/** The view of one person: who there is, and the servers and channels they see. */
export type PageWorld = {
  bot: PageNamed;
  me: PagePerson;
  people: PagePerson[];
  servers: PageServer[];
  places: PagePlace[];
  clock: PageClock;
};

export type PagePick = { label: string; value: string | number };
export type PageOption = {
  /** As it is sent; `label` is what the person reads in their language. */
  name: string;
  label: string;
  description: string;
  kind: 'text' | 'integer' | 'number' | 'boolean' | 'pick' | 'file';
  isRequired: boolean;
  hasAutocomplete: boolean;
  /** What may be picked; empty for anything that is typed. */
  picks: PagePick[];
  /** Of a text its length, of a number its value; null where there is no bound. */
  least: number | null;
  most: number | null;
};
/** A slash command, or one of its subcommands with the whole path as its name. `label` is the path as it is read. */
export type PageCommand = { path: string; label: string; description: string; options: PageOption[] };

export type PageChannel = {
  id: string;
  title: string;
  topic: string | null;
  mayWrite: boolean;
  messages: PageMessage[];
  commands: PageCommand[];
  messageCommands: { name: string; label: string }[];
};

export type PageButton = {
  kind: 'button';
  customId: string | null;
  label: string;
  style: 'primary' | 'secondary' | 'success' | 'danger' | 'link';
  url: string | null;
  isDisabled: boolean;
};
export type PageChoice = { label: string; value: string; description: string | null; isChosen: boolean };
export type PageSelect = {
  kind: 'select';
  customId: string;
  placeholder: string;
  least: number;
  most: number;
  isDisabled: boolean;
  /** People, roles and channels can be many: those menus have a field to search in. */
  isSearched: boolean;
  options: PageChoice[];
};
/** `isShown` where the file is kept here; pictures from elsewhere are links, as nothing is loaded from there. */
export type PagePicture = { description: string; url: string; isShown: boolean; isSpoiler: boolean };
/** `html` is made by the server from Markdown and holds nothing that it did not write itself. */
export type PageComponent =
  | PageButton
  | PageSelect
  | { kind: 'text'; html: string }
  | { kind: 'row'; children: PageComponent[] }
  | { kind: 'section'; children: PageComponent[]; accessory: PageComponent }
  | { kind: 'thumbnail'; picture: PagePicture }
  | { kind: 'container'; colour: string | null; isSpoiler: boolean; children: PageComponent[] }
  | { kind: 'separator'; isLine: boolean; isLarge: boolean }
  | { kind: 'gallery'; pictures: PagePicture[] }
  | ({ kind: 'file' } & PageAttachment);
export type PageAttachment = { name: string; url: string; size: number; isSpoiler: boolean };

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
  authorId: string;
  authorColour: string | null;
  isBot: boolean;
  time: string;
  html: string;
  /** All its words in one line, for those who listen. */
  plain: string;
  /** Whether it notifies the person who looks. */
  isMentioned: boolean;
  isEphemeral: boolean;
  isLoading: boolean;
  isEdited: boolean;
  mayRemove: boolean;
  /** `id` is null when that message is gone. */
  repliesTo: { id: string | null; author: string; text: string } | null;
  /** Who used which command to get this. */
  usedBy: { person: string; command: string } | null;
  components: PageComponent[];
  embeds: PageEmbed[];
  attachments: PageAttachment[];
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
      options: PageChoice[];
      looks: 'menu' | 'radio' | 'boxes';
      isSearched: boolean;
      placeholder: string;
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

/** Moves the clock onwards, or back to the present. */
export type ClockStep = 'hour' | 'day' | 'next-post' | 'now';

/** How an action went. `problem` is a sentence for the person. */
export type PageOutcome =
  | { problem: string }
  | { problem: null; modal: PageModal | null; choices: PagePick[] };

export type PageEvent =
  | { event: 'message'; message: PageMessage }
  | { event: 'gone'; id: string; channelId: string }
  | { event: 'typing'; channelId: string }
  | { event: 'commands' }
  | { event: 'clock'; clock: PageClock };
