/** The message that Convergence shows, by its widgets: `128 INBOX`. */
export function convergenceMessage(): string | undefined {
  type Thing = Readonly<Record<string, unknown>>;
  const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
  const found = new Set<string>();
  const look = (thing: unknown): void => {
    if (!isThing(thing)) return;
    const uid = thing['uid'];
    const mailbox = thing['mboxName'] ?? thing['mbox'];
    if ((typeof uid === 'number' || typeof uid === 'string') && typeof mailbox === 'string')
      found.add(`${uid} ${mailbox}`);
  };
  const { dijit } = globalThis as { readonly dijit?: unknown };
  const registry = isThing(dijit) ? dijit['registry'] : undefined;
  const widgets = isThing(registry) && isThing(registry['_hash']) ? Object.values(registry['_hash']) : [];
  for (const widget of widgets) {
    if (!isThing(widget)) continue;
    const node = widget['domNode'];
    if (!(node instanceof HTMLElement) || node.getClientRects().length === 0) continue;
    // A message, or the envelope that it was made of.
    for (const name of ['message', 'envelope', 'msg', 'mailMessage']) {
      const thing = widget[name];
      look(thing);
      if (isThing(thing)) look(thing['envelope']);
    }
  }
  // Two are no answer: which of them is open, nothing says.
  return found.size === 1 ? [...found][0] : undefined;
}

/** The token that Convergence's server wants with each request. */
export function convergenceToken(): string | undefined {
  const { iwc } = globalThis as { readonly iwc?: { readonly secureToken?: unknown } };
  return typeof iwc?.secureToken === 'string' ? iwc.secureToken : undefined;
}
