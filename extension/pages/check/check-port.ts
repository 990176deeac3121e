import type { ReadyGuide } from '../../guide-for.ts';
import type { Checked } from '../../protocol/reporting.ts';

/** What the check page asks and does. */
export interface CheckPort {
  readonly checkFile: (name: string, bytes: Uint8Array) => Promise<Checked>;
  readonly checkText: (text: string) => Promise<Checked>;
  /** Brings the password guide with all its words. */
  readonly loadGuide: () => Promise<ReadyGuide | null>;
  /** Shows what a report of this source (base64) would send. */
  readonly report: (source: string) => Promise<void>;
}
