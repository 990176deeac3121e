import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../core/texts/card.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { Diagnostics } from '../../protocol/page-state.ts';
import type { SettingsView } from '../../protocol/settings.ts';
import { useAnswer } from '../answer.ts';
import { PageFrame } from '../page-frame.tsx';
import { WhenAnswered } from '../when-answered.tsx';
import { diagnosticsWords } from './diagnostics-words.ts';
import { General } from './general.tsx';
import { helpdeskText } from './helpdesk-text.ts';
import { Problems } from './problems.tsx';
import { Webmails } from './webmails.tsx';

/** What the diagnostics page asks and does. */
export interface DiagnosticsPort {
  readonly diagnose: () => Promise<Diagnostics>;
  /** Rejects where the browser does not allow it. */
  readonly copy: (text: string) => Promise<void>;
}

/** The diagnostics page: what is wrong first, then everything that the helpdesk may ask, and one button that copies it. */
export function DiagnosticsPage({
  port,
  settings: { inForce, organisation },
}: {
  readonly port: DiagnosticsPort;
  readonly settings: SettingsView;
}): JSX.Element {
  const { language, mark } = inForce;
  const words = diagnosticsWords[language];
  const { asked, again } = useAnswer(port.diagnose);
  return (
    <PageFrame language={language} title={words.title} lead={words.lead} organisation={organisation.name} mark={mark}>
      <WhenAnswered asked={asked} again={again} language={language}>
        {(diagnostics) => (
          <>
            <CopyAll {...{ diagnostics, port, again, language }} />
            <Problems diagnostics={diagnostics} language={language} />
            <General diagnostics={diagnostics} language={language} />
            <Webmails webmails={diagnostics.webmails} language={language} />
          </>
        )}
      </WhenAnswered>
    </PageFrame>
  );
}

function CopyAll({
  diagnostics,
  port,
  again,
  language,
}: {
  readonly diagnostics: Diagnostics;
  readonly port: DiagnosticsPort;
  readonly again: () => void;
  readonly language: Language;
}): JSX.Element {
  const words = diagnosticsWords[language];
  const [copied, setCopied] = useState<boolean>();
  const text = helpdeskText(diagnostics);
  const copy = async (): Promise<void> => {
    try {
      await port.copy(text);
      setCopied(true);
    } catch {
      // A policy or the browser forbids it: the text is there to be selected.
      setCopied(false);
    }
  };
  return (
    <div class="p-section">
      <div class="v-row">
        <Button look="primary" icon="copy" onPress={() => void copy()}>
          {words.copy}
        </Button>
        <Button icon="refresh" onPress={again}>
          {words.refresh}
        </Button>
        <span role="status">{copied === undefined ? '' : copied ? words.copied : words.notCopied}</span>
      </div>
      {copied === false && (
        <Disclosure title={words.copy} open>
          <pre class="v-source" tabIndex={0}>
            {text}
          </pre>
        </Disclosure>
      )}
    </div>
  );
}
