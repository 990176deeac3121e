import type { ReportAnswers } from '../../../ui/report/report-form.tsx';
import type { Draft, ListedReport, Outside, Sending } from '../../protocol/reporting.ts';

/** What the report page asks and does. */
export interface ReportPort {
  /** `null` when it was sent or dropped before. */
  readonly readDraft: () => Promise<Draft | null>;
  /** Asks for the consent that the browser wants before a message leaves; must be called within a press. Whether it was given. */
  readonly consent: () => Promise<boolean>;
  readonly send: (answers: ReportAnswers) => Promise<Sending | null>;
  readonly drop: () => Promise<void>;
  readonly redact: () => Promise<Outside | null>;
  /** How far a report that was sent is; `undefined` when it is not listed (any more). */
  readonly follow: (report: string) => Promise<ListedReport | undefined>;
  readonly save: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
  readonly close: () => void;
}
