import type { PageField, PageModal } from '../page/page-types.ts';
import type { Modal, ModalField } from '../rules/modal.ts';
import type { PreviewState } from '../state.ts';
import { pickableOptions } from './picks.ts';

/** A form as the page shows it. */
export function pageModal(
  state: PreviewState,
  id: string,
  modal: Modal,
  guildId: string | null,
  viewerId: string,
  markdown: (text: string) => string,
): PageModal {
  const field = (it: ModalField, label: string, description: string | null): PageField => {
    const isRequired = 'required' in it ? it.required !== false : it.type !== 23;
    const shared = { customId: it.custom_id, label, description, isRequired };
    switch (it.type) {
      case 4:
        return {
          ...shared,
          kind: it.style === 2 ? 'paragraph' : 'line',
          value: it.value ?? '',
          placeholder: it.placeholder ?? '',
          least: it.min_length ?? 0,
          most: it.max_length ?? 4000,
        };
      case 19:
        return { ...shared, kind: 'file', most: it.max_values ?? 1 };
      case 23:
        return { ...shared, kind: 'box', isChosen: it.default ?? false };
      case 21:
      case 22: {
        const options = it.options.map((option) => ({
          label: option.label,
          value: option.value,
          description: option.description ?? null,
          isChosen: option.default ?? false,
        }));
        const most = it.type === 21 ? 1 : (it.max_values ?? options.length);
        return {
          ...shared,
          kind: 'choice',
          looks: it.type === 21 ? 'radio' : 'boxes',
          isSearched: false,
          placeholder: '',
          least: isRequired ? (it.type === 22 ? (it.min_values ?? 1) : 1) : 0,
          most,
          options,
        };
      }
      default:
        return {
          ...shared,
          kind: 'choice',
          looks: 'menu',
          isSearched: it.type !== 3,
          placeholder: it.placeholder ?? 'Make a selection',
          least: isRequired ? (it.min_values ?? 1) : 0,
          most: it.max_values ?? 1,
          options: pickableOptions(state, it, guildId, viewerId),
        };
    }
  };
  return {
    id,
    title: modal.title,
    parts: modal.components.flatMap((part) => {
      if (part.type === 10) return { kind: 'words' as const, html: markdown(part.content) };
      if (part.type === 18) return field(part.component, part.label, part.description ?? null);
      return part.components.map((it) => field(it, it.label ?? '', null));
    }),
  };
}
