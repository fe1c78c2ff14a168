import { localLinesIn } from '../../src/core/settings/local-lines.ts';
import { privately } from '../../src/discord/answer-reply.ts';
import { careFirst } from '../../src/discord/care-first.ts';
import type { Form } from '../../src/discord/command.ts';
import { changedPanel, settingsPanel } from '../../src/discord/settings-panel.ts';
import { withSettings } from '../../src/discord/with-settings.ts';

/** Helplines of the server's own, as they stand on the form. Like every form it is read with care first. */
export const localLines: Form = {
  action: 'local-lines',
  async submit(submission, services) {
    const isOfPanel = submission.audience?.kind === 'asker';
    return withSettings(
      { ...submission, guildId: isOfPanel ? submission.guildId : null },
      async (guildId, view) => {
        const words = view.copy.settings;
        const text = submission.value('lines');
        const care = await careFirst([text], submission, services, words.lines.supportNote);
        if (care) return { kind: 'reply', message: care, audience: privately(submission) };
        const lines = localLinesIn(text);
        if (lines === null) {
          const now = await services.settings.read(guildId);
          return {
            kind: 'update',
            message: settingsPanel('helplines', now, services, view, words.lines.tooMany),
          };
        }
        let before = await services.settings.read(guildId);
        const record = await services.settings.update(guildId, (current) => {
          before = current;
          return { ...current, localLines: lines };
        });
        return { kind: 'update', message: changedPanel('helplines', before, record, services, view) };
      },
    );
  },
};
