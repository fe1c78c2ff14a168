/** The address without its password, fit to be shown. */
export function nameOfDatabase(url: string): string {
  if (url.startsWith('sqlite:') || !URL.canParse(url)) return url;
  const address = new URL(url);
  if (address.password !== '') address.password = '***';
  // Some hosts write the password behind the question mark.
  address.search = '';
  return address.href;
}

/** What the host reads when a server of a database goes away, and when it is back. @param reason null when it is back */
export function outageSentence(url: string, reason: string | null): string {
  const name = nameOfDatabase(url);
  if (reason === null) return `The database ${name} is back, and everything works as before.`;
  return `The database ${name} cannot be reached (${reason}), so settings can be neither read nor changed, answers are private, and daily quotes wait. The bot goes on answering and asks for the database every two seconds: check DATABASE_URL, and that the server runs and lets the bot in.`;
}

/** @param risk as `storageRisk` tells it */
export function riskSentence(url: string, risk: string): string {
  return `The database ${nameOfDatabase(url)} works. ${risk}.`;
}
