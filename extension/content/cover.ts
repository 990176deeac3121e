/** Points of a rectangle that are asked about: its middle, and near its corners. */
const points = [
  [0.5, 0.5],
  [0.1, 0.2],
  [0.9, 0.2],
  [0.1, 0.8],
  [0.9, 0.8],
] as const;

/**
 * Watches whether something lies over an element of ours, or makes it invisible: asked where it is shown, after every change and
 * every scroll. What is scrolled out of sight is not covered.
 */
export function watchCover(
  host: HTMLElement,
  tell: (covered: boolean) => void,
  onChange: (listener: () => void, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const { ownerDocument: document } = host;
  const check = (): void => {
    if (document.visibilityState !== 'visible' || !host.isConnected) return;
    // An observer of its own each time: it alone knows what ancestors that scroll leave of the element.
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      if (entry && !signal.aborted) tell(isHidden(host) || isCovered(host, entry.intersectionRect));
    });
    observer.observe(host);
  };
  let planned: ReturnType<typeof setTimeout> | undefined;
  const plan = (): void => {
    planned ??= setTimeout(() => {
      planned = undefined;
      check();
    }, 300);
  };
  onChange(plan, signal);
  document.addEventListener('scroll', plan, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('resize', plan, { signal });
  signal.addEventListener('abort', () => clearTimeout(planned));
  plan();
}

/** `checkVisibility` has two names for each of its options: what older browsers know, and what newer ones do. */
function isHidden(host: HTMLElement): boolean {
  const { width, height } = host.getBoundingClientRect();
  const options = { checkOpacity: true, checkVisibilityCSS: true, opacityProperty: true, visibilityProperty: true };
  return width < 40 || height < 10 || !host.checkVisibility(options);
}

function isCovered(host: HTMLElement, { x, y, width, height }: DOMRectReadOnly): boolean {
  if (width < 10 || height < 10) return false;
  return points.some(([across, down]) => {
    const top = host.ownerDocument.elementFromPoint(x + width * across, y + height * down);
    return top !== null && top !== host;
  });
}
