// oxlint-disable-next-line import/no-unassigned-import -- it fills in what the engine lacks
import './newer-builtins.ts';
import type { Language } from '../../core/texts/card.ts';
import { openDraft } from '../outlook/compose-item.ts';
import { ownAddress } from '../outlook/mailbox.ts';
import { openMessage } from '../outlook/read-item.ts';
import { languageOf } from '../texts/locale.ts';
import { checkBeforeSending, letGo, type SendAnswer } from './check-before-sending.ts';
import { checkRecipients } from './check-recipients.ts';
import { completing, sendLimit, type OutlookEvent } from './completing.ts';
import { eventHosts } from './event-hosts.ts';
import { builtTables } from './event-tables.ts';
import { failedReport, reportMessage, type ReportAnswer, type ReportEvent } from './report-message.ts';
import { xhrPost } from './xhr-post.ts';

const { hosts: table, language: ofProfile, server, version } = builtTables();
const hosts = eventHosts(table);
const language = (): Language => languageOf(Office.context.displayLanguage, ofProfile);
/** Milliseconds for a report; Outlook itself gives five minutes. */
const reportLimit = 150_000;

// At top level, and nowhere else: classic Outlook runs no Office.onReady here (office-js #3219).
Office.actions.associate('checkBeforeSending', (event: OutlookEvent<SendAnswer>) =>
  completing(event, sendLimit, letGo, () => checkBeforeSending(openDraft(), hosts, language())),
);
Office.actions.associate('checkRecipients', (event: OutlookEvent<undefined>) =>
  completing(event, sendLimit, undefined, () => checkRecipients(openDraft(), hosts, language())),
);
Office.actions.associate('reportMessage', (event: OutlookEvent<ReportAnswer> & ReportEvent) =>
  completing(event, reportLimit, failedReport(language()), () =>
    reportMessage(event, {
      open: openMessage(),
      ownAddress: ownAddress(),
      post: server && ((body) => xhrPost(server, body)),
      language: language(),
      version,
    }),
  ),
);
