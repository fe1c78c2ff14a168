import type { PreviewState } from '../state.ts';
import { announce } from './announce.ts';
import type { Message } from './message.ts';

export function deleteMessage(state: PreviewState, message: Message): void {
  state.messages.remove(message);
  announce(state, 'MESSAGE_DELETE', message);
}
