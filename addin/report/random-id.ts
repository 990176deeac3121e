/** 128 random bits in hexadecimal: `0f1e2d3c4b5a69788796a5b4c3d2e1f0`. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
