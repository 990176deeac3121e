/**
 * A page may call its elements like the browser's own properties (`<input name="getAttribute">`), which then stand in their place on
 * documents and forms, also for us. These ask the browser itself.
 */

/** The root element of an element's page, on which nothing can be replaced so. */
export function pageOf({ ownerDocument }: Element): Element {
  return Reflect.get(Document.prototype, 'documentElement', ownerDocument);
}

/** An attribute as it is written; empty without one. */
export function attributeOf(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** Whether an element takes room on the page. */
export function isShown(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element);
}

/** All that match in a page or in a shadow root. */
export function allIn(root: Element | ShadowRoot, selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)];
}

/** Walks through texts or comments of a whole page, those above its root element too. */
export function walk({ ownerDocument }: Element, what: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(ownerDocument, ownerDocument, what);
}
