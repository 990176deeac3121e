function byteAt(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x25) return -1;
  const hex = text.slice(at + 1, at + 3);
  return /^[0-9a-f]{2}$/i.test(hex) ? Number.parseInt(hex, 16) : -1;
}

/** Decodes percent-encoded UTF-8: `%C3%A9` → `é`; bytes that are no UTF-8 become U+FFFD, other text stays. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  let decoded = '';
  for (let at = 0; at < text.length;) {
    const lead = byteAt(text, at);
    if (lead === -1) {
      decoded += text.charAt(at++);
      continue;
    }
    at += 3;
    const trailing =
      lead < 0x80
        ? 0
        : lead >= 0xc2 && lead < 0xe0
          ? 1
          : lead >= 0xe0 && lead < 0xf0
            ? 2
            : lead >= 0xf0 && lead < 0xf5
              ? 3
              : -1;
    let point = trailing < 1 ? lead : lead & (0x3f >> trailing);
    let valid = trailing !== -1;
    for (let index = 0; valid && index < trailing; index++) {
      const byte = byteAt(text, at);
      valid = (byte & 0xc0) === 0x80 && byte !== -1;
      if (valid) at += 3;
      point = (point << 6) | (byte & 0x3f);
    }
    const smallest = trailing === 3 ? 0x1_00_00 : trailing === 2 ? 0x8_00 : 0;
    valid &&= point >= smallest && point <= 0x10_ff_ff && (point < 0xd8_00 || point > 0xdf_ff);
    decoded += valid ? String.fromCodePoint(point) : '\uFFFD';
  }
  return decoded;
}
