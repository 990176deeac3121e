import type { Host } from './domain.ts';

/** An address on the Web or elsewhere, taken apart without the platform's `URL` (classic Outlook has none). */
export interface Url {
  /** As it was written, trimmed. */
  readonly text: string;
  /** Lower case, without the colon: `https`, `mailto`, `javascript`. */
  readonly scheme: string;
  /** What stands before an `@` in the authority: `ac-montpellier.fr` in `https://ac-montpellier.fr@evil.example`. */
  readonly userinfo: string;
  readonly host: Host | undefined;
  /** `undefined` when absent or the scheme's own. */
  readonly port: number | undefined;
  /** Begins with `/` for schemes with an authority. */
  readonly path: string;
  /** Without the `?`. */
  readonly query: string;
  /** Without the `#`. */
  readonly fragment: string;
}
