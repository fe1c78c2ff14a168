import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONFIG_KEYS, parseConfig } from '../src/config.ts';

describe('the settings of the environment', () => {
  it('start the preview when there is no token', () => {
    const parsed = parseConfig({});
    expect(parsed.ok && parsed.config.place).toEqual({ kind: 'preview', port: 8787 });
    expect(parsed.ok && parsed.config.databaseUrl).toBe('sqlite://data/recovery-bot.sqlite');
  });

  it('go to Discord with a token, and to another address when one is given', () => {
    const parsed = parseConfig({ DISCORD_TOKEN: 'abc.def', DISCORD_API_URL: 'http://127.0.0.1:1/api/' });
    expect(parsed.ok && parsed.config.place).toEqual({
      kind: 'discord',
      token: 'abc.def',
      apiUrl: 'http://127.0.0.1:1/api',
    });
  });

  it('count an empty value as not set, as in a copied .env.example', () => {
    const lines = readFileSync('.env.example', 'utf8')
      .split('\n')
      .filter((line) => /^\w+=/.test(line));
    const env = Object.fromEntries(lines.map((line) => line.split('=', 2)));
    const parsed = parseConfig(env);
    expect(parsed.ok && parsed.config.place.kind).toBe('preview');
  });

  it('are refused all together, each with what to do', () => {
    const parsed = parseConfig({
      DISCORD_TOKEN: 'Bot abc',
      DATABASE_URL: 'mysql://x',
      PREVIEW_PORT: '99999',
      LOG_LEVEL: 'loud',
    });
    expect(parsed.ok).toBe(false);
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems).toHaveLength(4);
    expect(problems.join('\n')).toMatch(/DISCORD_TOKEN.*developer portal/);
    expect(problems.join('\n')).toMatch(/DATABASE_URL.*sqlite:\/\//);
    expect(problems.join('\n')).toMatch(/PREVIEW_PORT.*65535/);
    expect(problems.join('\n')).toMatch(/LOG_LEVEL.*silent/);
  });

  it('ask for no message that is not addressed to the bot unless the host says so', () => {
    const readsMessages = (value: string) => {
      const parsed = parseConfig({ MESSAGE_CONTENT_INTENT: value });
      return parsed.ok && parsed.config.readsMessages;
    };
    expect(readsMessages('')).toBe(false);
    expect(readsMessages('off')).toBe(false);
    expect(readsMessages('on')).toBe(true);
    expect(parseConfig({ MESSAGE_CONTENT_INTENT: 'yes', SUPPORT_URL: 'ask Sam' })).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('off, on'), expect.stringContaining('https://')],
    });
  });

  it('take the address of a file or of a server for the database, and nothing else', () => {
    const problemsOf = (url: string) => {
      const parsed = parseConfig({ DATABASE_URL: url });
      return parsed.ok ? [] : parsed.problems;
    };
    for (const url of [
      'sqlite://x',
      'redis://127.0.0.1',
      'rediss://a:b@host:6380/2',
      'postgres://bot@host/bot',
      'postgresql://h/d',
    ])
      expect(problemsOf(url)).toEqual([]);
    for (const url of ['sqlite:x', 'redis:', 'redis://', 'postgres://a b', 'mongodb://x', '/tmp/x'])
      expect(problemsOf(url)).toEqual([expect.stringContaining('DATABASE_URL must be sqlite://')]);
  });

  it('share the bot out over processes only where they say all that it takes', () => {
    const parsed = parseConfig({ SHARD_LIST: '0-1', SHARD_COUNT: '4' });
    expect(parsed.ok && parsed.config.shards).toEqual({ ids: [0, 1], count: 4 });
    expect(parsed.ok && parsed.config.requestsPerSecond).toBe(50);
    expect(parseConfig({ SHARD_LIST: '0', REQUESTS_PER_SECOND: '0' })).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('REQUESTS_PER_SECOND'), expect.stringContaining('SHARD_COUNT')],
    });
  });

  it('open a port for whoever watches the bot only where they name one, and to this machine alone', () => {
    const healthOf = (env: Record<string, string>) => {
      const parsed = parseConfig(env);
      return parsed.ok ? parsed.config.health : parsed.problems;
    };
    expect(healthOf({})).toBeNull();
    expect(healthOf({ HEALTH_HOST: '0.0.0.0' })).toBeNull();
    expect(healthOf({ HEALTH_PORT: '9090' })).toEqual({ host: '127.0.0.1', port: 9090 });
    expect(healthOf({ HEALTH_PORT: '9090', HEALTH_HOST: '0.0.0.0' })).toEqual({
      host: '0.0.0.0',
      port: 9090,
    });
    expect(healthOf({ HEALTH_PORT: 'x' })).toEqual([expect.stringContaining('HEALTH_PORT must be')]);
  });

  it('need a token in production', () => {
    const parsed = parseConfig({ NODE_ENV: 'production' });
    expect(parsed.ok ? '' : parsed.problems[0]).toContain('DISCORD_TOKEN is missing');
  });

  it('are the keys of .env.example, in its order', () => {
    const keys = readFileSync('.env.example', 'utf8').match(/^\w+(?==)/gm);
    expect(keys).toEqual(CONFIG_KEYS);
  });
});
