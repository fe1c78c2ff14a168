import { Hono } from 'hono';
import type { BotState } from './bot-state.ts';
import type { Meters } from './meters.ts';

/** How long the database may take to be read, in milliseconds. */
const PATIENCE = 2_000;

interface Parts {
  /** Null as long as the bot is being put together. */
  readonly state: () => BotState | null;
  readonly meters: Pick<Meters, 'contentType' | 'text'>;
}

/** /healthz: the process is alive. /readyz: it can answer. /metrics: numbers for Prometheus. */
export function createHealthRoutes({ state, meters }: Parts): Hono {
  const app = new Hono();
  app.get('/healthz', (context) => context.json({ status: 'alive' }));
  app.get('/readyz', async (context) => {
    const known = state();
    const shards = known?.shards() ?? [];
    const isOnline = shards.length > 0 && shards.every(({ isReady }) => isReady);
    const hasDatabase = known !== null && (await resolves(known.readDatabase()));
    const isReady = isOnline && hasDatabase;
    const words = (good: boolean) => (good ? 'ready' : 'not ready');
    return context.json(
      { status: words(isReady), discord: words(isOnline), database: words(hasDatabase) },
      isReady ? 200 : 503,
    );
  });
  app.get('/metrics', async (context) =>
    context.body(await meters.text(), 200, { 'Content-Type': meters.contentType }),
  );
  return app;
}

async function resolves(work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, false);
  });
  const done = work.then(
    () => true,
    () => false,
  );
  const answer = await Promise.race([done, tooLong]);
  clearTimeout(timer);
  return answer;
}
