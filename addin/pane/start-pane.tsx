import { render } from 'preact';
import type { Language } from '../../core/texts/card.ts';
import { idleRules } from '../../core/idle/idle-policy.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { followFeed } from '../feed/follow-feed.ts';
import { qrDecoder } from '../judge/decode-qr.ts';
import { gather } from '../judge/gather.ts';
import { createJudge } from '../judge/judge.ts';
import { onItemChanged, ownAddress } from '../outlook/mailbox.ts';
import { openMessage } from '../outlook/read-item.ts';
import { trustOnDisk } from '../trust/trust-disk.ts';
import { trustOf } from '../trust/trust.ts';
import { PaneApp, type PanePorts } from './pane-app.tsx';
import { reportsOf, sendReport, sendWaiting } from './send-report.ts';

/** Shows the read pane in an Outlook that is ready. */
export async function startPane(root: Element, profile: Profile, language: Language): Promise<void> {
  let judgeAgain = (): void => undefined;
  const contextFor = await followFeed(profile, () => judgeAgain());
  const reporter = ownAddress();
  const trust = reporter === undefined ? undefined : trustOf(reporter.toLowerCase(), trustOnDisk());
  const judge = createJudge({ profile, contextFor, language, trusted: trust?.all, decoder: qrDecoder });
  const ports: PanePorts = {
    open: openMessage,
    judge: async (open) => judge.ofMailbox(await gather(open)),
    // A pane that cannot be pinned is closed with its message, and needs no telling.
    onSelected: (changed) => void onItemChanged(changed),
    onFeedChanged: (changed) => {
      judgeAgain = changed;
    },
    send: (state, answers) => sendReport(state, answers, { channel: 'add-in', profile, language, reporter }),
    trust,
    reporter,
    reports: () => reportsOf({ profile, reporter }),
  };
  sendWaiting({ profile, reporter });
  const idle = idleRules(profile, { shared: false, off: false });
  render(<PaneApp profile={profile} language={language} idle={idle} ports={ports} />, root);
}
