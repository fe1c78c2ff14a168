import type { Announcer } from './announcer.ts';
import { make } from './dom.ts';
import { type MessageActions, messageView } from './message-view.ts';
import type { PageMessage } from './page-types.ts';
import { relativeTime } from './relative-time.ts';
import { dayInWords, dayOf, type Now } from './when.ts';

const NEARLY_AT_END = 120;

type LogParts = {
  root: HTMLElement;
  list: HTMLElement;
  now: Now;
  locale: () => string;
  announcer: Announcer;
  /** Whether the person who looks has just written or asked for this. */
  isOwn: (message: PageMessage) => boolean;
  actions: (message: PageMessage) => Omit<MessageActions, 'dismiss'>;
};

/** The messages of a channel. New ones come at the end; an edited one is drawn again where it stands. */
export function createLog({ root, list, now, locale, announcer, isOwn, actions }: LogParts) {
  const dismissed = new Set<string>();
  const loading = new Set<string>();
  // What scrolls has to be within reach of the keyboard.
  root.tabIndex = 0;
  const isAtEnd = () => root.scrollHeight - root.scrollTop - root.clientHeight < NEARLY_AT_END;
  let wasAtEnd = true;
  root.addEventListener('scroll', () => {
    wasAtEnd = isAtEnd();
  });
  // The box below grows with what is written in it, and would cover the newest message.
  new ResizeObserver(() => {
    if (wasAtEnd) root.scrollTop = root.scrollHeight;
  }).observe(root);

  function draw(message: PageMessage): HTMLElement {
    const dismiss = (): void => {
      dismissed.add(message.id);
      remove(message.id);
      root.focus();
    };
    return messageView(message, { ...actions(message), dismiss }, now());
  }
  function remove(id: string): void {
    document.getElementById(`message-${id}`)?.remove();
    divide();
  }
  /** Puts a line with the date between messages of different days. */
  function divide(): void {
    for (const line of list.querySelectorAll('.day')) line.remove();
    let last = dayOf(now());
    for (const message of list.querySelectorAll<HTMLElement>('.message')) {
      const day = dayOf(Number(message.dataset['time']));
      if (day !== last) message.before(make('li', { class: 'day' }, dayInWords(day)));
      last = day;
    }
  }
  /** New messages are told, and of changes those that somebody waits for: an answer, or what a press there did. */
  function tell(message: PageMessage, isAwaited: boolean): void {
    const isFilled = loading.has(message.id) && !message.isLoading;
    if (message.isLoading) loading.add(message.id);
    else loading.delete(message.id);
    if (!isAwaited && !isFilled) return;
    const words = message.isLoading ? 'is thinking' : message.plain;
    announcer.say(`${message.author}: ${words}${message.isEphemeral ? ' (only you can see this)' : ''}`);
  }
  /** Whoever is at a button stays there, though the button is a new one now. True when somebody was. */
  function replace(present: Element, drawn: HTMLElement): boolean {
    const { activeElement } = document;
    const isInside = activeElement instanceof HTMLElement && present.contains(activeElement);
    const key = isInside ? activeElement.dataset['key'] : undefined;
    present.replaceWith(drawn);
    if (!isInside) return false;
    const again =
      key === undefined ? null : drawn.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    const first = drawn.querySelector<HTMLElement>('.body button, .body a');
    (again ?? first ?? root).focus();
    return true;
  }

  return {
    put(message: PageMessage): void {
      if (dismissed.has(message.id)) return;
      const isFollowed = isAtEnd();
      const present = document.getElementById(`message-${message.id}`);
      const drawn = draw(message);
      if (!present) list.append(drawn);
      const isAwaited = present ? replace(present, drawn) : true;
      divide();
      tell(message, isAwaited);
      // Whoever has asked wants to see what comes of it, wherever they have been reading.
      if (!isFollowed && (present || !isOwn(message))) return;
      // Of a message longer than the screen the beginning is shown.
      const isLong = !present && drawn.offsetHeight > root.clientHeight;
      root.scrollTop = isLong ? drawn.offsetTop - root.offsetTop : root.scrollHeight;
    },
    remove,
    show(messages: readonly PageMessage[]): void {
      announcer.hush();
      list.replaceChildren(...messages.filter(({ id }) => !dismissed.has(id)).map(draw));
      divide();
      root.scrollTop = root.scrollHeight;
    },
    /** Counts relative times on. */
    tick(): void {
      for (const time of list.querySelectorAll<HTMLTimeElement>('time[data-style="R"]')) {
        time.textContent = relativeTime(Date.parse(time.dateTime), now(), locale());
      }
    },
  };
}
