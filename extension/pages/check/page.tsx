import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { largestMessage } from '../../../core/report/report.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { Checked } from '../../protocol/reporting.ts';
import type { SettingsView } from '../../protocol/settings.ts';
import type { Asked } from '../answer.ts';
import { messageOf } from '../answer.ts';
import { PageFrame } from '../page-frame.tsx';
import type { CheckPort } from './check-port.ts';
import { checkWords } from './check-words.ts';
import { CheckResult } from './check-result.tsx';
import { PasswordTrial } from './password-trial.tsx';
import { DropField } from './drop-field.tsx';

/** The check page: a file or an address in, the card out. */
export function CheckPage({
  port,
  settings: { inForce, organisation },
}: {
  readonly port: CheckPort;
  readonly settings: SettingsView;
}): JSX.Element {
  const { language, mark } = inForce;
  const words = checkWords[language];
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<Asked<Checked>>();
  // What was asked first may be answered last.
  const latest = useRef(0);
  const show = async (answer: () => Promise<Checked>): Promise<void> => {
    latest.current += 1;
    const own = latest.current;
    setAsked({ state: 'waiting' });
    const came = await answer().then(
      (checked): Asked<Checked> => ({ state: 'answered', answer: checked }),
      (error: unknown): Asked<Checked> => ({ state: 'failed', why: messageOf(error) }),
    );
    if (own === latest.current) setAsked(came);
  };
  const checkFile = async (file: File): Promise<Checked> =>
    file.size > largestMessage
      ? { kind: 'unreadable', why: 'too-large' }
      : port.checkFile(file.name, new Uint8Array(await file.arrayBuffer()));
  return (
    <PageFrame language={language} title={words.title} lead={words.lead} organisation={organisation.name} mark={mark}>
      <DropField language={language} onFile={(file) => void show(() => checkFile(file))} />
      <form
        class="p-ask"
        onSubmit={(event) => {
          event.preventDefault();
          void show(() => port.checkText(text));
        }}
      >
        <TextField label={words.paste} hint={words.pasteHint} value={text} limit={10_000} onInput={setText} />
        <Button submits icon="eye" look="primary">
          {words.check}
        </Button>
      </form>
      <section class="p-section" aria-live="polite" aria-busy={asked?.state === 'waiting'}>
        <h2>{words.result}</h2>
        <CheckResult asked={asked} port={port} language={language} />
      </section>
      <PasswordTrial port={port} language={language} passwords={organisation.passwords} />
    </PageFrame>
  );
}
