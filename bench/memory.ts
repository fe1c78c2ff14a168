import { parseArgs } from 'node:util';
import { createLocalDiscord } from '../src/preview/local-discord.ts';
import { createWorld } from '../src/preview/world/create-world.ts';
import { machineFacts } from './bots/machine.ts';
import { startBot, type Which } from './bots/start-bot.ts';
import { createChatter } from './memory/chatter.ts';
import { type Reading, read } from './memory/readings.ts';
import { createRandom, pick } from './search/random.ts';
import { renderTable } from './search/table.ts';

const { values } = parseArgs({
  options: {
    guilds: { type: 'string', default: '2500' },
    channels: { type: 'string', default: '50' },
    roles: { type: 'string', default: '30' },
    members: { type: 'string', default: '100000' },
    messages: { type: 'string', default: '1000000' },
    talking: { type: 'string', default: '5' },
    seed: { type: 'string', default: '4711' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`npm run bench:memory -- [--guilds N] [--channels N] [--roles N] [--members N] [--messages N]
                        [--talking N] [--seed N]

Resident memory of the bot beside a discord.js client with its defaults and the same intents, each a process of
its own: in so many guilds with so many channels and roles each, at rest and after so many messages from so many
members, written in --talking channels of each guild. One message in a thousand asks the bot something, and both
answer it. For a short run: --guilds 250 --members 10000 --messages 100000`);
  process.exit();
}

const READINGS = 10;
/** How often the first and the last reading are taken. */
const TIMES = 5;
/** So many people talk to each other before one asks the bot. Waiting for the answer also keeps the gateway from running ahead. */
const BATCH = 1_000;
const DEADLINE = 60_000;
const [guilds, channels, roles] = [Number(values.guilds), Number(values.channels), Number(values.roles)];
const members = Number(values.members);
const messages = Number(values.messages);

console.log(`${machineFacts()}; seed ${values.seed}
${guilds} guilds with ${channels} channels and ${roles} roles each; ${members} members who talk in ${values.talking} channels of each
resident MB after gc, the first and the last a median of ${TIMES}
`);
const ours = await measure('ours');
const plain = await measure('plain');

const megabytes = ({ resident, heap }: Reading) => `${resident.toFixed(0)} (heap ${heap.toFixed(0)})`;
const rows = ours.map((reading, at) => {
  const theirs = plain[at] ?? reading;
  return [
    at === 0 ? 'at rest' : `${(messages / READINGS) * at} messages`,
    megabytes(reading),
    megabytes(theirs),
    (reading.resident / theirs.resident).toFixed(3),
  ];
});
console.log(renderTable(['', 'ours', 'discord.js by default', 'ratio'], rows));
const [earlier, last] = [ours.at(-4), ours.at(-1)];
if (earlier && last) {
  const growth = last.resident / earlier.resident - 1;
  console.log(`\nours over the last ${(messages / READINGS) * 3} messages: ${(growth * 100).toFixed(1)} %`);
}

async function measure(which: Which): Promise<readonly Reading[]> {
  const random = createRandom(Number(values.seed));
  const world = createWorld({ guilds, channelsPerGuild: channels, rolesPerGuild: roles });
  const discord = await createLocalDiscord({ port: 0, world, deadline: DEADLINE });
  const bot = startBot(which, discord);
  await bot.ready;
  const talk = createChatter(discord, { members, channels: Number(values.talking), random });
  const places = [...world.channels.values()];
  const person = [...world.users.values()].find((user) => !user.bot);
  if (!person) throw new Error('The world has nobody in it.');

  const ask = async () => {
    const chat = discord.as(person, pick(places, random));
    await chat.say(`<@${discord.botId}> what is personal recovery?`);
    await chat.nextMessage();
  };

  // Discord.js is ready when guilds are long in coming; an answer comes after them all.
  await ask();
  const readings = [await read(bot, TIMES)];
  const started = performance.now();
  for (let sent = BATCH; sent <= messages; sent += BATCH) {
    for (let count = 1; count < BATCH; count += 1) talk();
    await ask();
    // To collect a heap of gigabytes takes seconds, so only the last reading is repeated.
    if (sent % (messages / READINGS) === 0) readings.push(await read(bot, sent < messages ? 1 : TIMES));
  }
  const seconds = (performance.now() - started) / 1_000;
  console.error(`${which}: ${messages} messages in ${seconds.toFixed(0)} s`);
  await bot.stop();
  await discord.close();
  return readings;
}
