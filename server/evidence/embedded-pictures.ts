import type { Part } from '../../core/mail/source/parse-source.ts';

/** Pictures that no browser takes for a page: SVG is one. */
const types = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp']);
/** As much as is shown of one message, in bytes: a page with more is not the easier to judge. */
const limit = 8_000_000;

/** The pictures that a message carries, by content id, as addresses that load nothing: `data:image/png;base64,…`. */
export function embeddedPictures(parts: readonly Part[]): ReadonlyMap<string, string> {
  const pictures = new Map<string, string>();
  let left = limit;
  for (const { type, contentId, bytes } of parts) {
    if (contentId === '' || !types.has(type) || bytes.length > left || pictures.has(contentId)) continue;
    left -= bytes.length;
    pictures.set(contentId, `data:${type};base64,${Buffer.from(bytes).toString('base64')}`);
  }
  return pictures;
}

/** The small pictures that the page carries in itself, if that is what an address is. */
export function ownPicture(address: string): string | undefined {
  const [head = ''] = address.slice(0, 40).toLowerCase().split(',', 1);
  const isPicture = head.startsWith('data:') && head.endsWith(';base64') && types.has(head.slice(5, -7));
  if (!isPicture || address.length > limit) return undefined;
  const body = address.slice(head.length + 1).replaceAll(/\s+/gu, '');
  return /^[A-Za-z0-9+/=]*$/u.test(body) ? `${head},${body}` : undefined;
}
