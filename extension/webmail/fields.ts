/** A text field of a page: `textarea#_to`. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** The first text field that matches; what is no text field is not found. */
export function fieldIn(root: ParentNode, selector: string): TextField | undefined {
  return asTextField(root.querySelector(selector));
}

/** An element as a text field, if it is one. */
export function asTextField(element: Element | null | undefined): TextField | undefined {
  return element && (element.nodeName === 'INPUT' || element.nodeName === 'TEXTAREA')
    ? (element as TextField)
    : undefined;
}

/**
 * Puts a text into a field as if it had been typed. Frameworks that watch the property on the element do not see it set from
 * a content script's world, and so take the event for a person's.
 */
export function typeInto(field: TextField, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const keyCodes = { Enter: 13, Escape: 27 } as const;

/** Presses a key in an element: `pressIn(input, 'Enter')`. */
export function pressIn(element: Element, key: keyof typeof keyCodes): void {
  // Older frameworks look at nothing but the number.
  const numbers = { keyCode: keyCodes[key], which: keyCodes[key] };
  for (const type of ['keydown', 'keypress', 'keyup']) {
    element.dispatchEvent(new KeyboardEvent(type, { ...numbers, key, bubbles: true, cancelable: true }));
  }
}

/** Waits until something holds, at most some seconds: `await until(() => saved(), 10)` → whether it came to hold. */
export async function until(holds: () => boolean, seconds: number): Promise<boolean> {
  const deadline = Date.now() + seconds * 1000;
  while (!holds()) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  return true;
}
