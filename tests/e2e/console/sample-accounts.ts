import type { AuditEntry } from '../../../server/api/audit.ts';
import type { User } from '../../../server/api/session.ts';

const at = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

/** A few lines of an audit log. */
export const sampleAudit: readonly AuditEntry[] = [
  {
    seq: 814,
    at: at(1),
    by: 'claire.martin',
    action: 'look-report',
    to: 'r1',
    facts: { campaign: 'c1' },
    hash: 'ab'.repeat(32),
  },
  {
    seq: 813,
    at: at(3),
    by: 'amina.benali',
    action: 'decide',
    to: 'c5',
    facts: { decision: 'spam' },
    hash: 'cd'.repeat(32),
  },
  { seq: 812, at: at(9), by: 'server', action: 'purge', to: '', facts: { mails: '214' }, hash: 'ef'.repeat(32) },
];

/** A small team. */
export const sampleUsers: readonly User[] = [
  {
    name: 'claire.martin',
    role: 'administrator',
    origin: 'local',
    secondFactor: true,
    disabled: false,
    createdAt: at(90_000),
    lastSeenAt: at(1),
  },
  {
    name: 'amina.benali',
    role: 'analyst',
    origin: 'openid',
    secondFactor: false,
    disabled: false,
    createdAt: at(80_000),
    lastSeenAt: at(3),
  },
  {
    name: 'stagiaire',
    role: 'reader',
    origin: 'local',
    secondFactor: false,
    disabled: true,
    createdAt: at(70_000),
    lastSeenAt: undefined,
  },
];
