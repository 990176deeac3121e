// oxlint-disable-next-line import/no-unassigned-import -- it fills in what the engine lacks
import './newer-builtins.ts';
import type { Language } from '../../core/texts/card.ts';
import { openDraft } from '../outlook/compose-item.ts';
import { ownAddress } from '../outlook/mailbox.ts';
import { openMessage } from '../outlook/read-item.ts';
import { languageOf } from '../texts/locale.ts';
import { checkBeforeSending, letGo, type SendAnswer } from './check-before-sending.ts';
import { recipientCheck } from './check-recipients.ts';
import { completing, sendLimit, type OutlookEvent } from './completing.ts';
import { eventHosts } from './event-hosts.ts';
import { builtTables } from './event-tables.ts';
import { failedReport, reportMessage, type ReportAnswer, type ReportEvent } from './report-message.ts';
import { keepReceipt } from './keep-receipt.ts';
import { xhrPost } from './xhr-post.ts';

const { hosts: table, language: ofProfile, server, help, version } = builtTables();
const hosts = eventHosts(table);
const checkRecipients = recipientCheck(hosts);
/** Milliseconds for one answer about a message that waits to be sent: if one hangs, the others are still known in time. */
const answerLimit = 1_200;
/** Milliseconds for a report: Outlook itself gives five minutes, then says so in words of its own. */
const reportLimit = 200_000;

function language(): Language {
  const { context } = Office as Partial<typeof Office>;
  return languageOf(context?.displayLanguage, ofProfile);
}

// At top level, and nowhere else: classic Outlook runs no Office.onReady here (office-js #3219).
Office.actions.associate('checkBeforeSending', (event: OutlookEvent<SendAnswer>) =>
  completing(
    event,
    sendLimit,
    () => letGo,
    () => checkBeforeSending(openDraft(answerLimit), hosts, language()),
  ),
);
Office.actions.associate('checkRecipients', (event: OutlookEvent<undefined>) =>
  completing(
    event,
    sendLimit,
    () => undefined,
    () => checkRecipients(openDraft(answerLimit), language()),
  ),
);
Office.actions.associate('reportMessage', (event: OutlookEvent<ReportAnswer> & ReportEvent) =>
  completing(
    event,
    reportLimit,
    () => failedReport(event, { language: language(), help }),
    () =>
      reportMessage(event, {
        open: openMessage(),
        ownAddress: ownAddress(),
        post: server && ((body) => xhrPost(server, body)),
        keep: keepReceipt,
        language: language(),
        help,
        version,
      }),
  ),
);
