/** How many pixels a picture claims to have, from its first bytes, for PNG, GIF, BMP and JPEG; `undefined` for anything else. */
export function pixelsOf(image: Uint8Array): number | undefined {
  if (image.length < 26) return undefined;
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  if (view.getUint32(0) === 0x89504e47) return view.getUint32(16) * view.getUint32(20);
  if (view.getUint32(0) === 0x47494638) return view.getUint16(6, true) * view.getUint16(8, true);
  if (view.getUint16(0) === 0x424d) return Math.abs(view.getInt32(18, true) * view.getInt32(22, true));
  return view.getUint16(0) === 0xffd8 ? jpegPixels(view) : undefined;
}

/** Goes from segment to segment up to the frame header, which has the size. */
function jpegPixels(view: DataView): number | undefined {
  for (let at = 2; at + 9 < view.byteLength;) {
    const marker = view.getUint16(at);
    const frame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (frame) return view.getUint16(at + 5) * view.getUint16(at + 7);
    const alone = marker === 0xff01 || (marker >= 0xffd0 && marker <= 0xffd7);
    if (marker >> 8 !== 0xff) return undefined;
    at += alone ? 2 : marker === 0xffff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
