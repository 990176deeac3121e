import type { Report } from '../../core/report/report.ts';
import type { Language } from '../../core/texts/card.ts';
import type { Verdict } from '../../core/verdict.ts';
import { sha256 } from './sha256.ts';

/** What a report is made of. */
export interface ReportParts {
  readonly channel: 'add-in' | 'check-page';
  /** `0.1.0`. */
  readonly version: string;
  /** 128 random bits in hexadecimal, three times: of the report, its receipt, and this installation. */
  readonly ids: Pick<Report, 'id' | 'receipt' | 'installation'>;
  readonly language: Language;
  readonly reporter: string | undefined;
  readonly happened: Report['happened'];
  readonly comment: string;
  readonly completeness: Report['completeness'];
  readonly source: Uint8Array;
  /** `undefined` where nothing was judged: Outlook's own Report button asks for no verdict. */
  readonly verdict: Verdict | undefined;
}

/** The report's own words; longer comments are cut to what the server takes. */
export function composeReport(parts: ReportParts): Report {
  const { channel, version, ids, language, reporter, happened, comment, completeness, source, verdict } = parts;
  return {
    version: 1,
    ...ids,
    channel,
    client: `${channel} ${version}`,
    language,
    ...(reporter === undefined ? {} : { reporter }),
    happened,
    comment: comment.slice(0, 2000),
    ...(channel === 'add-in' ? { webmail: 'outlook' } : {}),
    completeness,
    message: { sha256: sha256(source), size: source.length },
    ...(verdict && {
      verdict: { level: verdict.level, rules: [...new Set(verdict.evidence.map(({ rule }) => rule))] },
    }),
  };
}
