export type Popup = { open: () => void; close: () => void; isOpen: () => boolean };

const GAP = 4;
const EDGE = 8;
const LOWEST = 120;

/**
 * Shows `content` over everything else, at `anchor`: below it, or above where there is more room. A press elsewhere
 * closes it, and so does the anchor when it is gone.
 * @param onClose called however it was closed
 */
export function createPopup(
  anchor: HTMLElement,
  content: HTMLElement,
  onClose: () => void = () => undefined,
): Popup {
  content.popover = 'manual';
  const isOpen = (): boolean => content.matches(':popover-open');

  function place(): void {
    if (!anchor.isConnected) {
      close();
      return;
    }
    const { top, bottom, left, right, width } = anchor.getBoundingClientRect();
    const below = innerHeight - bottom - EDGE - GAP;
    const above = top - EDGE - GAP;
    content.style.minWidth = `${Math.min(width, innerWidth - 2 * EDGE)}px`;
    content.style.maxHeight = `${Math.max(below, above, LOWEST)}px`;
    const { height, width: own } = content.getBoundingClientRect();
    const isBelow = height <= below || below >= above;
    const start = content.dataset['side'] === 'end' ? right - own : left;
    content.style.left = `${Math.max(EDGE, Math.min(start, innerWidth - own - EDGE))}px`;
    content.style.top = `${isBelow ? bottom + GAP : Math.max(EDGE, top - GAP - height)}px`;
  }
  function closeOutside({ target }: Event): void {
    if (!(target instanceof Node && (content.contains(target) || anchor.contains(target)))) close();
  }
  function close(): void {
    document.removeEventListener('pointerdown', closeOutside, true);
    document.removeEventListener('scroll', place, true);
    removeEventListener('resize', place);
    if (content.isConnected && isOpen()) content.hidePopover();
    onClose();
  }
  return {
    isOpen,
    close() {
      if (isOpen()) close();
    },
    open() {
      if (isOpen()) return;
      content.showPopover();
      place();
      document.addEventListener('pointerdown', closeOutside, true);
      document.addEventListener('scroll', place, true);
      addEventListener('resize', place);
    },
  };
}
