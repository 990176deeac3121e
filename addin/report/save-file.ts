/** Saves bytes as a file of this name, as a browser's own download. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'message/rfc822' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then, and nothing else holds the bytes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name for a message: `Votre boîte est pleine.eml`. */
export function fileNameOf(subject: string): string {
  const name = subject
    .replaceAll(/[^\p{L}\p{N} _-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 60);
  return `${name === '' ? 'message' : name}.eml`;
}
