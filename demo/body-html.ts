import type { Source } from '../core/mail/source/parse-source.ts';

/** The body of a message as webmails put it into their page: style sheets kept to it, its own pictures inlined, plain text in `<pre>`. */
export function bodyHtml({ html, text, parts }: Pick<Source, 'html' | 'text' | 'parts'>): string {
  if (html === '') return `<pre>${escaped(text)}</pre>`;
  const pictures = new Map(parts.map(({ contentId, type, bytes }) => [contentId, { type, bytes }] as const));
  return html
    .replaceAll(/<style[^<>]*>/giu, '<style>@scope (.rcmBody) {')
    .replaceAll(/<\/style>/giu, '}</style>')
    .replaceAll(/\bcid:(?<id>[^"'\s)>]+)/gu, (whole, id: string) => {
      const picture = pictures.get(id);
      return picture ? `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}` : whole;
    });
}

/** A text as HTML shows it: `a < b` → `a &lt; b`. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
