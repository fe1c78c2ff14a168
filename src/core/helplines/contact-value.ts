import type { ContactKind } from './helpline.ts';

const DIGIT_GROUPS = String.raw`\d+(?:[ -]\d+)*`;
const CALL = new RegExp(`^\\*?${DIGIT_GROUPS}(?: ext\\. \\d+)?$`);
const TEXT = new RegExp(`^${DIGIT_GROUPS}$`);
// Brazil prints the area code in brackets, and a chat app is not dialled, so a row may keep them.
const WHATSAPP = new RegExp(`^(?:\\(\\d+\\) )?${DIGIT_GROUPS}$`);
const PATTERNS = { call: CALL, text: TEXT, whatsapp: WHATSAPP } as const;
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const EMERGENCY = /^\d{2,5}$/;

/** What is wrong with a contact's value, in words for the person editing the table; null when it is fine. */
export function contactFault(kind: ContactKind, value: string): string | null {
  if (kind === 'chat' || kind === 'web') {
    return DOMAIN.test(value) ? null : `"${value}" is not a bare domain such as example.org`;
  }
  if (value.includes('+')) {
    return `"${value}" has a +: write the number as dialled inside the country, without a country code`;
  }
  if (PATTERNS[kind].test(value)) return null;
  return kind === 'call'
    ? `"${value}" is not a number to dial: digits, single spaces and hyphens, * in front, " ext. 8" at the end`
    : `"${value}" is not a number: digits, single spaces and hyphens only`;
}

/** Whether this is an emergency number as dialled: two to five digits, nothing else. */
export function isEmergencyNumber(value: string): boolean {
  return EMERGENCY.test(value);
}
