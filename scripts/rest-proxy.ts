import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { proxyRequests } from '@discordjs/proxy';
import { DefaultRestOptions, REST } from 'discord.js';
import { createPace } from '../src/daily/pace.ts';

const USAGE = `npm run proxy -- [--port 8788] [--host 127.0.0.1] [--to https://discord.com/api] [--per-second 50]

One way to Discord for several processes of the bot, so that together they keep to its limits: give each of them
DISCORD_API_URL=http://127.0.0.1:8788/api. It holds no token, and passes on those of the processes: let nobody else
reach it.`;

const { port, host, to, perSecond } = readArguments();
const pace = createPace({ perSecond: perSecond - 1, stopwatch: () => performance.now(), wait });
const rest = new REST({
  api: to,
  // Whoever asked waits, and asks again: a request that has been read from one socket cannot be sent twice.
  rejectOnRateLimit: () => true,
  retries: 0,
  globalRequestsPerSecond: Number.POSITIVE_INFINITY,
  makeRequest(url, init) {
    const send = () => DefaultRestOptions.makeRequest(url, init);
    return isCounted(url) ? pace(send) : send();
  },
});
const pass = proxyRequests(rest);

const server = createServer((request, response) => void answer(request, response));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // What stands if Discord cannot be reached: the handler would leave it at 200.
  response.statusCode = 502;
  try {
    await pass(request, response);
  } catch (error) {
    console.error(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}

server.on('error', (error) => stop(`The proxy cannot listen on ${host}:${port}: ${error.message}.`));
server.listen(port, host, () => {
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  console.log(`The way to Discord is open: DISCORD_API_URL=http://${host}:${taken}/api`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}

/** What answers interactions is outside the limit on all requests, and must not wait behind it. */
function isCounted(url: string): boolean {
  return !/\/(interactions|webhooks)\//.test(url);
}

function readArguments(): { port: number; host: string; to: string; perSecond: number } {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8788' },
        host: { type: 'string', default: '127.0.0.1' },
        to: { type: 'string', default: 'https://discord.com/api' },
        'per-second': { type: 'string', default: '50' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit();
    }
    const perSecond = Number(values['per-second']);
    if (!Number.isInteger(perSecond) || perSecond < 2) stop('--per-second must be a whole number from 2.');
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) stop('--port must be from 0 to 65535.');
    return { port, host: values.host, to: values.to.replace(/\/+$/, ''), perSecond };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
