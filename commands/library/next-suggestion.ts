import { findingsFor } from '../../src/core/library/admit-entry.ts';
import { suggestionDraft } from '../../src/core/library/suggestion-draft.ts';
import type { Message } from '../../src/discord/command.ts';
import { renderCard } from '../../src/discord/render/layout.ts';
import { renderSuggestion } from '../../src/discord/render/suggestion.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';

/** The oldest suggestion that waits for a decision. @param remark what became of the one before */
export async function nextSuggestion(
  guildId: string,
  { suggestions, library, corpus, today }: Pick<Services, 'suggestions' | 'library' | 'corpus' | 'today'>,
  view: View,
  remark = '',
): Promise<Message> {
  const open = await suggestions.open(guildId);
  const [suggestion] = open;
  if (!suggestion) return renderCard([remark, view.copy.library.review.none]);
  const day = today().toISOString().slice(0, 10);
  const checked = findingsFor(suggestionDraft(suggestion), await library.entries(guildId), corpus, day);
  const findings = checked.ok ? [] : checked.findings;
  return renderSuggestion({ suggestion, left: open.length, findings }, view, remark);
}
