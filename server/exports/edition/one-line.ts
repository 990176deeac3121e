/** A text on one line, without control, line-ending or direction characters: a title before it goes into a header or a comment. */
export function oneLine(text: string, limit = 200): string {
  return Array.from(text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim())
    .slice(0, limit)
    .join('');
}
