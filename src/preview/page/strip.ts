import { createClockPanel } from './clock-panel.ts';
import { make } from './dom.ts';
import { LANGUAGES } from './languages.ts';
import type { ClockStep, PageOutcome, PageWorld } from './page-types.ts';
import { chooseTheme, chosenTheme } from './theme.ts';
import type { Now } from './when.ts';

export type StripActions = {
  person: (id: string) => void;
  language: (locale: string) => void;
  moveClock: (step: ClockStep) => Promise<PageOutcome>;
};

/** What only the preview has: who one is, in which language, at what time, and in what light. */
export function createStrip(root: HTMLElement, now: Now, actions: StripActions) {
  const people = make('select', { id: 'person' });
  people.addEventListener('change', () => actions.person(people.value));
  const languages = make('select', { id: 'language' });
  languages.addEventListener('change', () => actions.language(languages.value));
  const theme = make(
    'select',
    { id: 'theme' },
    make('option', { value: 'system' }, 'As the system'),
    make('option', { value: 'light' }, 'Light'),
    make('option', { value: 'dark' }, 'Dark'),
  );
  theme.value = chosenTheme();
  theme.addEventListener('change', () => chooseTheme(theme.value));
  chooseTheme(theme.value);
  const clock = createClockPanel(now, actions.moveClock);

  const tools = make(
    'div',
    { id: 'tools', class: 'tools-of-preview', role: 'group', 'aria-label': 'Preview tools' },
    labelled('You are', people),
    labelled('Language', languages),
    labelled('Theme', theme),
    clock.element,
  );
  const toggle = make(
    'button',
    { type: 'button', class: 'toggle', 'aria-expanded': 'false', 'aria-controls': 'tools' },
    'Tools',
  );
  toggle.addEventListener('click', () => {
    const isOpen = root.classList.toggle('open');
    toggle.setAttribute('aria-expanded', String(isOpen));
  });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !root.classList.contains('open')) return;
    toggle.click();
    toggle.focus();
  });
  root.append(toggle, tools);

  return {
    tick: clock.tick,
    show(world: PageWorld): void {
      people.replaceChildren(
        ...world.people.map(({ id, name, note }) => make('option', { value: id }, `${name} (${note})`)),
      );
      people.value = world.me.id;
      languages.replaceChildren(...LANGUAGES.map(([value, name]) => make('option', { value }, name)));
      languages.value = world.me.locale;
      clock.show(world.clock);
    },
    showClock: clock.show,
  };
}

function labelled(text: string, select: HTMLSelectElement): HTMLElement {
  return make('div', { class: 'labelled' }, make('label', { for: select.id }, text), select);
}
