/** A file that came with a request: the field it was sent in, its name and bytes. */
export type SentFile = { field: string; name: string; type: string; bytes: Uint8Array };

export type FileStore = {
  add: (id: string, file: SentFile) => void;
  find: (id: string) => SentFile | undefined;
};

const KEPT = 200;

/** Holds what was uploaded, the newest files only. */
export function createFileStore(): FileStore {
  const files = new Map<string, SentFile>();
  return {
    add(id, file) {
      files.set(id, file);
      const oldest = files.size > KEPT ? files.keys().next().value : undefined;
      if (oldest) files.delete(oldest);
    },
    find: (id) => files.get(id),
  };
}
