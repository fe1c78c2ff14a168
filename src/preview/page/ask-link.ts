const MOST = 1000;

/** The question that the page was opened with, as `/?ask=what+is+hope` or `/#ask=…`; null for none. Only ever text. */
export function questionInLink({ search, hash }: Pick<Location, 'search' | 'hash'>): string | null {
  const asked =
    new URLSearchParams(search).get('ask') ?? new URLSearchParams(hash.replace(/^#/, '')).get('ask') ?? '';
  const question = asked.replace(/\s+/g, ' ').trim().slice(0, MOST);
  return question === '' ? null : question;
}
