import { Client, Events, GatewayIntentBits } from 'discord.js';

/** What discord.js costs by itself: a client with its defaults, and one string for whatever is asked. */
const ANSWER = 'A fixed answer.';

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  rest: { api: process.env['DISCORD_API_URL'] ?? '' },
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: ANSWER, value: ANSWER }]);
  else if (interaction.isRepliable()) await interaction.reply(ANSWER);
});
client.on(Events.MessageCreate, async (message) => {
  if (!message.author.bot && message.mentions.has(client.user ?? '')) await message.reply(ANSWER);
});
process.on('SIGTERM', async () => {
  await client.destroy();
  process.exit();
});
await client.login(process.env['DISCORD_TOKEN']);
