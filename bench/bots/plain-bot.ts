import { Client, Events, GatewayIntentBits } from 'discord.js';

/** What discord.js costs by itself: a client with its defaults, and one string for whatever is asked. */
const ANSWER = 'A fixed answer.';

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  rest: { api: process.env['DISCORD_API_URL'] ?? '' },
});
// What is refused is counted where it is refused.
const ignore = () => undefined;
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isAutocomplete()) interaction.respond([{ name: ANSWER, value: ANSWER }]).catch(ignore);
  else if (interaction.isRepliable()) interaction.reply(ANSWER).catch(ignore);
});
client.on(Events.MessageCreate, (message) => {
  if (!message.author.bot && message.mentions.has(client.user ?? '')) message.reply(ANSWER).catch(ignore);
});
process.on('SIGTERM', async () => {
  await client.destroy();
  process.exit();
});
await client.login(process.env['DISCORD_TOKEN']);
