/** What the bot's rows begin with, so that it can share a database with others. */
export const NAMESPACE = 'recovery-bot';
