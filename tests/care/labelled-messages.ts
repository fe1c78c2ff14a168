import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { CARE_LANGUAGES } from '../../src/core/care/assessment.ts';
import { LABELS } from '../../src/core/care/care-messages.ts';

const schema = z.array(
  z.strictObject({
    text: z.string().min(1),
    lang: z.enum(CARE_LANGUAGES),
    label: z.enum(LABELS),
    imminent: z.boolean(),
    kind: z.string().optional(),
    /** Never used to fit anything: neither to learn from nor to choose a threshold by. */
    held: z.boolean(),
  }),
);

export type LabelledMessage = z.infer<typeof schema>[number];

/** The messages of `messages.yaml`. None of them is learnt from. */
export function labelledMessages(): LabelledMessage[] {
  return schema.parse(parse(readFileSync('tests/care/messages.yaml', 'utf8')));
}
