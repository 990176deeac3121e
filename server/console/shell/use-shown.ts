import { useEffect } from 'preact/hooks';
import type { Campaign } from '../../api/campaign.ts';
import { useDesk } from '../state/desk.ts';

/** How long a campaign is passed over by j and k before it is read, in milliseconds: every look is written down. */
const pause = 120;

/** Reads the campaign and the report that the address names; of a campaign alone, the newest mail that is still there. */
export function useShown(): void {
  const { route, campaign, evidence, client, queue } = useDesk();
  const { campaign: wanted, report } =
    route.value.view === 'queue' ? route.value : { campaign: undefined, report: undefined };

  useEffect(() => void queue.load(), []);

  useEffect(() => {
    if (wanted === undefined) {
      campaign.clear();
      evidence.clear();
      return undefined;
    }
    const timer = setTimeout(() => void read(wanted), pause);
    return () => clearTimeout(timer);
    // Another report of the same campaign does not read the campaign anew.
  }, [wanted]);

  useEffect(() => {
    if (report !== undefined) void evidence.ask(() => client.report(report), true);
  }, [report]);

  async function read(id: string): Promise<void> {
    const outcome = await campaign.ask(() => client.campaign(id), true);
    if (!outcome.ok) evidence.clear();
    else if (report === undefined) readFirst(outcome.value);
  }

  function readFirst({ entries }: Campaign): void {
    const first = entries.find(({ mail }) => mail === 'kept' || mail === 'held');
    if (first) void evidence.ask(() => client.report(first.id), true);
    else evidence.clear();
  }
}
