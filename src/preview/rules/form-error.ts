import type { z } from 'zod';

/** One thing wrong with a request body: where it is, Discord's code for it and Discord's sentence. */
export type FormProblem = { path: readonly PropertyKey[]; code: string; message: string };

/** Discord's nested shape: keys follow the body, `_errors` holds what is wrong at that place. */
export type FormErrors = { [key: string]: FormErrors | { code: string; message: string }[] };

/** Nests problems the way the `errors` of a 50035 answer nests them. */
export function renderFormErrors(problems: readonly FormProblem[]): FormErrors {
  const root: FormErrors = {};
  for (const { path, code, message } of problems) {
    let place = root;
    for (const key of path) {
      const next = place[String(key)];
      const inner: FormErrors = next === undefined || Array.isArray(next) ? {} : next;
      place[String(key)] = inner;
      place = inner;
    }
    const known = place['_errors'];
    place['_errors'] = [...(Array.isArray(known) ? known : []), { code, message }];
  }
  return root;
}

/** Turns zod's findings into Discord's codes and sentences. */
export function formProblems(error: z.ZodError): FormProblem[] {
  return error.issues.map((issue) => ({ path: issue.path, ...wording(issue) }));
}

function wording(issue: z.core.$ZodIssue): { code: string; message: string } {
  switch (issue.code) {
    case 'custom': {
      const code: unknown = issue.params?.['code'];
      return { code: typeof code === 'string' ? code : 'BASE_TYPE_INVALID', message: issue.message };
    }
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
        : { code: `${issue.expected.toUpperCase()}_TYPE_CONVERT`, message: issue.message };
    case 'too_small':
    case 'too_big':
      return size(issue);
    case 'invalid_format':
      return { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' };
    case 'invalid_value':
      return { code: 'BASE_TYPE_CHOICES', message: issue.message };
    case 'invalid_union':
      return { code: 'UNION_TYPE_CHOICES', message: 'Value of this field is of no known type.' };
    case 'unrecognized_keys':
      return { code: 'UNKNOWN_FIELD', message: `Discord does not know: ${issue.keys.join(', ')}` };
    default:
      return { code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}

function size(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): { code: string; message: string } {
  const bound = issue.code === 'too_big' ? `${issue.maximum} or fewer` : `${issue.minimum} or more`;
  return issue.origin === 'number' || issue.origin === 'int'
    ? { code: `NUMBER_TYPE_${issue.code === 'too_big' ? 'MAX' : 'MIN'}`, message: `Must be ${bound}.` }
    : { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${bound} in length.` };
}
