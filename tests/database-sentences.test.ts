import { describe, expect, it } from 'vitest';
import { nameOfDatabase, outageSentence, riskSentence } from '../src/database-sentences.ts';

describe('what the host reads about the database', () => {
  it('never holds its password', () => {
    for (const url of [
      'postgres://bot:sesame@db.example.org:5432/bot',
      'postgresql://db.example.org/bot?user=bot&password=sesame',
      'redis://:sesame@127.0.0.1:6379/1',
      'rediss://bot:sesame@db.example.org',
    ]) {
      const said = [nameOfDatabase(url), outageSentence(url, 'ECONNREFUSED'), outageSentence(url, null)];
      expect([...said, riskSentence(url, 'Something')].join()).not.toContain('sesame');
    }
  });

  it('names the file or the server', () => {
    expect(nameOfDatabase('sqlite://data/bot.sqlite')).toBe('sqlite://data/bot.sqlite');
    expect(nameOfDatabase('postgres://bot:sesame@db/bot')).toBe('postgres://bot:***@db/bot');
  });
});
