import type { z } from 'zod';
import type { Fault, Wanted } from './fault.ts';

/** A fault as the message of a schema, which can only be text. */
export function says(fault: Fault): string {
  return JSON.stringify(fault);
}

/** What a schema finds wrong; in general terms where it was not told what to say. */
export function faultOf(issue: z.core.$ZodIssue): Fault {
  const said = parsed(issue.message);
  return isFault(said) ? said : generalFault(issue);
}

function generalFault(issue: z.core.$ZodIssue): Fault {
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = WANTED.get(issue.expected);
      return wanted ? { kind: 'wrong-type', wanted } : { kind: 'not-fitting' };
    }
    case 'invalid_value':
      return { kind: 'one-of', choices: issue.values.map(String) };
    case 'too_big':
      return issue.origin === 'string'
        ? { kind: 'too-long', most: Number(issue.maximum) }
        : { kind: 'not-fitting' };
    default:
      return { kind: 'not-fitting' };
  }
}

const WANTED: ReadonlyMap<string, Wanted> = new Map([
  ['string', 'text'],
  ['number', 'number'],
  ['int', 'number'],
  ['boolean', 'yes-or-no'],
  ['array', 'list'],
  ['object', 'fields'],
  ['record', 'fields'],
]);

function parsed(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    return null;
  }
}

/** Messages are the schemas' own and zod's: nothing that a person wrote can look like a fault. */
function isFault(said: unknown): said is Fault {
  return typeof said === 'object' && said !== null && 'kind' in said;
}
