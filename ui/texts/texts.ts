import type { Locus } from '../../core/finding.ts';
import type { LetterRun } from '../../core/lookalike/letter-run.ts';
import type { Decision } from '../../core/report/answer.ts';
import type { Happening } from '../../core/report/report.ts';
import type { Completeness } from '../../core/message.ts';
import type { Level } from '../../core/verdict.ts';
import type { MarkColor } from '../security-mark-colors.ts';
import type { ReportFailure } from '../report/report-state.ts';

/** Everything that the shared parts say, in one language; a text that is missing does not compile. */
export interface UiTexts {
  readonly levels: Readonly<Record<Level, string>>;
  readonly card: {
    readonly region: string;
    readonly why: string;
    readonly whatToDo: string;
    readonly unchecked: string;
    readonly whoToAsk: string;
    readonly recovery: (name: string) => string;
    /** Where in the message a reason was found: `lien n° 2`. */
    readonly place: (at: Locus) => string;
    readonly actions: { readonly report: string; readonly why: string; readonly less: string; readonly trust: string };
  };
  readonly letters: {
    readonly seen: string;
    readonly meant: string;
    /** What differs, for the ear: `il manque « l »`. */
    readonly differs: (run: LetterRun) => string;
  };
  readonly mark: {
    readonly label: (color: string, word: string) => string;
    readonly colors: Readonly<Record<MarkColor, string>>;
  };
  readonly destination: {
    readonly leadsTo: string;
    readonly registrable: (domain: string) => string;
    readonly encoded: (host: string) => string;
    readonly through: (hosts: string) => string;
    /** It leads to no address on the Web: `javascript:`. */
    readonly nowhere: string;
  };
  readonly report: ReportTexts;
  readonly idle: {
    readonly title: string;
    readonly lead: string;
    readonly draft: string;
    readonly stay: string;
    readonly logOut: string;
    /** Outside the page, in a notification. */
    readonly elsewhere: (host: string) => string;
    /** While the session is being closed. */
    readonly ending: string;
    readonly endingLead: string;
    readonly left: (seconds: number) => string;
  };
  readonly contacts: {
    readonly helpdesk: string;
    readonly departments: string;
    readonly none: string;
    readonly noneYet: string;
  };
}

/** What the report form says. */
export interface ReportTexts {
  readonly title: string;
  readonly lead: string;
  readonly leaves: {
    readonly title: string;
    readonly sender: string;
    readonly subject: string;
    readonly size: string;
    readonly to: string;
    readonly reporter: string;
    readonly besides: string;
    readonly noSender: string;
    readonly noSubject: string;
    readonly team: string;
    readonly whole: Readonly<Record<Completeness, string>>;
    readonly source: string;
    readonly sourceCut: (shown: string, whole: string) => string;
    readonly save: string;
  };
  readonly happened: {
    readonly question: string;
    readonly hint: string;
    readonly choices: Readonly<Record<Happening, string>>;
  };
  readonly password: {
    readonly title: string;
    readonly now: string;
    readonly with: (name: string) => string;
    readonly elsewhere: string;
    readonly tell: string;
    readonly comfort: string;
  };
  readonly comment: { readonly label: string; readonly hint: string };
  readonly send: string;
  readonly cancel: string;
  readonly retry: string;
  readonly close: string;
  readonly nobody: string;
  readonly states: {
    readonly sending: string;
    readonly queued: string;
    readonly queuedMore: string;
    readonly sent: (when: string) => string;
    readonly sentMore: string;
    readonly receipt: string;
    readonly failed: string;
    readonly why: Readonly<Record<ReportFailure, string>>;
    readonly byMail: string;
    readonly byMailMore: (file: string, address: string) => string;
    readonly openMail: string;
    readonly saved: string;
    readonly savedMore: (file: string) => string;
    readonly answered: (when: string) => string;
    readonly decisions: Readonly<Record<Decision, string>>;
    readonly comment: string;
  };
}
