/** A cookie that scripts may read: `cookieOf(document, 'XSRF-TOKEN')`; empty if there is none. */
export function cookieOf(document: Document, name: string): string {
  const found = document.cookie.split('; ').find((each) => each.startsWith(`${name}=`));
  return found?.slice(name.length + 1) ?? '';
}
