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

  it('need a token in production', () => {
    const parsed = parseConfig({ NODE_ENV: 'production' });
    expect(parsed.ok ? '' : parsed.problems[0]).toContain('DISCORD_TOKEN is missing');
  });

  it('are the keys of .env.example, in its order', () => {
    const keys = readFileSync('.env.example', 'utf8').match(/^\w+(?==)/gm);
    expect(keys).toEqual(CONFIG_KEYS);
  });
});
