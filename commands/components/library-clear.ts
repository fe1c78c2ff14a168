import { onPanel } from '../../src/discord/on-panel.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';

/** Takes everything out, for those who may manage the server. */
export const libraryClear = onPanel(
  'library-clear',
  async ({ mayManageGuild }, guildId, { library }, { copy }) => {
    if (!mayManageGuild) return renderSentence(copy.library.needsManage);
    await library.clear(guildId);
    return renderSentence(copy.library.removedAll);
  },
);
