import { privately } from './answer-reply.ts';
import { ownerOf } from './audience.ts';
import type { Message, Press, Result } from './command.ts';
import type { View } from './render/view.ts';

/**
 * Shows what was chosen where it was chosen: on a reply of one's own. On somebody else's public reply
 * the member gets a private copy, and the reply stays as it is.
 */
export function inPlace(press: Press, render: (view: View) => Message): Result {
  const { copy, audience } = press;
  const owner = ownerOf(audience);
  if (owner === null || owner === press.userId)
    return { kind: 'update', message: render({ copy, audience }) };
  const own = privately(press);
  return { kind: 'reply', message: render({ copy, audience: own }), audience: own };
}
