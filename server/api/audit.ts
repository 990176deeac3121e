/** A page of the audit log, newest first. */
export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  /** For `before`; `undefined` on the last page. */
  readonly next: number | undefined;
}

/** One thing that somebody did or looked at. */
export interface AuditEntry {
  readonly seq: number;
  readonly at: string;
  /** Account, or `server` and `command` for what no person did. */
  readonly by: string;
  readonly action: AuditAction;
  /** What it was done to: a campaign's or report's id, an account's name; empty when nothing. */
  readonly to: string;
  /** Short facts, never an address: `decision` → `phishing`. */
  readonly facts: Readonly<Record<string, string>>;
  /** SHA-256 over this entry and the hash before it, hexadecimal. */
  readonly hash: string;
}

/** What the log records. */
export const auditActions = [
  'setup',
  'login',
  'login-refused',
  'logout',
  'user-added',
  'user-changed',
  'password-changed',
  'second-factor-set',
  'second-factor-removed',
  'look-campaign',
  'look-report',
  'look-source',
  'look-preview',
  'download',
  'export',
  'decide',
  'endorse',
  'decline',
  'undo',
  'merge',
  'split',
  'incident',
  'hold',
  'purge',
  'person-found',
  'person-erased',
  'audit-purged',
  'secret-moved',
  'secret-renewed',
  'backup',
  'restore',
  'key-added',
  'key-revoked',
  'publish',
  'list-read',
  'list-scheduled',
  'candidate-decided',
  'candidate-undone',
] as const;
/** One of them: `decide`. */
export type AuditAction = (typeof auditActions)[number];
