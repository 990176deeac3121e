import { afterAll, beforeAll, expect, test } from 'vitest';

import { smtpPost } from '../../../server/letters/post.ts';
import { sendNext } from '../../../server/letters/send-letters.ts';
import { imapMailbox } from '../../../server/mailbox/imap-mailbox.ts';
import { workMailbox } from '../../../server/mailbox/work-mailbox.ts';
import { mailSource } from '../../../server/store/mails.ts';
import { decide } from '../../../server/triage/decide.ts';
import { judgeNext } from '../../../server/triage/judge-waiting.ts';
import { undo } from '../../../server/triage/undo.ts';
import { forwarding } from '../../server/forwarding.ts';
import { phishingMail } from '../../server/report-form.ts';
import { openTestSite, type TestSite } from '../../server/test-site.ts';
import { startDovecot, type Dovecot } from '../ground/dovecot.ts';
import { deliver, rawOf } from '../ground/maildirs.ts';
import { jean as desk } from '../ground/people.ts';
import { sentMails, startSmtpSink, type SmtpSink } from '../ground/smtp-sink.ts';

const border = { authservIds: ['mx.ac-montpellier.fr'], receivedBy: ['mx.ac-montpellier.fr'] };
let site: TestSite;
let dovecot: Dovecot;
let sink: SmtpSink;

beforeAll(async () => {
  [site, dovecot, sink] = await Promise.all([
    openTestSite(undefined, {}, { border }),
    startDovecot([desk]),
    startSmtpSink(),
  ]);
});
afterAll(async () => {
  await Promise.all([site.end(), dovecot.stop(), sink.stop()]);
});

const attached = phishingMail('Marie');
const work = async (): Promise<number> => {
  const address = `imap://${encodeURIComponent(desk.address)}:${encodeURIComponent(desk.password)}@127.0.0.1:${dovecot.imapPort}`;
  const post = smtpPost(`smtp://127.0.0.1:${sink.port}`, 'signalement@ac-montpellier.fr');
  const count = await workMailbox(site, imapMailbox(address, site.log), post);
  while (await judgeNext(site));
  while (await sendNext(site, post));
  post.close();
  return count;
};
const letters = async (): Promise<readonly string[]> =>
  (await sentMails(sink.folder)).map(({ to, source }) => {
    const [head = '', body = ''] = Buffer.from(source).toString('utf8').split('\r\n\r\n', 2);
    return `${to.join(' ')}\n${head}\n\n${Buffer.from(body, 'base64').toString('utf8')}`;
  });

test('a forwarded mail becomes a report, byte for byte, and its sender gets the automatic verdict at once', async () => {
  await deliver(dovecot.maildirs, desk, forwarding(attached));
  expect(await work()).toBe(1);
  const report = await site.store.db.selectFrom('report').selectAll().executeTakeFirstOrThrow();
  expect(report).toMatchObject({ channel: 'mailbox', proof: 'mailbox', server_level: 'danger' });
  const pieces: Buffer[] = [];
  for await (const piece of mailSource(site.store.db, report.mail_hash)) pieces.push(piece);
  expect(Buffer.concat(pieces).equals(attached)).toBe(true);
  const [letter = ''] = await letters();
  expect(letter).toMatch(/^marie\.dupont@ac-montpellier\.fr\n/u);
  expect(letter).toContain('Auto-Submitted: auto-replied');
  expect(letter).toContain('automatiquement');
  expect(letter).toContain('ac-montpelier[.]fr');
  expect(letter).not.toMatch(/https?:\/\//u);
  expect(await rawOf(dovecot.maildirs, desk)).toEqual([]);
  expect(await rawOf(dovecot.maildirs, desk, 'Vigie-Processed')).toHaveLength(1);
});

test('the same mail once more makes no second report', async () => {
  await deliver(dovecot.maildirs, desk, forwarding(attached));
  await work();
  expect(await site.store.db.selectFrom('report').select('id').execute()).toHaveLength(1);
  expect(await letters()).toHaveLength(1);
});

test('what is automatic, or from nobody we know, is put aside and not answered; who attached nothing is told how', async () => {
  await deliver(dovecot.maildirs, desk, forwarding(attached, {}, { 'Auto-Submitted': 'auto-replied' }));
  await deliver(dovecot.maildirs, desk, forwarding(attached, {}, { From: 'x@evil.example' }));
  await deliver(dovecot.maildirs, desk, forwarding(undefined));
  expect(await work()).toBe(3);
  expect(await rawOf(dovecot.maildirs, desk, 'Vigie-Refused')).toHaveLength(3);
  const sent = await letters();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toContain('en tant que pièce jointe');
});

test('the team’s answer leaves after the time for undoing, and is followed by a correction when it is undone later', async () => {
  const campaign = await site.store.db.selectFrom('campaign').selectAll().executeTakeFirstOrThrow();
  const request = {
    decision: 'phishing',
    comment: 'Merci, voir https://evil.example',
    version: campaign.version,
  } as const;
  const decided = await decide(site, campaign.id, request, 'claire', site.now());
  await work();
  expect(await letters()).toHaveLength(2);
  site.clock.now += 31_000;
  await work();
  const sent = await letters();
  expect(sent).toHaveLength(3);
  expect(sent[2]).toContain('C’est un hameçonnage.');
  expect(sent[2]).not.toMatch(/https?:\/\//u);
  if (decided.outcome !== 'decided') throw new Error(decided.outcome);
  expect(await undo(site.store, decided.made.id, 'claire', site.now())).toMatchObject({ undone: { corrections: 1 } });
  await work();
  expect((await letters())[3]).toContain('n’est plus valable');
});
