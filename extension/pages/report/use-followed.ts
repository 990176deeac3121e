import { useEffect, useState } from 'preact/hooks';
import type { ReportState } from '../../../ui/report/report-state.ts';
import type { ReportPort } from './report-port.ts';
import { stateOf } from './report-progress.ts';

/** Seconds from one look at a report on its way to the next; the last stays. */
const waits: readonly number[] = [1, 2, 4, 8, 15, 30, 60];

/** Looks how far a report is, ever more seldom, as long as its page is open. */
export function useFollowed(
  report: string | undefined,
  port: Pick<ReportPort, 'follow'>,
  show: (state: ReportState) => void,
): void {
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (report === undefined) return undefined;
    const look = async (): Promise<void> => {
      try {
        const listed = await port.follow(report);
        if (listed) show(stateOf(listed));
      } catch {
        // The background sleeps or restarts: the next look asks again.
      }
      setRound(round + 1);
    };
    const seconds = waits[Math.min(round, waits.length - 1)] ?? 60;
    const timer = setTimeout(() => void look(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [report, round, port, show]);
}
