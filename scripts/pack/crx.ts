import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto';

/* A CRX3 file is a zip behind a signed head, which is a protobuf message: https://chromium.googlesource.com/chromium/src/+/main/components/crx_file/crx3.proto */

/** Numbers of the fields in `CrxFileHeader`, `AsymmetricKeyProof` and `SignedData`. */
const field = { sha256WithRsa: 2, publicKey: 1, signature: 2, signedHeader: 10_000, crxId: 1 } as const;

/** Signs a zipped extension for Chromium, Chrome and Edge; the same zip and key give the same bytes. */
export function crxOf(zip: Uint8Array, key: KeyObject): Buffer {
  const publicKey = derOf(key);
  const signedHeader = lengthPrefixed(field.crxId, idBytes(publicKey));
  const signed = Buffer.concat([
    Buffer.from('CRX3 SignedData\0'),
    littleEndian(signedHeader.length),
    signedHeader,
    zip,
  ]);
  const proof = Buffer.concat([
    lengthPrefixed(field.publicKey, publicKey),
    lengthPrefixed(field.signature, sign('sha256', signed, key)),
  ]);
  const head = Buffer.concat([
    lengthPrefixed(field.sha256WithRsa, proof),
    lengthPrefixed(field.signedHeader, signedHeader),
  ]);
  return Buffer.concat([Buffer.from('Cr24'), littleEndian(3), littleEndian(head.length), head, zip]);
}

/** What Chromium calls the extension that a key signs: `cjpalhdlnbpafiamejdnhcphjbkeiagm`. */
export function extensionId(key: KeyObject): string {
  return [...idBytes(derOf(key)).toString('hex')]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
}

function derOf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

function idBytes(publicKey: Buffer): Buffer {
  return createHash('sha256').update(publicKey).digest().subarray(0, 16);
}

function littleEndian(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

/** A protobuf field of wire type 2: its number, its length, its bytes. */
function lengthPrefixed(number: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(number: number): Buffer {
  const bytes: number[] = [];
  for (let rest = number; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}
