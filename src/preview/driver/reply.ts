import type { Interaction, RefusedRequest } from '../interactions/interaction.ts';
import type { Choice } from '../rules/command-option.ts';
import { type Modal, modalFields } from '../rules/modal.ts';
import type { PreviewState } from '../state.ts';
import { eventually } from './eventually.ts';
import { readMessage, type SeenMessage } from './read-message.ts';

export const REPLY_KINDS = {
  4: 'message',
  5: 'deferred',
  6: 'deferred update',
  7: 'update',
  8: 'choices',
  9: 'modal',
} as const;

/** A form that the bot opened, to hand to `chat.submit`. */
export type OpenModal = {
  customId: string;
  title: string;
  /** Labels of the fields, in order. */
  labels: readonly string[];
  definition: Modal;
  /** The message whose button or menu opened it. */
  sourceMessageId: string | null;
};

/** What one person gets for one interaction. */
export type Reply = {
  /** How the first callback answered. */
  kind: (typeof REPLY_KINDS)[keyof typeof REPLY_KINDS];
  /** True when the first callback already brought what there is to see; false when it only deferred. */
  isImmediate: boolean;
  /** Milliseconds from the interaction to its first callback. */
  answeredAfter: number;
  interaction: { id: string; token: string };
  modal: OpenModal | null;
  choices: readonly Choice[];
  /** The reply as it is now; throws when there is none, or it was deleted. */
  message: () => SeenMessage;
  /** The text of the reply as it is now; empty when there is no message. */
  text: () => string;
  isEphemeral: () => boolean;
  /** Waits until a deferred reply is filled. For other kinds it is the reply itself. */
  settled: () => Promise<SeenMessage>;
  /** Follow-ups that are there now, oldest first. */
  followUps: () => SeenMessage[];
  /** Waits until there are at least this many follow-ups, one unless told, and gives the last of those. */
  followUp: (count?: number) => Promise<SeenMessage>;
  /** Requests about this interaction that were refused. */
  refused: readonly RefusedRequest[];
};

export function createReply(state: PreviewState, interaction: Interaction, deadline: number): Reply {
  const { callback } = interaction;
  if (!callback) throw new Error('The interaction has no answer yet.');
  // A form from the menu of a message does not belong to that message; one from its button does.
  const isPressed = interaction.type === 3;
  const present = (id: string | null): SeenMessage | null => {
    const message = id === null ? undefined : state.messages.find(id);
    return message ? readMessage(state.world, message) : null;
  };
  const message = (): SeenMessage => {
    const found = present(interaction.originalId);
    if (!found)
      throw new Error(`${describe(interaction)}: there is no reply to see.${refusals(interaction)}`);
    return found;
  };
  const followUps = (): SeenMessage[] => interaction.followUpIds.flatMap((id) => present(id) ?? []);
  return {
    kind: REPLY_KINDS[callback.type],
    isImmediate: callback.type !== 5 && callback.type !== 6,
    answeredAfter: interaction.answeredAfter ?? 0,
    interaction: { id: interaction.id, token: interaction.token },
    modal:
      callback.type === 9 ? openModal(callback.data, isPressed ? interaction.sourceMessageId : null) : null,
    choices: callback.type === 8 ? callback.data.choices : [],
    message,
    text: () => present(interaction.originalId)?.text ?? '',
    isEphemeral: () => present(interaction.originalId)?.isEphemeral ?? false,
    settled: () =>
      eventually(
        state,
        deadline,
        () => ((it) => (it.isLoading ? null : it))(message()),
        () => `${describe(interaction)}: the reply stayed at "thinking".${refusals(interaction)}`,
      ),
    followUps,
    followUp: (count = 1) =>
      eventually(
        state,
        deadline,
        () => followUps()[count - 1],
        () =>
          `${describe(interaction)}: ${followUps().length} of ${count} follow-ups came.${refusals(interaction)}`,
      ),
    refused: interaction.refused,
  };
}

function openModal(definition: Modal, sourceMessageId: string | null): OpenModal {
  const labels = modalFields(definition).map(({ label }) => label);
  return { customId: definition.custom_id, title: definition.title, labels, definition, sourceMessageId };
}

/** Which interaction this is, for error messages. */
export function describe(interaction: Interaction): string {
  const kind =
    { 2: 'command', 3: 'component', 4: 'autocomplete', 5: 'form' }[interaction.type] ?? 'interaction';
  return interaction.name === null ? `The ${kind}` : `The ${kind} "${interaction.name}"`;
}

/** What Discord refused about it, for error messages. */
export function refusals({ refused }: Interaction): string {
  const each = refused.map((it) => `${it.request} refused with ${it.code} ${JSON.stringify(it.errors)}`);
  return each.length === 0 ? '' : ` ${each.join('; ')}`;
}
