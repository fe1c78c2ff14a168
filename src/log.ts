import pino, { type Logger } from 'pino';

/**
 * What may be logged. There is no field for free text from a person or for a member's id, so neither
 * can slip in: outcomes and timings only.
 */
export interface Facts {
  readonly command?: string;
  readonly outcome?: string;
  readonly guildId?: string | null;
  readonly milliseconds?: number;
  /** How much later than planned, in milliseconds. */
  readonly lateBy?: number;
  readonly count?: number;
  readonly address?: string;
  readonly code?: number | string;
}

export interface Log {
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  /** Logs the kind and stack of an error, never its request body: Discord's errors carry what was sent. */
  error(event: string, error: unknown, facts?: Facts): void;
}

/** Structured lines on standard error, so that standard output stays for people. */
export function createLog(level: string): Log {
  const logger: Logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination(2),
  );
  return {
    info: (event, facts) => logger.info(facts, event),
    warn: (event, facts) => logger.warn(facts, event),
    error: (event, error, facts) => logger.error({ ...facts, ...describe(error) }, event),
  };
}

/** Without the message of an error, which may hold words or addresses. */
function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = 'code' in error ? error.code : undefined;
  const cause = error.cause === undefined ? undefined : describe(error.cause);
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: error.name, code, stack: frames?.slice(0, 7).join('\n'), cause };
}
