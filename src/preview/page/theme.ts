const KEY = 'preview-theme';
const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What was chosen last; the system's theme where nothing was, or where it cannot be remembered. */
export function chosenTheme(): Theme {
  const kept = remembered();
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

export function chooseTheme(wanted: string): void {
  const theme = THEMES.find((each) => each === wanted) ?? 'system';
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing still shows it.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
