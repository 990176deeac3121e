import { render } from 'preact';
import { idleRules } from '../../core/idle/idle-policy.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { Language } from '../../core/texts/card.ts';
import { followFeed } from '../feed/follow-feed.ts';
import { qrDecoder } from '../judge/decode-qr.ts';
import { createJudge } from '../judge/judge.ts';
import { reportsOf, sendReport, sendWaiting } from '../pane/send-report.ts';
import { CheckApp, type CheckPorts } from './check-app.tsx';
import { onOpenedFile } from './opened-files.ts';

/** Shows the checker, in a browser or as an installed app. */
export async function startCheck(root: Element, profile: Profile, language: Language): Promise<void> {
  // What is judged stays judged: a person drops one file, reads its card, and goes.
  const contextFor = await followFeed(profile, () => undefined);
  const judge = createJudge({ profile, contextFor, language, decoder: qrDecoder });
  const ports: CheckPorts = {
    judge: judge.ofFile,
    onOpened: onOpenedFile,
    send: (state, answers) =>
      sendReport(state, answers, { channel: 'check-page', profile, language, reporter: undefined }),
    reports: () => reportsOf({ profile, reporter: undefined }),
  };
  sendWaiting({ profile, reporter: undefined });
  const idle = idleRules(profile, { shared: false, off: false });
  render(<CheckApp profile={profile} language={language} idle={idle} ports={ports} />, root);
}
