import type { Interaction } from '../interactions/interaction.ts';
import type { PreviewState } from '../state.ts';
import { ApiError, renderApiError } from './api-error.ts';

/** Runs a request about an interaction and keeps a refusal with it, so that whoever waits can say what went wrong. */
export function noteRefusal<T>(
  state: PreviewState,
  interaction: Interaction,
  request: string,
  run: () => T,
): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof ApiError) {
      const { status, code, message } = error;
      interaction.refused.push({ request, status, code, message, errors: renderApiError(error) });
      state.events.emit('refused', interaction);
    }
    throw error;
  }
}
