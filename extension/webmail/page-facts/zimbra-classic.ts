/** The id of the message that Zimbra's classic interface shows alone, without a conversation: `257`. */
export function zimbraClassicMessage(): string | undefined {
  type Thing = Readonly<Record<string, unknown>>;
  const read = (thing: unknown, name: string): unknown =>
    typeof thing === 'object' && thing !== null ? (thing as Thing)[name] : undefined;
  const ask = (thing: unknown, name: string): unknown => {
    const method = read(thing, name);
    return typeof method === 'function' ? (method.call(thing) as unknown) : undefined;
  };
  // In a window of its own there is no `_zimbraMail`.
  const application = read(globalThis, '_zimbraMail') ?? read(globalThis, 'appCtxt');
  const view = ask(ask(application, 'getAppViewMgr'), 'getCurrentView');
  // The view of a message, or one that has such a view in its reading pane.
  for (const holder of [view, read(view, '_itemView'), read(view, '_msgView')]) {
    const id = read(read(holder, '_msg'), 'id');
    if (typeof id === 'string' || typeof id === 'number') return String(id);
  }
  return undefined;
}
