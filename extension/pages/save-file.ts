/** Gives a person a file to keep, without the permission to download: `saveFile('message.eml', bytes)`. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'message/rfc822' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name for a file that no system refuses: `fileName('Re: a/b')` is `Re a b.eml`. */
export function fileName(subject: string): string {
  const name = subject
    .replaceAll(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 80)
    .trim();
  return `${name === '' || name.startsWith('.') ? 'message' : name}.eml`;
}
