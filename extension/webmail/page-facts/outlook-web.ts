/** The id of the item in the reading pane of Outlook on the web: `AAMkAGI2…`. */
export function outlookMessage(): string | undefined {
  type Thing = Readonly<Record<string, unknown>>;
  const read = (thing: unknown, ...names: readonly string[]): unknown =>
    names.reduce(
      (at: unknown, name) => (typeof at === 'object' && at !== null ? (at as Thing)[name] : undefined),
      thing,
    );
  const stores = read(globalThis, '__satchelGlobalContext', 'rootStore');
  const get = read(stores, 'get');
  if (typeof get !== 'function') return undefined;
  const state: unknown = get.call(stores, 'readingpane');
  const id = read(state, 'itemReadingPaneViewState', 'itemId');
  const plain = read(id, 'Id') ?? id;
  return typeof plain === 'string' ? plain : undefined;
}
