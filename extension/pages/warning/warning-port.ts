import type { Warning } from '../../protocol/reporting.ts';

/** What the interstitial asks and does. */
export interface WarningPort {
  /** `null` when its id is unknown or was used. */
  readonly read: () => Promise<Warning | null>;
  readonly leave: () => Promise<void>;
  readonly pass: () => Promise<void>;
}
