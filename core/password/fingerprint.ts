import * as v from 'valibot';

/** PBKDF2-HMAC-SHA-256 of the host's platform: `bits` bits for a password, a salt and a number of iterations. */
export type DeriveBits = (password: string, salt: Uint8Array, iterations: number, bits: number) => Promise<Uint8Array>;

/** What is kept of a password: enough to know it again, too little to tell it from its like. Neither length nor address. */
export interface Fingerprint {
  readonly version: 1;
  readonly iterations: number;
  /** The first 28 bits, hexadecimal: `3fa90c1`. */
  readonly value: string;
}

/** How a fingerprint is made; `docs/passwords.md` says why these numbers. */
export const fingerprintTerms = { iterations: 600_000, saltBytes: 32, bits: 28 } as const;

const digits = fingerprintTerms.bits / 4;
const fingerprintSchema = v.strictObject({
  version: v.literal(1),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(fingerprintTerms.iterations), v.maxValue(10_000_000)),
  value: v.pipe(v.string(), v.regex(/^[0-9a-f]{7}$/u)),
});

/** The fingerprint of a password; `salt` is the installation's own 32 random bytes. Rejects only where `derive` does. */
export async function fingerprintOf(password: string, salt: Uint8Array, derive: DeriveBits): Promise<Fingerprint> {
  const { iterations } = fingerprintTerms;
  return { version: 1, iterations, value: await valueOf(password, salt, iterations, derive) };
}

/** Whether a password has this fingerprint; of 268 million other passwords one has it too. */
export async function hasFingerprint(
  password: string,
  { iterations, value }: Fingerprint,
  salt: Uint8Array,
  derive: DeriveBits,
): Promise<boolean> {
  return (await valueOf(password, salt, iterations, derive)) === value;
}

/** Reads a fingerprint from storage, whatever that holds; `undefined` for what is none, or was made with fewer iterations. */
export function readFingerprint(json: unknown): Fingerprint | undefined {
  const { success, output } = v.safeParse(fingerprintSchema, json);
  return success ? output : undefined;
}

async function valueOf(password: string, salt: Uint8Array, iterations: number, derive: DeriveBits): Promise<string> {
  if (salt.length < fingerprintTerms.saltBytes) throw new RangeError('A salt of 32 bytes is expected');
  // Keyboards differ in how they compose é; who typed it means the same password.
  const derived = await derive(password.normalize('NFC'), salt, iterations, fingerprintTerms.bits + 4);
  return Array.from(derived, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digits);
}
