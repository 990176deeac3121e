import { describe, expect, test } from 'vitest';

import type { Evidence } from '../../core/verdict.ts';
import { mailboxOf } from '../../core/mail/mailboxes.ts';
import { emptyMessage } from '../../core/mail/empty-message.ts';
import type { Message } from '../../core/message.ts';
import { legitimacyOf, type Said } from '../../core/legitimacy.ts';

const reported = { status: 'reported', authservId: 'mx', spf: 'pass', dkim: 'pass', dmarc: 'pass' } as const;
const message = (aligned: boolean | undefined): Message => ({
  ...emptyMessage,
  from: mailboxOf('Lettre', 'lettre@exemple.fr'),
  authentication: aligned === undefined ? { status: 'unavailable' } : { ...reported, aligned },
});
const evidence = (strength: Evidence['strength'], rule: Evidence['rule'] = 'link-shortener'): Evidence => ({
  rule,
  strength,
  at: { in: 'message' },
  facts: {},
});
const verdict = (...found: Evidence[]) => ({ level: 'caution', evidence: found, unchecked: [] }) as const;
const said = (what: Said['what'], subject: string): Said => ({ what, subject });

describe('what “Ce message est légitime” may do', () => {
  test.for([
    ['trusts a sender whom the border vouches for', message(true), verdict(evidence('strong')), 'sender'],
    ['silences one message of a sender who is not aligned', message(false), verdict(evidence('strong')), 'message'],
    ['silences one message where nothing is reported', message(undefined), verdict(evidence('strong')), 'message'],
    ['silences nothing that is conclusive', message(true), verdict(evidence('conclusive')), 'nothing'],
    ['silences nothing that the team reported', message(true), verdict(evidence('strong', 'known-bad')), 'nothing'],
  ] as const)('%s', ([, of, found, can]) => {
    expect(legitimacyOf(of, found, [], 'id').can).toBe(can);
  });
});

test('what was said of this message is in force, until conclusive evidence comes', () => {
  const trusted = [said('message', 'id')];
  expect(legitimacyOf(message(false), verdict(evidence('strong')), trusted, 'id').said).toBe('message');
  expect(legitimacyOf(message(false), verdict(evidence('conclusive')), trusted, 'id').said).toBeUndefined();
  expect(legitimacyOf(message(false), verdict(evidence('strong')), trusted, 'other').said).toBeUndefined();
});

test('a trusted sender is trusted only where the border says that it is them', () => {
  const trusted = [said('sender', 'lettre@exemple.fr')];
  expect(legitimacyOf(message(true), verdict(), trusted, 'id').said).toBe('sender');
  expect(legitimacyOf(message(false), verdict(), trusted, 'id').said).toBeUndefined();
});
