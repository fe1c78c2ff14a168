import { parseTime } from '../../src/core/schedule/parse-time.ts';
import { privately } from '../../src/discord/answer-reply.ts';
import type { AskedAgain } from '../../src/discord/ask-when.ts';
import { careFirst } from '../../src/discord/care-first.ts';
import type { Form, Message, Result } from '../../src/discord/command.ts';
import { recallHalfSet } from '../../src/discord/half-set.ts';
import { HALF_SET } from '../../src/discord/render/half-set.ts';
import { finishHalfSet } from '../daily-subcommands/finish-half-set.ts';

/**
 * A city, or a time, that the menu did not have. What is neither is read with care, like every form: where it suggests
 * danger, the way to people comes before the question, which is asked again.
 */
export const typedWhen: Form = {
  action: HALF_SET,
  async submit(submission, services) {
    const { copy, args, audience: opened } = submission;
    const half = recallHalfSet(args);
    const { lacks } = half;
    const typed = submission.value(lacks);
    const view = { copy, audience: privately(submission) };
    const asked = { ...submission, guildId: opened?.kind === 'asker' ? submission.guildId : null };
    const finish = (chosen: string, again: AskedAgain) =>
      finishHalfSet(half, chosen, asked, services, view, again);
    const show = (message: Message): Result =>
      opened === null || opened.kind === 'channel'
        ? { kind: 'reply', message, audience: view.audience }
        : { kind: 'update', message };

    const chosen = lacks === 'time' ? parseTime(typed) : services.timeZones.find(typed);
    if (chosen !== null) return show(await finish(chosen, {}));
    const remark = copy.daily.choices.ask[lacks].unknown;
    const care = await careFirst([typed], submission, services, remark);
    if (care === null) return show(await finish('', { typed, remark }));
    const question = await finish('', {});
    const message = { components: [...care.components, ...question.components] };
    return { kind: 'reply', message, audience: view.audience };
  },
};
