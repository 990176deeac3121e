const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** In lines of 76. */
function base64(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; start += 57) {
    let line = '';
    for (let at = start; at < Math.min(start + 57, bytes.length); at += 3) {
      const [one = 0, two, three] = [bytes[at], bytes[at + 1], bytes[at + 2]];
      const group = (one << 16) | ((two ?? 0) << 8) | (three ?? 0);
      const third = two === undefined ? '=' : letters.charAt((group >> 6) & 63);
      const fourth = three === undefined ? '=' : letters.charAt(group & 63);
      line += letters.charAt(group >> 18) + letters.charAt((group >> 12) & 63) + third + fourth;
    }
    lines.push(line);
  }
  return lines.join('\r\n');
}

/** A text as UTF-8; halves of broken surrogate pairs become U+FFFD. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let length = 0;
  const put = (byte: number): void => {
    bytes[length++] = byte;
  };
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) put(code);
    else {
      const tails = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      put(((0xff00 >> (tails + 1)) & 0xff) | (code >> (6 * tails)));
      for (let tail = tails - 1; tail >= 0; tail--) put(0x80 | ((code >> (6 * tail)) & 0x3f));
    }
  }
  return bytes.subarray(0, length);
}

/** A text for a header, in encoded words of RFC 2047 unless it is plain: `=?utf-8?B?w6k=?=`. */
export function encodedWord(text: string): string {
  const flat = text.replaceAll(/\s+/gu, ' ');
  if (/^[\w !#$%&'*+/.-]*$/u.test(flat) && flat.length < 900) return flat;
  const words: string[] = [];
  const characters = Array.from(flat);
  for (let at = 0; at < characters.length; at += 12) {
    words.push(`=?utf-8?B?${base64(utf8(characters.slice(at, at + 12).join('')))}?=`);
  }
  return words.join('\r\n ');
}

/** A leaf part in base64, with its empty line; named, it is an attachment, with a Content-ID also a picture of the body. */
export function mimePart(type: string, content: Uint8Array, name = '', contentId = ''): string {
  const file = name === '' ? '' : encodeFileName(name);
  const fields = [
    `Content-Type: ${type}${file === '' ? '' : `;\r\n name*=utf-8''${file}`}`,
    'Content-Transfer-Encoding: base64',
    ...(file === ''
      ? []
      : [`Content-Disposition: ${contentId === '' ? 'attachment' : 'inline'};\r\n filename*=utf-8''${file}`]),
    ...(contentId === '' ? [] : [`Content-ID: <${contentId.replaceAll(/[^!-;=?-~]/gu, '')}>`]),
  ];
  return `${fields.join('\r\n')}\r\n\r\n${base64(content)}\r\n`;
}

function encodeFileName(name: string): string {
  return Array.from(utf8(name.slice(0, 255)), (byte) => {
    const character = String.fromCharCode(byte);
    return /[\w.-]/u.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

/** Parts in one body. All leaves are base64, so no content can hold the boundary, which has a character that base64 has not. */
export function multipart(kind: 'mixed' | 'alternative', parts: readonly string[]): string {
  const boundary = `=_vigie_${kind}`;
  const body = parts.map((part) => `--${boundary}\r\n${part}`).join('\r\n');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${body}\r\n--${boundary}--\r\n`;
}
