import type { ReportState } from '../../../ui/report/report-state.ts';
import type { ListedReport, Sending } from '../../protocol/reporting.ts';

/** What the form shows right after “Envoyer”; `null` is a draft that is gone. */
export function stateAfter(sending: Sending | null): ReportState {
  if (sending === null) return { kind: 'failed', why: 'not-kept' };
  if (sending.kind === 'queued') return { kind: 'queued' };
  const { file, mailTo } = sending;
  return mailTo === undefined
    ? { kind: 'saved', file }
    : { kind: 'by-mail', file, address: addressIn(mailTo), mail: mailTo };
}

/** What the form shows of a report that is on its way. */
export function stateOf({ report, state }: ListedReport): ReportState {
  switch (state.kind) {
    case 'waiting':
      return { kind: 'queued' };
    case 'received':
      return { kind: 'sent', at: state.at, receipt: report.slice(0, 8) };
    case 'answered': {
      const { at, decision, comment } = state;
      return { kind: 'answered', answer: { status: 'answered', at, decision, comment } };
    }
    case 'refused':
      return { kind: 'failed', why: 'refused' };
    default:
      return state satisfies never;
  }
}

/** `securite@x.example` of `mailto:securite@x.example?subject=…`. */
function addressIn(mailTo: string): string {
  return decodeURIComponent(mailTo.replace(/^mailto:/u, '').split('?')[0] ?? '');
}
