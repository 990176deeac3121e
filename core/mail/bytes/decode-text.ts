/** The one thing of the platform that reading mail needs: browsers, workers and Node have it, and postal-mime needs it too. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** How far into a page its `<meta charset>` is looked for, as in the HTML standard. */
const sniffed = 1_024;

/** Text of a file whose charset nobody declares: byte order mark, then `<meta charset>`, then UTF-8 if it is, else windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const declared = charsetIn(decodeAs('windows-1252', bytes.subarray(0, sniffed)));
  if (declared !== undefined && !declared.startsWith('utf-16')) return decodeAs(declared, bytes);
  return decodeStrictly(bytes) ?? decodeAs('windows-1252', bytes);
}

/** Text in UTF-8, or `undefined` when the bytes are something else. */
export function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // the decoder's way of saying that this is not UTF-8
  }
}

function decodeAs(label: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // no such charset: every byte is something in this one
  }
}

function charsetIn(head: string): string | undefined {
  return /charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/iu.exec(head)?.[1]?.toLowerCase();
}
