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
  if (found.size > 0) return found.size === 1 ? [...found][0] : undefined;
  // Where no widget tells: the message that the page last asked its server for.
  const asked = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .findLast((name) => name.includes('/svc/wmap/msg.mjs?'));
  const parameters = new URL(asked ?? 'https://none.invalid/').searchParams;
  const uid = parameters.get('uid');
  return uid === null ? undefined : `${uid} ${parameters.get('mbox') ?? 'INBOX'}`;
}

/** The token that Convergence's server wants with each request. */
export function convergenceToken(): string | undefined {
  const { iwc } = globalThis as { readonly iwc?: { readonly secureToken?: unknown } };
  return typeof iwc?.secureToken === 'string' ? iwc.secureToken : undefined;
}
