import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { CARE_LANGUAGES } from '../../src/core/care/assessment.ts';
import { bannedPhrases } from '../../src/core/corpus/lint/banned-phrases.ts';
import { bannedWording } from '../../src/core/corpus/lint/banned-wording.ts';

const messages = z.array(
  z.object({
    text: z.string(),
    lang: z.enum(CARE_LANGUAGES),
    label: z.string(),
    imminent: z.boolean().default(false),
  }),
);
type CareMessage = z.infer<typeof messages>[number];

/** An overdose that somebody has taken is an emergency, which must be learnt from those who tell of it. */
const TAKEN = /^(overdosed?|überdosis|sobredosis|surdose)$/iu;

/** The means that a message names; null for none. */
function meansIn({ text, lang, imminent }: CareMessage): string | null {
  const faults = [...bannedPhrases(text, 'asked'), ...bannedWording(text, lang, 'asked')];
  for (const fault of faults) {
    if (fault.kind !== 'banned' || fault.because !== 'means') continue;
    if (!(imminent && TAKEN.test(fault.found))) return fault.found;
  }
  return null;
}

const read = (name: string) => messages.parse(parse(readFileSync(`corpus/care/${name}`, 'utf8')));
const files = readdirSync('corpus/care').filter((name) => name.endsWith('.yaml'));

describe('the messages from which danger is learnt', () => {
  it.each(files)('%s names no means of suicide or self-harm', (name) => {
    const ofDanger = read(name).filter(({ label }) => label === 'support' || label === 'friend');
    expect(ofDanger.length).toBeGreaterThan(0);
    expect(ofDanger.filter((message) => meansIn(message) !== null)).toEqual([]);
  });

  it.each([
    ['en', 'how do i overdose', false, 'overdose'],
    ['es', 'quiero ahorcarme', true, 'ahorcarme'],
    ['es', 'dice que se ahorque', true, 'ahorque'],
    ['fr', 'je veux me pendre', true, 'me pendre'],
    ['fr', 'comme vous, je me tais pendant des heures', true, null],
    ['pt', 'disse que se enforque', true, 'enforque'],
    ['de', 'wie viel ist eine überdosis', false, 'überdosis'],
    ['en', 'i took an overdose', true, null],
  ] as const)('would be found in %s: “%s”', (lang, text, imminent, means) =>
    expect(meansIn({ text, lang, label: 'support', imminent })).toBe(means),
  );
});
