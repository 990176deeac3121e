import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Something shown in a document, as a person meets it: by its words. */
export interface Mounted {
  readonly root: HTMLElement;
  /** All that is read. */
  readonly text: () => string;
  /** Presses a button or opens a disclosure by its words; throws when there is none. */
  readonly press: (words: string) => Promise<void>;
  /** Ticks or picks by the label's words. */
  readonly choose: (words: string) => Promise<void>;
  /** Types into the field with this label. */
  readonly type: (label: string, value: string) => Promise<void>;
  readonly buttons: () => readonly string[];
}

/** Shows something and waits until it has settled. */
export async function mount(shown: ComponentChild): Promise<Mounted> {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  await act(() => render(shown, root));
  await settle();
  const named = (selector: string, words: string): HTMLElement => {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].find((each) => wordsOf(each).includes(words));
    if (!found) throw new Error(`Nothing says “${words}” in: ${root.innerHTML.slice(0, 2000)}`);
    return found;
  };
  return {
    root,
    text: () => wordsOf(root),
    press: async (words) => {
      await act(() => named('button, summary', words).click());
      await settle();
    },
    choose: async (words) => {
      await act(() => named('label', words).querySelector('input')?.click());
      await settle();
    },
    type: async (label, value) => {
      const field = root.querySelector(`#${named('label', label).getAttribute('for') ?? ''}`);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error(label);
      await act(() => {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await settle();
    },
    buttons: () => [...root.querySelectorAll('button')].map(wordsOf),
  };
}

/** Lets answers of fake ports arrive. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 5; round++) {
    await act(() => Promise.resolve());
  }
}

/** The words of an element, with ordinary spaces. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/[\s\u00A0\u202F]+/gu, ' ').trim();
}
