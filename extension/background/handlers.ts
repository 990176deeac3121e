import type { Kind } from '../protocol.ts';
import type { Handler } from './handler.ts';
import { beginReport } from './handlers/begin-report.ts';
import { callLegitimate, takeBackLegitimate } from './handlers/call-legitimate.ts';
import { checkFile } from './handlers/check-file.ts';
import { checkText } from './handlers/check-text.ts';
import { diagnose } from './handlers/diagnose.ts';
import { dropDraft } from './handlers/drop-draft.ts';
import { disableHost, enableHost } from './handlers/enable-host.ts';
import { greet } from './handlers/greet.ts';
import { judgePage } from './handlers/judge-page.ts';
import { leavePassword } from './handlers/leave-password.ts';
import { letGo } from './handlers/let-go.ts';
import { passReuse } from './handlers/pass-reuse.ts';
import { loadGuide, readGuide } from './handlers/read-guide.ts';
import { allowReuse, changePageGuard, readGuards } from './handlers/read-guards.ts';
import { judgeOutgoing } from './handlers/judge-outgoing.ts';
import { judgeSenders } from './handlers/judge-senders.ts';
import { judge } from './handlers/judge.ts';
import { leaveWarning } from './handlers/leave-warning.ts';
import { listReports } from './handlers/list-reports.ts';
import { logOut } from './handlers/log-out.ts';
import { loadDrawings } from './handlers/load-drawings.ts';
import { pageFact } from './handlers/page-fact.ts';
import { passWarning } from './handlers/pass-warning.ts';
import { readDraft } from './handlers/read-draft.ts';
import { readIdle } from './handlers/read-idle.ts';
import { readLogOut } from './handlers/read-log-out.ts';
import { readSettings } from './handlers/read-settings.ts';
import { readTab } from './handlers/read-tab.ts';
import { readWarning } from './handlers/read-warning.ts';
import { redactDraft } from './handlers/redact-draft.ts';
import { reportTab } from './handlers/report-tab.ts';
import { saveSettings } from './handlers/save-settings.ts';
import { sendReport } from './handlers/send-report.ts';
import { stayLoggedIn } from './handlers/stay-logged-in.ts';
import { stopLink } from './handlers/stop-link.ts';
import { tellActivity } from './handlers/tell-activity.ts';
import { tellFault } from './handlers/tell-fault.ts';
import { tellFrame } from './handlers/tell-frame.ts';
import { withdrawTrust } from './handlers/withdraw-trust.ts';

/** Who answers what: every kind of the protocol, once. One that is missing does not compile. */
export const handlers: { readonly [Each in Kind]: Handler<Each> } = {
  greet,
  judge,
  'judge-senders': judgeSenders,
  'stop-link': stopLink,
  'call-legitimate': callLegitimate,
  'take-back-legitimate': takeBackLegitimate,
  'load-drawings': loadDrawings,
  'page-fact': pageFact,
  'tell-frame': tellFrame,
  'tell-fault': tellFault,
  'read-tab': readTab,
  'report-tab': reportTab,
  diagnose,
  'begin-report': beginReport,
  'read-draft': readDraft,
  'send-report': sendReport,
  'drop-draft': dropDraft,
  'redact-draft': redactDraft,
  'list-reports': listReports,
  'check-file': checkFile,
  'check-text': checkText,
  'read-warning': readWarning,
  'leave-warning': leaveWarning,
  'pass-warning': passWarning,
  'read-settings': readSettings,
  'save-settings': saveSettings,
  'withdraw-trust': withdrawTrust,
  'enable-host': enableHost,
  'disable-host': disableHost,
  'tell-activity': tellActivity,
  'read-idle': readIdle,
  'stay-logged-in': stayLoggedIn,
  'log-out': logOut,
  'read-log-out': readLogOut,
  'judge-outgoing': judgeOutgoing,
  'judge-page': judgePage,
  'leave-password': leavePassword,
  'let-go': letGo,
  'pass-reuse': passReuse,
  'read-guide': readGuide,
  'load-guide': loadGuide,
  'read-guards': readGuards,
  'change-page-guard': changePageGuard,
  'allow-reuse': allowReuse,
};
