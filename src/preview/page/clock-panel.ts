import { make } from './dom.ts';
import type { ClockStep, PageClock, PageOutcome } from './page-types.ts';
import { createPopup } from './popup.ts';
import { clockInWords, type Now } from './when.ts';

const STEPS: readonly [ClockStep, string][] = [
  ['hour', '+1 hour'],
  ['day', '+1 day'],
  ['next-post', 'To the next daily post'],
  ['now', 'Back to now'],
];

/** Shows the time that the bot goes by, and moves it. */
export function createClockPanel(now: Now, move: (step: ClockStep) => Promise<PageOutcome>) {
  const time = make('span', { class: 'clock-time' });
  const moved = make('span', { class: 'clock-moved' });
  const button = make(
    'button',
    { type: 'button', class: 'clock', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
    make('span', { class: 'clock-name' }, 'Clock: '),
    time,
    moved,
  );
  const problem = make('p', { class: 'problem', role: 'alert' });
  const steps = STEPS.map(([step, label]) => {
    const each = make('button', { type: 'button', class: 'button secondary' }, label);
    each.addEventListener('click', async () => {
      problem.textContent = (await move(step)).problem ?? '';
    });
    return each;
  });
  const panel = make(
    'div',
    { class: 'popup clock-panel', role: 'dialog', 'aria-label': 'Move the clock', 'data-side': 'end' },
    make('p', { class: 'quiet' }, 'Moves the clock of the bot and of this page: see tomorrow’s post today.'),
    ...steps,
    problem,
  );
  const popup = createPopup(button, panel, () => button.setAttribute('aria-expanded', 'false'));
  button.addEventListener('click', () => {
    if (popup.isOpen()) return popup.close();
    problem.textContent = '';
    button.setAttribute('aria-expanded', 'true');
    popup.open();
    return steps[0]?.focus();
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    popup.close();
    button.focus();
  });

  const tick = (): void => {
    time.textContent = clockInWords(now());
  };
  return {
    element: make('div', { class: 'labelled' }, button, panel),
    tick,
    show({ offset, isMovable }: PageClock): void {
      button.disabled = !isMovable;
      moved.textContent = offset === 0 ? '' : ` (${movedBy(offset)})`;
      tick();
    },
  };
}

function movedBy(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [minutes % 60, 'min'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return `${offset < 0 ? '−' : '+'}${words.join(' ') || '0 min'}`;
}
