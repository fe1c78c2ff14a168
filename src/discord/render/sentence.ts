import type { Message } from '../command.ts';
import { renderCard } from './layout.ts';

/** A sentence or two by themselves: an error, a hint, a confirmation. */
export function renderSentence(sentence: string): Message {
  return renderCard([sentence]);
}
