const FADES_AFTER = 8000;

/** Says for a while that somebody is writing. */
export function createTyping(root: HTMLElement) {
  let timer = 0;
  const stop = (): void => {
    clearTimeout(timer);
    root.textContent = '';
  };
  return {
    stop,
    start(name: string): void {
      stop();
      root.textContent = `${name} is typing…`;
      timer = window.setTimeout(stop, FADES_AFTER);
    },
  };
}
