import { formError } from '../rest/api-error.ts';
import type { MessageComponent } from '../rules/component.ts';
import type { SentAttachment } from '../rules/message.ts';
import type { PreviewState } from '../state.ts';
import type { SentFile } from './file-store.ts';
import type { Attachment } from './message.ts';

/** Keeps the files of a request and lists them as attachments; those already on the message stay when named by id. */
export function attachFiles(
  state: PreviewState,
  channelId: string,
  files: readonly SentFile[],
  described: readonly SentAttachment[] | null | undefined,
  present: readonly Attachment[] = [],
): Attachment[] {
  const kept = described ? present.filter((it) => described.some(({ id }) => String(id) === it.id)) : present;
  const added = files.map((file, index) => {
    const key = /^files\[(\d+)\]$/.exec(file.field)?.[1] ?? String(index);
    const about = described?.find(({ id }) => String(id) === key);
    return storeFile(
      state,
      channelId,
      { ...file, name: about?.filename ?? file.name },
      about?.description ?? null,
    );
  });
  return [...kept, ...added];
}

/** Keeps one file and gives it an address on this server. */
export function storeFile(
  state: PreviewState,
  channelId: string,
  file: SentFile,
  description: string | null = null,
): Attachment {
  const id = state.ids.next();
  const filename = file.name.replace(/[^\p{L}\p{N}._-]+/gu, '_');
  const url = `${state.url()}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
  state.files.add(id, file);
  return {
    id,
    filename,
    description,
    content_type: file.type,
    size: file.bytes.byteLength,
    url,
    proxy_url: url,
  };
}

/** Puts real addresses where components say `attachment://name`, and refuses names that were not sent. */
export function resolveMedia(
  components: readonly MessageComponent[],
  attachments: readonly Attachment[],
): readonly MessageComponent[] {
  if (!JSON.stringify(components).includes('attachment://')) return components;
  const resolve = <T extends { url: string }>(media: T): T => {
    if (!media.url.startsWith('attachment://')) return media;
    const name = media.url.slice('attachment://'.length);
    const attachment = attachments.find((it) => it.filename === name);
    if (!attachment) {
      throw formError(
        ['components'],
        'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
        `${name} was not sent`,
      );
    }
    return { ...media, url: attachment.url };
  };
  const each = <T extends MessageComponent>(component: T): T => {
    if (component.type === 13) return { ...component, file: resolve(component.file) };
    if (component.type === 12) {
      return {
        ...component,
        items: component.items.map((item) => ({ ...item, media: resolve(item.media) })),
      };
    }
    if (component.type === 9 && component.accessory.type === 11) {
      return {
        ...component,
        accessory: { ...component.accessory, media: resolve(component.accessory.media) },
      };
    }
    return component.type === 17 ? { ...component, components: component.components.map(each) } : component;
  };
  return components.map(each);
}
