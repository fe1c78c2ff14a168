import { z } from 'zod';
import { contactFault, isEmergencyNumber } from './contact-value.ts';
import { AUDIENCES, CATEGORIES, CERTAINTIES, CONTACT_KINDS, READINESS } from './helpline.ts';
import { isSourceDate } from './source-date.ts';

// YAML reads 024 without quotes as the number 24, so whatever is not text is refused rather than turned into text.
const text = z
  .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'is not text: put it in quotes') })
  .refine((value) => value.trim() !== '', 'is empty')
  .refine((value) => value === value.trim(), 'begins or ends with a space');
const optionalText = text.nullable().default(null);

const country = text.regex(/^[A-Z]{2}$/, 'is not a country code of two capital letters');

const emergencyNumber = text.refine(
  isEmergencyNumber,
  'is not an emergency number: two to five digits, in quotes',
);
const emergencyNumbers = z.array(emergencyNumber).min(1, 'names no number');

const directory = z.strictObject({
  name: text,
  url: z.url({ protocol: /^https$/, error: 'is not an https address' }),
});

const emergency = z.strictObject({
  country,
  ambulance: emergencyNumbers,
  police: emergencyNumbers,
  also: z.array(emergencyNumber).default([]),
  note: optionalText,
  source: text,
  certainty: z.enum(CERTAINTIES),
  show: z.enum(READINESS),
});

const emergencyExample = z.strictObject({
  countries: z.array(country).min(1, 'names no country'),
  numbers: emergencyNumbers,
});

const contact = z
  .strictObject({
    kind: z.enum(CONTACT_KINDS),
    value: text,
    keyword: text
      .regex(/^[A-Z0-9]+$/, 'is not one word in capital letters')
      .nullable()
      .default(null),
  })
  .superRefine(({ kind, value, keyword }, context) => {
    const fault = contactFault(kind, value);
    if (fault !== null) context.addIssue({ code: 'custom', path: ['value'], message: fault });
    if (keyword !== null && kind !== 'text') {
      context.addIssue({ code: 'custom', path: ['keyword'], message: 'belongs to a text contact only' });
    }
  });

const line = z.strictObject({
  id: text.regex(
    /^[a-z]{2}(?:-[a-z0-9]+)+$/,
    'is not small letters and digits joined by hyphens, country first',
  ),
  country,
  service: text,
  category: z.enum(CATEGORIES),
  contacts: z.array(contact).min(1, 'names no way to reach the line'),
  hours: text.nullable(),
  is24x7: z.boolean().nullable(),
  languages: z.array(text.regex(/^[a-z]{2,3}$/, 'is not a language code such as en')).default([]),
  cost: z.enum(['free', 'charged']).nullable().default(null),
  audience: z.enum(AUDIENCES).default('all'),
  main: z.boolean().default(false),
  note: optionalText,
  source: text,
  sourceDate: text.refine(isSourceDate, 'is not a date: YYYY-MM-DD, YYYY-MM or YYYY').nullable(),
  certainty: z.enum(CERTAINTIES),
  ship: z.enum(READINESS),
});

/** The shape of `corpus/helplines.yaml`, row by row. What rows owe one another is in `table-problems.ts`. */
export const helplinesSchema = z.strictObject({
  international: z.array(directory).min(1, 'names no directory'),
  emergency: z.array(emergency),
  emergencyExamples: z.array(emergencyExample).min(1, 'names no example'),
  lines: z.array(line),
});
