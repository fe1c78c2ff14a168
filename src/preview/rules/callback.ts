import { z } from 'zod';
import { choice } from './command.ts';
import { interactionMessage } from './message.ts';
import { modal } from './modal.ts';

const deferral = z.strictObject({ flags: z.int().min(0).nullish() });

/** POST /interactions/:id/:token/callback. */
export const callback = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal(4), data: interactionMessage }),
  z.strictObject({ type: z.literal(5), data: deferral.nullish() }),
  z.strictObject({ type: z.literal(6), data: z.null().optional() }),
  z.strictObject({ type: z.literal(7), data: interactionMessage.nullish() }),
  z.strictObject({ type: z.literal(8), data: z.strictObject({ choices: z.array(choice).max(25) }) }),
  z.strictObject({ type: z.literal(9), data: modal }),
]);
export type Callback = z.infer<typeof callback>;

const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;
const MODAL_SUBMIT = 5;

/** Whether a kind of interaction may be answered with a kind of callback. */
export function isCallbackAllowed(
  callbackType: number,
  interactionType: number,
  fromMessage: boolean,
): boolean {
  if (interactionType === AUTOCOMPLETE) return callbackType === 8;
  if (callbackType === 4 || callbackType === 5) return true;
  if (callbackType === 6 || callbackType === 7) {
    return interactionType === COMPONENT || (interactionType === MODAL_SUBMIT && fromMessage);
  }
  return callbackType === 9 && (interactionType === COMMAND || interactionType === COMPONENT);
}
