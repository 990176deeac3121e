import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A modal dialog: the browser's own, so that focus stays in it, returns where it was, and nothing in the page lies over it.
 * Open as long as it is there. Escape calls `onEscape`; whoever shows it decides whether it then goes.
 */
export function Dialog({
  labelledBy,
  describedBy,
  alert = false,
  onEscape,
  children,
}: {
  /** Id of its title. */
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly alert?: boolean;
  readonly onEscape: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    const before = focused(shown);
    // A dialog that is put somewhere else in the page is closed without a word.
    if (shown && !shown.open) {
      shown.showModal();
      // Where it is taller than the window the focus would have scrolled its title away.
      shown.scrollTop = 0;
    }
    return () => {
      shown?.close();
      // It is out of the page by now, and gives the focus back to nothing by itself.
      if (document.activeElement === document.body) before?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="v-dialog"
      role={alert ? 'alertdialog' : undefined}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onKeyDown={(event) => {
        // The page below may have a use for keys of its own, and not every browser makes a cancel of an Escape that it was sent.
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onEscape();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onEscape();
      }}
    >
      {children}
    </dialog>
  );
}

/** What has the focus, also within the shadow that a dialog stands in. */
function focused(dialog: HTMLDialogElement | null): HTMLElement | undefined {
  const root = dialog?.getRootNode();
  const inner = root instanceof ShadowRoot ? root.activeElement : null;
  const active = inner ?? document.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}
