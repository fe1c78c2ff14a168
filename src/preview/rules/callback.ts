import { z } from 'zod';
import { choice } from './command-option.ts';
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

/** The kinds of callback that may answer a kind of interaction. */
export function allowedCallbacks(interactionType: number, isFromMessage: boolean): readonly number[] {
  switch (interactionType) {
    case AUTOCOMPLETE:
      return [8];
    case COMPONENT:
      return [4, 5, 6, 7, 9];
    case COMMAND:
      return [4, 5, 9];
    default:
      return isFromMessage ? [4, 5, 6, 7] : [4, 5];
  }
}
