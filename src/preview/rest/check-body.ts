import type { z } from 'zod';
import { validate } from '../rules/validate.ts';
import type { PreviewState } from '../state.ts';
import { ApiError } from './api-error.ts';

/** Checks a body. What Discord would pass over in silence is reported, or refused when the server is strict. */
export function checkBody<T>(state: PreviewState, request: string, schema: z.ZodType<T>, body: unknown): T {
  const checked = validate(schema, body);
  if ('problems' in checked) throw new ApiError('invalidFormBody', checked.problems);
  if (checked.unknown.length > 0) {
    report(state, request, `Discord knows no such field: ${checked.unknown.join(', ')}`);
  }
  return checked.value;
}

/** Notes something that Discord accepts but that does nothing; a strict server refuses it. */
export function report(state: PreviewState, request: string, finding: string): void {
  state.reports.push({ request, finding });
  if (!state.strict) return;
  throw new ApiError('invalidFormBody', [{ path: [], code: 'UNKNOWN_FIELD', message: finding }]);
}
