import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IdlePolicy } from '../../core/idle/idle-phase.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { Language } from '../../core/texts/card.ts';
import { Button } from '../../ui/button.tsx';
import type { ReportAnswers } from '../../ui/report/report-form.tsx';
import { Cover } from '../idle/cover.tsx';
import { useIdleCover } from '../idle/use-idle-cover.ts';
import type { Judged } from '../judge/judge.ts';
import type { Said } from '../../core/legitimacy.ts';
import type { Trust } from '../trust/trust.ts';
import type { ListedReport } from '../report/answers.ts';
import { deviceAtHand } from '../outlook/device.ts';
import type { OpenMessage } from '../outlook/open-message.ts';
import { paneTexts } from '../texts/of-language.ts';
import { Frame } from './frame.tsx';
import type { PaneState } from './pane-state.ts';
import { ReportList } from './report-list.tsx';
import { ReportPanel, type Sent } from './report-panel.tsx';
import { followSelection } from './selection.ts';
import { ShownState } from './shown-state.tsx';

/** What the read pane needs of Outlook and of the network. */
export interface PanePorts {
  readonly open: () => OpenMessage | undefined;
  readonly judge: (open: OpenMessage) => Promise<Judged>;
  /** Calls whenever Outlook tells that something else is selected. */
  readonly onSelected: (changed: () => void) => void;
  /** Calls whenever the team's list has changed. */
  readonly onFeedChanged: (changed: () => void) => void;
  readonly send: (judged: JudgedState, answers: ReportAnswers) => Promise<Sent>;
  /** Missing where Outlook does not say whose mailbox it is. */
  readonly trust: Pick<Trust, 'add' | 'withdraw'> | undefined;
  readonly reporter: string | undefined;
  readonly reports: () => Promise<readonly ListedReport[]>;
}

/** A message with its verdict, as the pane shows it. */
export type JudgedState = Extract<PaneState, { readonly kind: 'judged' }>;

/**
 * Milliseconds between two glances at what is selected. Outlook does not tell of every change (office-js #1096, #5965), and of some it
 * tells before the message is there (#2295); a glance asks nothing of it.
 */
const betweenLooks = 1_000;

/** The pane beside a message in Outlook. */
export function PaneApp({
  profile,
  language,
  idle,
  ports,
}: {
  readonly profile: Profile;
  readonly language: Language;
  readonly idle: IdlePolicy | undefined;
  readonly ports: PanePorts;
}): JSX.Element {
  const [state, setState] = useState<PaneState>({ kind: 'starting' });
  const [reported, setReported] = useState<PaneState>();
  // What is looked at again, or anything else, is another state: nobody's answers are sent under another message.
  const isReporting = state.kind === 'judged' && state === reported;
  const cover = useIdleCover(idle);
  const selection = useMemo(() => followSelection({ ...ports, show: setState }), [ports]);
  const look = useRef<() => void>(() => undefined);
  look.current = () => {
    cover.noteActivity();
    if (!cover.isCovered) void selection.look();
  };
  const compare = useRef<() => void>(() => undefined);
  compare.current = () => {
    if (!cover.isCovered) void selection.lookIfChanged();
  };
  const judgeAgain = useRef<() => void>(() => undefined);
  judgeAgain.current = () => {
    // Nobody's half-written report goes because the list grew.
    if (!isReporting && !cover.isCovered) void selection.judgeAgain();
  };
  useEffect(() => {
    look.current();
    ports.onSelected(() => look.current());
    ports.onFeedChanged(() => judgeAgain.current());
    const timer = setInterval(() => compare.current(), betweenLooks);
    return () => clearInterval(timer);
  }, [ports]);
  useEffect(() => {
    if (!cover.isCovered) return;
    selection.forget();
    setReported(undefined);
    setState({ kind: 'starting' });
  }, [cover.isCovered]);

  const words = paneTexts(language);
  if (cover.isCovered) {
    const resume = (): void => {
      cover.resume();
      void selection.look();
    };
    return <Cover language={language} isInOutlook onResume={resume} />;
  }
  if (isReporting && state.kind === 'judged') {
    return (
      <Frame language={language}>
        <ReportPanel
          of={state.of}
          judged={state.judged}
          profile={profile}
          language={language}
          reporter={ports.reporter}
          send={(answers) => ports.send(state, answers)}
          onClose={() => setReported(undefined)}
        />
      </Frame>
    );
  }
  const { trust } = ports;
  const onTrust = trust && {
    call: (said: Said) => void trust.add(said).then(selection.judgeAgain),
    takeBack: (said: Said) => void trust.withdraw(said).then(selection.judgeAgain),
  };
  const refresh = (
    <Button look="plain" icon="refresh" onPress={() => look.current()}>
      {words.refresh}
    </Button>
  );
  return (
    <Frame language={language} action={refresh} foot={words.closedPane[deviceAtHand() === 'phone' ? 'phone' : 'desk']}>
      <ShownState state={state} language={language} onReport={() => setReported(state)} onTrust={onTrust} />
      <ReportList read={ports.reports} language={language} />
    </Frame>
  );
}
