import { render } from 'preact';
import type { JSX } from 'preact';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { SecurityMarkSign } from '../../../ui/security-mark.tsx';
import type { Greeting } from '../../protocol/reading.ts';
import { guardTexts } from '../compose/guard-texts.ts';
import type { SendingAnswer } from '../compose/sending-answer.ts';
import type { JudgedWritten } from '../compose/judge-written.ts';
import type { WebmailPage } from '../part.ts';
import { isolated } from './isolated.ts';

/** What a question before sending is about. */
export interface SendingQuestion {
  readonly judged: JudgedWritten;
  /** An address was to be corrected, and the webmail did not take it. */
  readonly failed: boolean;
  readonly page: WebmailPage;
  readonly signal: AbortSignal;
}

/** Asks over the page, and gives what the person says; a question that the page takes away is answered by going back. */
export function askBeforeSending({ judged, failed, page, signal }: SendingQuestion): Promise<SendingAnswer> {
  const { document } = page.view;
  const { host, inside } = isolated(document, 'vigie-question', 'over', page.greeting.language);
  return new Promise((resolve) => {
    const over = new AbortController();
    const answer = (said: SendingAnswer): void => {
      over.abort();
      render(undefined, inside);
      host.remove();
      resolve(said);
    };
    document.documentElement.append(host);
    render(<Question {...{ judged, failed, answer }} greeting={page.greeting} />, inside);
    page.onChange(() => host.isConnected || answer('back'), over.signal);
    signal.addEventListener('abort', () => answer('back'), { signal: over.signal });
  });
}

function Question({
  judged: { card },
  failed,
  greeting: { language, mark },
  answer,
}: Pick<SendingQuestion, 'judged' | 'failed'> & {
  readonly greeting: Greeting;
  readonly answer: (said: SendingAnswer) => void;
}): JSX.Element {
  const corrections = failed ? [] : card.reasons.flatMap(({ correction }) => correction?.address ?? []);
  const corrects = corrections.length > 0;
  return (
    <Dialog labelledBy="question" describedBy="reasons" alert onEscape={() => answer('back')}>
      <div class="v-stack">
        <h2 id="question">{card.title}</h2>
        {mark && <SecurityMarkSign mark={mark} language={language} />}
        <ul class="v-points" role="list" id="reasons">
          {card.reasons.map(({ text, strength }) => (
            <li key={text}>
              <Icon name={strength === 'weak' ? 'note' : 'caution'} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
        {failed && <p role="alert">{guardTexts[language].notCorrected}</p>}
        {card.advice.map((advice) => (
          <p key={advice}>{advice}</p>
        ))}
        <div class="v-row">
          {corrects && (
            <Button look="primary" autofocus onPress={() => answer('correct')}>
              {guardTexts[language].correctAndSend(corrections)}
            </Button>
          )}
          <Button look={corrects ? 'ordinary' : 'primary'} autofocus={!corrects} onPress={() => answer('back')}>
            {card.goBack}
          </Button>
          <Button look="plain" onPress={() => answer('send')}>
            {card.sendAnyway}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
