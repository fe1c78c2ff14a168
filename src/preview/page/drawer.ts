export type Drawer = { close: () => void };

/**
 * On a narrow screen the servers and channels come in from the side: while they are there, nothing else can be
 * reached, and Escape or a press beside them sends them back.
 */
export function createDrawer(
  drawer: HTMLElement,
  button: HTMLButtonElement,
  rest: readonly HTMLElement[],
): Drawer {
  const narrow = matchMedia('(max-width: 48rem)');
  let isOpen = false;

  function set(open: boolean): void {
    isOpen = open && narrow.matches;
    drawer.classList.toggle('open', isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
    drawer.inert = narrow.matches && !isOpen;
    // What is in the landmarks is out of reach; the landmarks themselves and the name of the page stay.
    for (const landmark of rest) {
      for (const inside of landmark.children) {
        if (inside instanceof HTMLElement && !inside.querySelector('h1')) inside.inert = isOpen;
      }
    }
  }
  function close(): void {
    if (!isOpen) return;
    set(false);
    button.focus();
  }
  button.addEventListener('click', () => {
    set(true);
    drawer.querySelector<HTMLElement>('[aria-current]')?.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !drawer.contains(target)) close();
  });
  narrow.addEventListener('change', () => set(false));
  set(false);
  return { close };
}
