import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { assess } from '../../../src/core/care/assess.ts';
import { CARE_LANGUAGES } from '../../../src/core/care/assessment.ts';

const schema = z.record(z.enum(CARE_LANGUAGES), z.array(z.string()).min(40));
const plainest = schema.parse(parse(readFileSync('tests/care/plainest.yaml', 'utf8')));

// A figure over thousands of messages may stay where it is while one of these is lost.
describe.each(CARE_LANGUAGES)('the plainest words of danger, %s', (language) => {
  it.each(plainest[language])('%s', (words) => {
    expect(['support', 'friend']).toContain(assess(words).kind);
  });
});
