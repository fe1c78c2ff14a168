/** How the bot is, at the moment of asking. */
export interface BotState {
  /** The shards of this process; empty before it is on Discord. */
  readonly shards: () => readonly { readonly id: number; readonly isReady: boolean }[];
  readonly servers: () => number;
  readonly work: () => { readonly underWay: number; readonly waiting: number };
  /** Rejects, or does not resolve, where the database cannot be read. */
  readonly readDatabase: () => Promise<unknown>;
}
