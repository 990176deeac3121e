import type { JSX } from 'preact';
import type { Contact, Language } from '../../../core/texts/card.ts';
import { Button } from '../../../ui/button.tsx';
import { HelpdeskContact } from '../../../ui/contacts.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Letters } from '../../../ui/letters.tsx';
import { LinkDestination } from '../../../ui/link-destination.tsx';
import { Sentence } from '../../../ui/sentence.tsx';
import type { StoppedPage as Page, Warning } from '../../protocol/reporting.ts';
import type { WarningPort } from './warning-port.ts';
import { warningWords } from './warning-words.ts';

/** The interstitial in place of a page: where one is, what shows that it is not what it seems, what to do; leaving comes first. */
export function StoppedPage({
  warning: { destination, reasons, letters },
  page: { advice, leave, goOn },
  helpdesk,
  port,
  language,
}: {
  readonly warning: Warning;
  readonly page: Page;
  readonly helpdesk: Contact | undefined;
  readonly port: WarningPort;
  readonly language: Language;
}): JSX.Element {
  const words = warningWords[language];
  return (
    <div class="p-panel p-warning">
      <p class="p-warning__sign">
        <Icon name="danger" />
        <span>{words.stopped}</span>
      </p>
      {destination && (
        <dl class="p-compare">
          <dt>{words.pageAt}</dt>
          <dd>
            <LinkDestination destination={destination} language={language} />
          </dd>
        </dl>
      )}
      {letters && <Letters runs={letters} language={language} />}
      <Points title={words.why} points={reasons} icon="caution" />
      <Points title={words.whatToDo} points={advice} icon="note" />
      {helpdesk && <HelpdeskContact contact={helpdesk} language={language} />}
      <div class="v-row">
        <Button look="primary" icon="back" autofocus onPress={() => void port.leave()}>
          {leave}
        </Button>
      </div>
      {goOn !== undefined && (
        <Disclosure title={goOn}>
          <div class="v-stack">
            <p>{words.goOnMore}</p>
            <div class="v-row">
              <Button onPress={() => void port.pass()}>{goOn}</Button>
            </div>
          </div>
        </Disclosure>
      )}
    </div>
  );
}

function Points({
  title,
  points,
  icon,
}: {
  readonly title: string;
  readonly points: readonly string[];
  readonly icon: 'caution' | 'note';
}): JSX.Element | null {
  if (points.length === 0) return null;
  return (
    <section class="v-card__part">
      <h2>{title}</h2>
      <ul class="v-points" role="list">
        {points.map((point) => (
          <li key={point}>
            <Icon name={icon} />
            <span>
              <Sentence text={point} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
