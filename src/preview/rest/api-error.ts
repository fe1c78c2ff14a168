import { type FormProblem, renderFormErrors } from '../rules/form-error.ts';

/** Discord's refusals: HTTP status, code and sentence (documentation, "Opcodes and Status Codes"). */
const REFUSALS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  interactionAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tooManyFollowUps: [400, 40094, 'This interaction has reached its maximum number of follow-up messages'],
  missingAccess: [403, 50001, 'Missing Access'],
  foreignMessage: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  closedDirectMessages: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  invalidFormBody: [400, 50035, 'Invalid Form Body'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  missingReadHistory: [403, 160002, 'Cannot reply without permission to read message history'],
} as const satisfies Record<string, readonly [number, number, string]>;

export type Refusal = keyof typeof REFUSALS;

/** A refusal on its way to the caller, in Discord's words. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly FormProblem[];

  constructor(refusal: Refusal, problems: readonly FormProblem[] = []) {
    const [status, code, message] = REFUSALS[refusal];
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.problems = problems;
  }
}

/** 50035 for one place in the body. */
export function formError(path: readonly PropertyKey[], code: string, message: string): ApiError {
  return new ApiError('invalidFormBody', [{ path, code, message }]);
}

/** The body that Discord sends with a refusal. */
export function renderApiError(error: ApiError): object {
  const { code, message, problems } = error;
  return problems.length === 0 ? { code, message } : { code, message, errors: renderFormErrors(problems) };
}
