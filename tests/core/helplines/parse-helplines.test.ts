import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/helplines/helpline.ts';
import { parseHelplines } from '../../../src/core/helplines/parse-helplines.ts';
import { emergency, line, table } from './rows.ts';

function problemsOf(input: unknown): string[] {
  const parsed = parseHelplines(input);
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);
}

function problemsOfContact(contact: Partial<Contact>): string[] {
  const contacts = [{ kind: 'call' as const, value: '988', keyword: null, ...contact }];
  return problemsOf(table({ lines: [line({ main: true, contacts })] }));
}

describe('parseHelplines', () => {
  it('accepts a table that nothing is wrong with, and changes nothing in it', () => {
    expect(parseHelplines(table())).toEqual({ ok: true, helplines: table() });
  });

  it('fills in what a row may leave out', () => {
    const { languages, cost, audience, note, main, ...short } = line();
    const parsed = parseHelplines({ ...table(), lines: [{ ...short, category: 'warm' }] });
    expect(parsed).toMatchObject({
      ok: true,
      helplines: { lines: [{ languages: [], cost: null, audience: 'all', note: null, main: false }] },
    });
  });

  it.each(['988', '116 123', '0800 111 0 111', '0800-0113', '*4141', '119 ext. 8', '8-800-333-44-34'])(
    'accepts %s to call',
    (value) => {
      expect(problemsOfContact({ value })).toEqual([]);
    },
  );

  it.each([
    '+988',
    '+44 116 123',
    '1800 RESPECT',
    '0800 LIFE',
    '116  123',
    '116–123',
    '116.123',
    '(0800) 1111',
    '119 ext 8',
    '119 ext. ',
    '988,',
    '-988',
    '4*141',
    '1\u00a0737',
    '٩٨٨',
    '988\n',
  ])('refuses %j to call, and says where', (value) => {
    const problems = problemsOfContact({ value });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.startsWith('lines.gb-example.contacts.0.value: '))).toBe(true);
  });

  it('says what to do about a +', () => {
    expect(problemsOfContact({ value: '+988' })[0]).toContain('without a country code');
  });

  it('refuses letters in a number to text, and a keyword that is not one word', () => {
    expect(problemsOfContact({ kind: 'text', value: 'HOME 741741' })).toHaveLength(1);
    expect(problemsOfContact({ kind: 'text', value: '741741', keyword: 'HOME' })).toEqual([]);
    expect(problemsOfContact({ kind: 'text', value: '741741', keyword: 'HOME to' })).toHaveLength(1);
    expect(problemsOfContact({ kind: 'call', value: '741741', keyword: 'HOME' })).toHaveLength(1);
  });

  it('accepts an area code in brackets for WhatsApp alone', () => {
    expect(problemsOfContact({ kind: 'whatsapp', value: '(61) 99611-0100' })).toEqual([]);
    expect(problemsOfContact({ kind: 'text', value: '(61) 99611-0100' })).toHaveLength(1);
  });

  it.each(['113.nl', '988lifeline.org', 'cvv.org.br'])('accepts %s as the place of a chat', (value) => {
    expect(problemsOfContact({ kind: 'chat', value })).toEqual([]);
  });

  it.each([
    'https://113.nl',
    '113',
    'localhost',
    '113.nl/chat',
    'a b.org',
    '.org',
    'x..org',
    'user@113.nl',
    '113.4',
  ])('refuses %s as the place of a chat or a page', (value) => {
    expect(problemsOfContact({ kind: 'chat', value })).toHaveLength(1);
    expect(problemsOfContact({ kind: 'web', value })).toHaveLength(1);
  });

  it('refuses a number without quotes, which the file would read as another number', () => {
    const bare = {
      ...table(),
      lines: [{ ...line({ main: true }), contacts: [{ kind: 'call', value: 24 }] }],
    };
    expect(problemsOf(bare)).toEqual(['lines.gb-example.contacts.0.value: is not text: put it in quotes']);
  });

  it('refuses a row without a source, and one with an empty one', () => {
    const { source, ...without } = line({ main: true });
    expect(problemsOf({ ...table(), lines: [without] })).toEqual(['lines.gb-example.source: is missing']);
    expect(problemsOf(table({ lines: [line({ main: true, source: ' ' })] }))[0]).toBe(
      'lines.gb-example.source: is empty',
    );
  });

  it('refuses a row that does not say whether its source is dated', () => {
    const { sourceDate, ...without } = line({ main: true });
    expect(problemsOf({ ...table(), lines: [without] })).toEqual(['lines.gb-example.sourceDate: is missing']);
  });

  it.each(['2025-13', '2025-02-30', '2025-2', '25-02', 'June 2025', '2025-06-02T00:00:00Z'])(
    'refuses %s as a date',
    (sourceDate) => {
      expect(problemsOf(table({ lines: [line({ main: true, sourceDate })] }))).toHaveLength(1);
    },
  );

  it('refuses a field it does not know, such as a misspelt one', () => {
    const [problem] = problemsOf({ ...table(), lines: [{ ...line({ main: true }), adience: 'youth' }] });
    expect(problem).toContain('adience');
  });

  it('refuses an id that is used twice', () => {
    expect(problemsOf(table({ lines: [line({ main: true }), line()] }))).toEqual([
      'lines.gb-example: this id is used twice',
    ]);
  });

  it('refuses an id that names another country than its row', () => {
    expect(problemsOf(table({ lines: [line({ main: true, country: 'FR' })] }))).toEqual([
      'lines.gb-example.id: does not begin with its country, FR',
    ]);
  });

  it('refuses two main lines in a country', () => {
    const lines = [line({ main: true }), line({ id: 'gb-second', main: true })];
    expect(problemsOf(table({ lines }))).toEqual(['lines.gb-second.main: GB has a main line already']);
  });

  it('refuses a main line that is not for a crisis', () => {
    expect(problemsOf(table({ lines: [line({ main: true, category: 'warm' })] }))).toEqual([
      'lines.gb-example.main: only a crisis line can be the main line',
    ]);
  });

  it('refuses crisis lines of a country without a main one among them', () => {
    expect(problemsOf(table({ lines: [line()] }))).toEqual(['lines.GB: has crisis lines but no main line']);
  });

  it('refuses a main line that waits for a check while another ships', () => {
    const lines = [line({ main: true, ship: 'after-check' }), line({ id: 'gb-ships' })];
    expect(problemsOf(table({ lines }))).toEqual([
      'lines.gb-example.main: GB has a crisis line that needs no check',
    ]);
  });

  it('refuses a weak row that would be shown without a check, or come first', () => {
    expect(problemsOf(table({ lines: [line({ category: 'child', certainty: 'L' })] }))).toHaveLength(1);
    expect(
      problemsOf(table({ lines: [line({ main: true, certainty: 'L-M', ship: 'after-check' })] })),
    ).toEqual(['lines.gb-example.main: a weak row cannot be the main line']);
  });

  it('refuses weak emergency numbers that would be shown without a check', () => {
    expect(problemsOf(table({ emergency: [emergency({ certainty: 'L-M' })] }))).toEqual([
      'emergency.GB.show: a weak row has to wait for a check',
    ]);
  });

  it('refuses a country with two rows of emergency numbers', () => {
    expect(problemsOf(table({ emergency: [emergency(), emergency()] }))[0]).toBe(
      'emergency.GB: this country has two rows',
    );
  });

  it.each(['+112', '9-1-1', '1', '', '112 ', 'E112', '0800111'])(
    'refuses %j as an emergency number',
    (number) => {
      const problems = problemsOf(table({ emergency: [emergency({ ambulance: ['999', number] })] }));
      expect(problems[0]).toMatch(/^emergency\.GB\.ambulance\.1: /);
    },
  );

  it('refuses general advice that the row of the country does not bear out', () => {
    expect(problemsOf(table({ emergencyExamples: [{ countries: ['GB'], numbers: ['911'] }] }))).toEqual([
      'emergencyExamples: 911 is not in the row of GB',
    ]);
  });

  it('refuses a directory without a safe address', () => {
    expect(problemsOf(table({ international: [{ name: 'A', url: 'http://example.org' }] }))).toHaveLength(1);
  });

  it('lists all problems at once', () => {
    const lines = [line({ main: true, id: 'GB' }), line({ id: 'gb-b', country: 'gb' })];
    expect(problemsOf(table({ lines }))).toHaveLength(2);
  });

  it('survives anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseHelplines(input).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (row) => {
        expect(parseHelplines({ ...table(), lines: [row] }).ok).toBe(false);
      }),
    );
  });

  it('lets no number through that holds more than can be dialled', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 -*+()extE.#\n–') }), (value) => {
        const accepted = problemsOfContact({ value }).length === 0;
        if (accepted) expect(value).toMatch(/^\*?[0-9][0-9 -]*( ext\. [0-9]+)?$/);
        if (accepted) expect(value).not.toContain('\n');
      }),
    );
  });
});
