/** What cannot stand in an address as people write them. */
const outside = /[\s<>"'(),;:@=]/u;
const ofHost = /[\w.-]/u;
const longestLocal = 64;
const longestHost = 253;

/** A text with each mail address in it put through `replace`: around every `@` as far as an address may reach. */
export function replaceAddresses(text: string, replace: (address: string) => string): string {
  let written = '';
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > from && at - start < longestLocal && !outside.test(text.charAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && end - at <= longestHost && ofHost.test(text.charAt(end))) end++;
    if (start === at || end === at + 1) continue;
    written += text.slice(from, start) + replace(text.slice(start, end));
    from = end;
  }
  return written + text.slice(from);
}
