import browser from 'webextension-polyfill';

/** What browsers let extensions see of shadow roots that a page closed: Chromium by a function, Firefox by a property. */
interface OpenedByBrowser {
  readonly dom?: { readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
}

/** The field that an event in the page is really about, also in shadow roots that the page closed. */
export function focusedIn(event: Event): EventTarget | undefined {
  let [target] = event.composedPath();
  while (target instanceof HTMLElement) {
    const inner = shadowOf(target)?.activeElement;
    if (!inner) break;
    target = inner;
  }
  return target;
}

function shadowOf(element: HTMLElement): ShadowRoot | null {
  const { openOrClosedShadowRoot: root } = element as { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  if (root !== undefined) return root;
  return (browser as OpenedByBrowser).dom?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
}
