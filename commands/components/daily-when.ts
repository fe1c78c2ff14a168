import { privately } from '../../src/discord/answer-reply.ts';
import type { Component } from '../../src/discord/command.ts';
import { formatCustomId } from '../../src/discord/custom-id.ts';
import { recallHalfSet } from '../../src/discord/half-set.ts';
import { inPlace } from '../../src/discord/in-place.ts';
import { HALF_SET, halfSetForm } from '../../src/discord/render/half-set.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import { finishHalfSet } from '../daily-subcommands/finish-half-set.ts';

/** The time or the zone that a daily quote lacked, chosen from the menu; or the form for another. */
export const dailyWhen: Component = {
  action: HALF_SET,
  async press(press, services) {
    const { args, values, copy, audience } = press;
    const half = recallHalfSet(args);
    const [chosen] = values;
    if (chosen === undefined) {
      // Whoever forges a button may have it remember more than a form can.
      if (formatCustomId({ action: HALF_SET, owner: null, args }) === null)
        return inPlace(press, () => renderSentence(copy.daily.choices.needsTime));
      return { kind: 'form', form: halfSetForm(half.lacks, args, copy) };
    }
    const asked = { ...press, guildId: audience.kind === 'asker' ? press.guildId : null };
    const view = { copy, audience: privately(press) };
    const message = await finishHalfSet(half, chosen, asked, services, view);
    return inPlace(press, () => message);
  },
};
