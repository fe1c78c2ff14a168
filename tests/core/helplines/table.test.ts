import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emergencyFor, linesFor, mainLine } from '../../../src/core/helplines/crisis-lines.ts';
import { HELPLINES } from '../../../src/core/helplines/helplines.generated.ts';
import { helplinesModule } from '../../../src/core/helplines/helplines-module.ts';
import { parseHelplines } from '../../../src/core/helplines/parse-helplines.ts';

const root = new URL('../../../', import.meta.url);
const EU_MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
  ' ',
);

describe('the compiled table', () => {
  it('says what corpus/helplines.yaml says', async () => {
    const parsed = parseHelplines(parse(await readFile(new URL('corpus/helplines.yaml', root), 'utf8')));
    expect(parsed).toEqual({ ok: true, helplines: HELPLINES });
  });

  it('is written just as `npm run build:helplines` writes it', async () => {
    const module = await readFile(new URL('src/core/helplines/helplines.generated.ts', root), 'utf8');
    expect(module).toBe(helplinesModule(HELPLINES));
  });
});

describe('the numbers', () => {
  it.each([
    ['US', ['call 988', 'text 988', 'chat 988lifeline.org']],
    ['CA', ['call 988', 'text 988']],
    ['GB', ['call 116 123']],
    ['IE', ['call 116 123']],
    ['AU', ['call 13 11 14', 'text 0477 13 11 14']],
    ['NZ', ['call 1737', 'text 1737']],
    ['DE', ['call 0800 111 0 111', 'call 0800 111 0 222']],
    ['AT', ['call 142']],
    ['CH', ['call 143']],
    ['FR', ['call 3114']],
    ['NL', ['call 113', 'call 0800-0113', 'chat 113.nl']],
    ['ES', ['call 024']],
    ['PT', ['call 1411']],
    ['PL', ['call 116 123', 'chat 116sos.pl']],
    ['IN', ['call 14416', 'call 1800-89-14416']],
    ['KR', ['call 109']],
    ['BR', ['call 188', 'chat cvv.org.br']],
    ['CL', ['call *4141']],
  ])('has the main line of %s right', (country, contacts) => {
    expect(mainLine(HELPLINES, country)?.contacts.map(({ kind, value }) => `${kind} ${value}`)).toEqual(
      contacts,
    );
  });

  it.each([
    ['US', ['911'], ['911']],
    ['CA', ['911'], ['911']],
    ['GB', ['999', '112'], ['999']],
    ['AU', ['000', '112'], ['000']],
    ['NZ', ['111'], ['111']],
    ['DE', ['112'], ['110']],
    ['FR', ['15', '112'], ['17']],
    ['NO', ['113'], ['112']],
    ['JP', ['119'], ['110']],
    ['IN', ['112'], ['112', '100']],
    ['BR', ['192'], ['190']],
    ['ZA', ['112', '10177'], ['10111']],
  ])('has the emergency numbers of %s right', (country, ambulance, police) => {
    expect(emergencyFor(HELPLINES, country)).toMatchObject({ ambulance, police });
  });

  it('gives 112 in every country of the European Union', () => {
    expect(
      EU_MEMBERS.filter((country) => !emergencyFor(HELPLINES, country)?.ambulance.includes('112')),
    ).toEqual([]);
    expect(HELPLINES.emergencyExamples).toContainEqual({ countries: ['EU'], numbers: ['112'] });
  });

  it('has emergency numbers for every country that has a line', () => {
    const countries = HELPLINES.lines.map(({ country }) => country).filter((country) => country !== 'EU');
    expect(countries.filter((country) => emergencyFor(HELPLINES, country) === null)).toEqual([]);
  });

  it('names the South African police beside the line that once failed', () => {
    const line = HELPLINES.lines.find(({ id }) => id === 'za-gbv');
    expect(line?.note).toContain(emergencyFor(HELPLINES, 'ZA')?.police[0]);
  });
});

describe('what the table says of a line', () => {
  it('claims day and night only where the hours say 24/7 and nothing against it', () => {
    const claimed = HELPLINES.lines.filter(({ is24x7 }) => is24x7 === true);
    expect(
      claimed.filter(({ hours }) => !/^24\/7(?: stated|, at night through 107)?$/.test(hours ?? '')),
    ).toEqual([]);
    const open = HELPLINES.lines.filter(({ hours, is24x7 }) => hours === '24/7' && is24x7 !== true);
    expect(open).toEqual([]);
  });

  it('says of every warm line that it is not for emergencies', () => {
    const warm = HELPLINES.lines.filter(({ category }) => category === 'warm');
    expect(warm.length).toBeGreaterThan(0);
    expect(warm.filter(({ note }) => !note?.includes('Not for emergencies.'))).toEqual([]);
  });

  it('offers the American directory of warm lines before any single one', () => {
    const [first] = linesFor(HELPLINES, 'US', new Date('2026-11-22T12:00:00Z')).warm;
    expect(first?.line.id).toBe('us-warmline-directory');
  });

  it('uses country and language codes that have a name', () => {
    const regions = new Intl.DisplayNames('en', { type: 'region' });
    const languages = new Intl.DisplayNames('en', { type: 'language' });
    const countries = [...HELPLINES.emergency, ...HELPLINES.lines].map(({ country }) => country);
    expect(countries.filter((code) => regions.of(code) === code)).toEqual([]);
    const spoken = HELPLINES.lines.flatMap((line) => line.languages);
    expect(spoken.filter((code) => languages.of(code) === code)).toEqual([]);
  });

  it('puts its directories in the order they are offered', () => {
    expect(HELPLINES.international.map(({ url }) => url)).toEqual([
      'https://findahelpline.com',
      'https://befrienders.org',
      'https://iasp.info',
    ]);
  });
});
