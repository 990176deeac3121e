/** The message that BlueMind shows, as its server names it, folder and IMAP number: `9f86d081-884c/128`. */
export function bluemindMessage(): string | undefined {
  type Thing = Readonly<Record<string, unknown>>;
  const read = (thing: unknown, ...names: readonly string[]): unknown =>
    names.reduce(
      (at: unknown, name) => (typeof at === 'object' && at !== null ? (at as Thing)[name] : undefined),
      thing,
    );
  const root = [...document.querySelectorAll('#app, [id*="app"], body > div')]
    .map((element) => read(element, '__vue__', '$store', 'state', 'mail'))
    .find((state) => state !== undefined);
  const active = read(root, 'activeMessage', 'key');
  const message = typeof active === 'string' ? read(root, 'conversations', 'messages', active) : undefined;
  const folder = read(message, 'folderRef', 'uid');
  const number = read(message, 'remoteRef', 'imapUid');
  if (typeof folder === 'string' && (typeof number === 'number' || typeof number === 'string'))
    return `${folder}/${number}`;
  // Else the last message of which the page asked its server for a part.
  const asked = performance
    .getEntriesByType('resource')
    .map(({ name }) => /\/api\/mail_items\/([\w-]{1,80})\/part\/(\d{1,12})\//u.exec(name))
    .findLast((found) => found !== null);
  return asked ? `${asked[1] ?? ''}/${asked[2] ?? ''}` : undefined;
}

/** The session's key, which BlueMind's server wants in a header: `bmcSessionInfos.sid`. */
export function bluemindSession(): string | undefined {
  const { bmcSessionInfos: session } = globalThis as { readonly bmcSessionInfos?: { readonly sid?: unknown } };
  return typeof session?.sid === 'string' ? session.sid : undefined;
}
