// Functions that run in the page: each is sent there as its source, so it may use nothing of this file.
/// <reference lib="dom" />

/** What to look for; see `FindOptions`. */
export interface Wanted {
  readonly selector: string;
  readonly containing: string;
  readonly hidden: boolean;
  readonly limit: number;
}

/** The first matches in a document and the open shadow roots in it. */
export function matchesIn({ selector, containing, hidden, limit }: Wanted): readonly HTMLElement[] {
  const matches: HTMLElement[] = [];
  const isShown = (element: HTMLElement): boolean =>
    element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
  const search = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (matches.length === limit) return;
      if (element.matches(selector) && element.textContent.includes(containing) && (hidden || isShown(element))) {
        matches.push(element);
      }
      if (element.shadowRoot !== null) search(element.shadowRoot);
    }
  };
  search(document);
  return matches;
}

/** Waits until an element has stopped moving and growing, as one must before pointing at it. */
export async function settled(element: Node): Promise<void> {
  const place = (): string => JSON.stringify((element as HTMLElement).getBoundingClientRect());
  let before = '';
  // Timers, not frames: a tab that is not in front draws none.
  for (let looks = 0; looks < 40 && before !== place(); looks += 1) {
    before = place();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The text as a person sees it. */
export function shownText(element: Node): string {
  return (element as HTMLElement).innerText;
}

/** An attribute as it is written. */
export function attributeOf(element: Node, name: string): string | null {
  return (element as HTMLElement).getAttribute(name);
}
