import * as v from 'valibot';
import {
  type DeriveBits,
  type Fingerprint,
  fingerprintOf,
  fingerprintTerms,
  hasFingerprint,
  readFingerprint,
} from '../../../core/password/fingerprint.ts';
import { mailboxKeyOf } from '../../../core/password/mailbox-key.ts';
import { bytesOf } from '../bytes.ts';
import { kept } from '../store/kept.ts';
import type { Stores } from '../store/key-values.ts';
import { rateLimit } from './rate-limit.ts';

const fingerprint = v.custom<Fingerprint>((value) => readFingerprint(value) !== undefined);
const schema = v.object({
  allowed: v.boolean(),
  /** Of the installation, in base64; made with the consent. */
  salt: v.string(),
  /** Whose mailbox was opened last. */
  mailbox: v.optional(v.string()),
  fingerprints: v.record(v.string(), fingerprint),
});

const nobody: v.InferOutput<typeof schema> = { allowed: false, salt: '', fingerprints: {} };

/** What the alarm stands on. */
export interface ReuseOptions {
  readonly stores: Stores;
  readonly derive: DeriveBits;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly clock: () => number;
  /** Several people share the computer: then nothing is learned or compared. */
  readonly isShared: () => Promise<boolean>;
}

/** Knows the password of the mailbox when it sees it elsewhere; of the password itself nothing is kept. */
export interface Reuse {
  readonly state: () => Promise<{ readonly isOn: boolean; readonly isAllowed: boolean; readonly isLearned: boolean }>;
  /** Consent, or its withdrawal, which erases every fingerprint and the salt. */
  readonly allow: (allowed: boolean) => Promise<void>;
  /** A password was typed on an official page of this tab: learned once the tab shows an open mailbox. */
  readonly typed: (tab: number, password: string) => Promise<void>;
  /** The tab shows the open mailbox of this address. */
  readonly opened: (tab: number, address: string) => Promise<void>;
  /** Whether it is the password of the mailbox that was opened last; `false` too when that was asked too often. */
  readonly isReused: (password: string) => Promise<boolean>;
}

/** Milliseconds from a log-in form to the open mailbox. */
const longestLogIn = 120_000;

/** The alarm of one installation. */
export function reuse({ stores, derive, randomBytes, clock, isShared }: ReuseOptions): Reuse {
  const store = kept(stores.disk, { key: 'reuse', schema, initial: nobody });
  const allowance = rateLimit(stores.session, clock);
  const typedIn = new Map<number, { readonly at: number; readonly fingerprint: Promise<Fingerprint> }>();
  let last = '';
  const inForce = async () => {
    const now = await store.read();
    return now.allowed && !(await isShared()) ? { ...now, salt: bytesOf(now.salt) } : undefined;
  };
  return {
    async state() {
      const { allowed, fingerprints, mailbox } = await store.read();
      const isOn = allowed && !(await isShared());
      return { isOn, isAllowed: allowed, isLearned: mailbox !== undefined && mailbox in fingerprints };
    },
    async allow(allowed) {
      last = '';
      typedIn.clear();
      if (!allowed) return store.forget();
      const salt = btoa(String.fromCharCode(...randomBytes(fingerprintTerms.saltBytes)));
      await store.change((before) => (before.allowed ? before : { ...nobody, allowed, salt }));
    },
    async typed(tab, password) {
      const now = await inForce();
      if (now) typedIn.set(tab, { at: clock(), fingerprint: fingerprintOf(password, now.salt, derive) });
    },
    async opened(tab, address) {
      const typed = typedIn.get(tab);
      if (!address.includes('@') || (!typed && last === address)) return;
      typedIn.delete(tab);
      const now = await inForce();
      if (!now) return;
      last = address;
      const mailbox = await mailboxKeyOf(address, now.salt, derive);
      const learned = typed && clock() - typed.at < longestLogIn ? await typed.fingerprint : undefined;
      await store.change((before) => ({
        ...before,
        mailbox,
        fingerprints: { ...before.fingerprints, ...(learned && { [mailbox]: learned }) },
      }));
    },
    async isReused(password) {
      const now = await inForce();
      const known = now?.mailbox === undefined ? undefined : now.fingerprints[now.mailbox];
      if (!now || !known || !(await allowance.take())) return false;
      return hasFingerprint(password, known, now.salt, derive);
    },
  };
}
