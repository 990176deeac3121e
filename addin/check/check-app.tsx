import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IdlePolicy } from '../../core/idle/idle-phase.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { Language } from '../../core/texts/card.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { ReportAnswers } from '../../ui/report/report-form.tsx';
import { Cover } from '../idle/cover.tsx';
import { useIdleCover } from '../idle/use-idle-cover.ts';
import type { Judged } from '../judge/judge.ts';
import { Frame } from '../pane/frame.tsx';
import type { JudgedState } from '../pane/pane-app.tsx';
import type { PaneState } from '../pane/pane-state.ts';
import { ReportList } from '../pane/report-list.tsx';
import { ReportPanel, type Sent } from '../pane/report-panel.tsx';
import { ShownState } from '../pane/shown-state.tsx';
import type { ListedReport } from '../report/answers.ts';
import { paneTexts } from '../texts/of-language.ts';
import { DropPlace } from './drop-place.tsx';
import { InstallOffer } from './install-offer.tsx';
import { atHand, type OpenedFile } from './opened-files.ts';

/** What the checker needs of the browser and of the network. */
export interface CheckPorts {
  /** `undefined` when the file is no message. */
  readonly judge: (bytes: Uint8Array) => Promise<Judged | undefined>;
  /** Calls with each file that the computer opens with the installed app. */
  readonly onOpened: (open: (file: OpenedFile) => void) => void;
  readonly send: (state: JudgedState, answers: ReportAnswers) => Promise<Sent>;
  readonly reports: () => Promise<readonly ListedReport[]>;
}

/** The checker without Outlook: a dropped file gets the same card. */
export function CheckApp({
  profile,
  language,
  idle,
  ports,
}: {
  readonly profile: Profile;
  readonly language: Language;
  readonly idle: IdlePolicy | undefined;
  readonly ports: CheckPorts;
}): JSX.Element {
  const [state, setState] = useState<PaneState>({ kind: 'nothing-open' });
  const [reported, setReported] = useState<PaneState>();
  const cover = useIdleCover(idle);
  const latest = useRef(0);
  const show = async (file: OpenedFile): Promise<void> => {
    latest.current += 1;
    const mine = latest.current;
    setState({ kind: 'reading', of: { name: '', address: '', subject: file.name } });
    const next = await judgeFile(file, ports.judge);
    // Of two files dropped one after the other, the last is meant.
    if (mine === latest.current) setState(next);
  };
  useEffect(() => ports.onOpened((file) => void show(file)), [ports]);
  useEffect(() => {
    if (!cover.isCovered) return;
    latest.current += 1;
    setReported(undefined);
    setState({ kind: 'nothing-open' });
  }, [cover.isCovered]);
  const words = paneTexts(language).check;
  if (cover.isCovered) return <Cover language={language} isInOutlook={false} onResume={cover.resume} />;
  if (state.kind === 'judged' && state === reported) {
    return (
      <Frame language={language}>
        <ReportPanel
          of={state.of}
          judged={state.judged}
          profile={profile}
          language={language}
          reporter={undefined}
          send={(answers) => ports.send(state, answers)}
          onClose={() => setReported(undefined)}
        />
      </Frame>
    );
  }
  if (state.kind === 'nothing-open') {
    return (
      <Frame language={language} foot={words.stays}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <DropPlace language={language} onFile={(file) => void show(atHand(file))} />
        <InstallOffer language={language} />
        <Disclosure title={words.imap.title}>
          <p>{words.imap.lead}</p>
          <ul class="p-ways">
            {words.imap.ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </Disclosure>
        <ReportList read={ports.reports} language={language} />
      </Frame>
    );
  }
  const another = (
    <Button look="plain" icon="back" onPress={() => setState({ kind: 'nothing-open' })}>
      {words.another}
    </Button>
  );
  return (
    <Frame language={language} action={another} foot={words.stays}>
      <ShownState state={state} language={language} onReport={() => setReported(state)} />
    </Frame>
  );
}

async function judgeFile(file: OpenedFile, judge: CheckPorts['judge']): Promise<PaneState> {
  const named = { name: '', address: '', subject: file.name };
  try {
    const judged = await judge(new Uint8Array(await (await file.getFile()).arrayBuffer()));
    if (!judged) return { kind: 'failed', of: named, why: 'no-message' };
    const { from, subject } = judged.message;
    const { name = '', address = '' } = from ?? {};
    return { kind: 'judged', of: { name, address, subject }, judged, origin: { from: 'file', name: file.name } };
  } catch {
    // A file that vanished while it was read, or a mistake of ours: either way it was not judged, and that is said.
    return { kind: 'failed', of: named, why: 'broken' };
  }
}
