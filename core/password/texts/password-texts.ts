import type { Profile } from '../../profile/profile.ts';
import type { PasswordAdvice } from '../guide.ts';
import type { Improvement } from '../improvement.ts';

/** All that is said about passwords, in one language. An improvement without words does not compile. */
export interface PasswordTexts {
  readonly strengths: Readonly<Record<PasswordAdvice['strength'], string>>;
  readonly improvements: Readonly<Record<Improvement, (minimumLength: number) => string>>;
  /** Around the field where one is chosen. */
  readonly guide: {
    /** What it calls itself, for the ear. */
    readonly region: string;
    /** Above the rules. */
    readonly good: string;
    /** Under which renewal is looked for. */
    readonly often: string;
    readonly loading: string;
  };
  /** The organisation's rules, beside the field. */
  readonly rules: (minimumLength: number) => readonly string[];
  /** When to change it: where the older habit of six months is looked for, and whenever somebody asks. */
  readonly renewal: Readonly<Record<Profile['passwords']['renewal'], string>>;
  /** A passphrase that is proposed: what it is, and why it is good. */
  readonly proposal: {
    readonly ask: string;
    readonly title: string;
    readonly why: (bits: number) => string;
    readonly use: string;
    readonly again: string;
  };
  /** The organisation's password typed on another site. */
  readonly reuse: {
    readonly title: string;
    readonly what: (site: string) => string;
    /** Its form waits for the answer. */
    readonly held: string;
    /** The page may send it, or have sent it, by a script of its own. */
    readonly notHeld: string;
    readonly advice: readonly string[];
    readonly leave: string;
    readonly goOn: string;
  };
  /** Asked before a fingerprint is kept for the first time. */
  readonly consent: {
    readonly title: string;
    readonly what: readonly string[];
    readonly yes: string;
  };
}
