import type { Checked } from '../../protocol/reporting.ts';

/** What the check page asks and does. */
export interface CheckPort {
  readonly checkFile: (name: string, bytes: Uint8Array) => Promise<Checked>;
  readonly checkText: (text: string) => Promise<Checked>;
  /** Shows what a report of this source (base64) would send. */
  readonly report: (source: string) => Promise<void>;
}
