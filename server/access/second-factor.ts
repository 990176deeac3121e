import { Secret, TOTP } from 'otpauth';

const period = 30;
/** Steps before and after the present one: telephones are a few seconds off. */
const window = 1;

/** A fresh secret in Base32, and the address that an app's camera reads. */
export function newSecondFactor(account: string, issuer: string): { readonly secret: string; readonly url: string } {
  const secret = new Secret({ size: 20 });
  return { secret: secret.base32, url: factorOf(secret.base32, account, issuer).toString() };
}

/** The time step whose code was given, later than the last that was used; `undefined` for a wrong or used one. */
export function stepOfCode(secret: string, code: string, lastStep: number, now: number): number | undefined {
  const delta = factorOf(secret).validate({ token: code, timestamp: now, window });
  if (delta === null) return undefined;
  const step = Math.floor(now / 1000 / period) + delta;
  return step > lastStep ? step : undefined;
}

function factorOf(secret: string, label = 'Vigie', issuer = 'Vigie'): TOTP {
  return new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) });
}
