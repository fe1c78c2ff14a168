import type { RegisteredCommand } from '../commands/command-store.ts';
import type { PageCommand, PageOption } from '../page/page-types.ts';
import type { CommandOption } from '../rules/command.ts';
import type { LeafOption } from '../rules/command-option.ts';
import type { PreviewState } from '../state.ts';
import { channelsToPick, peopleToPick, rolesToPick } from './picks.ts';

/** A slash command as the page offers it: each subcommand stands for itself. */
export function pageCommands(
  state: PreviewState,
  command: RegisteredCommand,
  guildId: string | null,
  viewerId: string,
): PageCommand[] {
  const below = (path: string, description: string, options: readonly CommandOption[]): PageCommand[] => {
    const steps = options.flatMap((option) => (option.type === 1 || option.type === 2 ? option : []));
    if (steps.length > 0) {
      return steps.flatMap((step) => below(`${path} ${step.name}`, step.description, step.options ?? []));
    }
    const leaves = options.flatMap((option) => (option.type === 1 || option.type === 2 ? [] : option));
    return [{ path, description, options: leaves.map((leaf) => pageOption(state, leaf, guildId, viewerId)) }];
  };
  return below(command.name, command.description ?? '', command.options ?? []);
}

function pageOption(
  state: PreviewState,
  leaf: LeafOption,
  guildId: string | null,
  viewerId: string,
): PageOption {
  const shared = {
    name: leaf.name,
    description: leaf.description,
    isRequired: leaf.required ?? false,
    hasAutocomplete: 'autocomplete' in leaf && leaf.autocomplete === true,
  };
  if ('choices' in leaf && leaf.choices?.length) {
    const picks = leaf.choices.map(({ name, value }) => ({ label: name, value }));
    return { ...shared, kind: 'pick', picks };
  }
  switch (leaf.type) {
    case 3:
      return { ...shared, kind: 'text', picks: [] };
    case 4:
      return { ...shared, kind: 'integer', picks: [] };
    case 10:
      return { ...shared, kind: 'number', picks: [] };
    case 5:
      return { ...shared, kind: 'boolean', picks: [] };
    case 11:
      return { ...shared, kind: 'file', picks: [] };
    case 7:
      return { ...shared, kind: 'pick', picks: channelsToPick(state, guildId, viewerId, leaf.channel_types) };
    case 6:
      return { ...shared, kind: 'pick', picks: peopleToPick(state, guildId) };
    case 8:
      return { ...shared, kind: 'pick', picks: rolesToPick(state, guildId) };
    case 9:
      return {
        ...shared,
        kind: 'pick',
        picks: [...peopleToPick(state, guildId), ...rolesToPick(state, guildId)],
      };
  }
}
