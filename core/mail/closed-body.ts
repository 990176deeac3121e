import type { Part } from './source/parse-source.ts';

/** Wrappings that hold the message itself, encrypted or signed as a whole, or in Microsoft's own format. */
const closedTypes = new Set([
  'application/pkcs7-mime',
  'application/x-pkcs7-mime',
  'application/pgp-encrypted',
  'application/ms-tnef',
  'application/vnd.ms-tnef',
]);

/** Whether what a person reads is inside a part that only a mail program with keys, or Outlook, opens: `smime.p7m`, `winmail.dat`. */
export function isClosedBody(visible: string, parts: readonly Part[]): boolean {
  return visible === '' && parts.some(({ type }) => closedTypes.has(type));
}
