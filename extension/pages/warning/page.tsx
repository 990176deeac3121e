import type { JSX } from 'preact';
import type { Language } from '../../../core/texts/card.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Letters } from '../../../ui/letters.tsx';
import { LinkDestination } from '../../../ui/link-destination.tsx';
import { Sentence } from '../../../ui/sentence.tsx';
import type { Warning } from '../../protocol/reporting.ts';
import type { SettingsView } from '../../protocol/settings.ts';
import { useAnswer } from '../answer.ts';
import { PageFrame } from '../page-frame.tsx';
import { WhenAnswered } from '../when-answered.tsx';
import { StoppedPage } from './stopped-page.tsx';
import type { WarningPort } from './warning-port.ts';
import { warningWords } from './warning-words.ts';

/** The interstitial: what the link shows, where it leads, why it was stopped; the way back comes first. */
export function WarningPage({
  port,
  settings: { inForce, organisation },
}: {
  readonly port: WarningPort;
  readonly settings: SettingsView;
}): JSX.Element {
  const { language, mark } = inForce;
  const words = warningWords[language];
  const { asked, again } = useAnswer(port.read);
  const gone = asked.state === 'answered' && asked.answer === null;
  const { helpdesk } = organisation.contacts;
  const page = asked.state === 'answered' ? asked.answer?.page : undefined;
  return (
    <PageFrame
      language={language}
      title={gone ? words.gone : (page?.title ?? words.title)}
      lead={gone || page || asked.state === 'waiting' ? undefined : words.lead}
      organisation={organisation.name}
      mark={mark}
    >
      <WhenAnswered asked={asked} again={again} language={language}>
        {(warning) =>
          warning?.page ? (
            <StoppedPage
              warning={warning}
              page={warning.page}
              helpdesk={helpdesk && { ...helpdesk, hours: helpdesk.hours[language] }}
              port={port}
              language={language}
            />
          ) : warning ? (
            <Stopped warning={warning} port={port} language={language} />
          ) : (
            <>
              <EmptyState icon="clock" title={words.goneWhy}>
                {words.goneMore}
              </EmptyState>
              <div class="v-row">
                <Button look="primary" icon="back" autofocus onPress={() => void port.leave()}>
                  {words.back}
                </Button>
              </div>
            </>
          )
        }
      </WhenAnswered>
    </PageFrame>
  );
}

function Stopped({
  warning: { shown, destination, reasons, letters },
  port,
  language,
}: {
  readonly warning: Warning;
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
      <dl class="p-compare">
        <dt>{words.shown}</dt>
        <dd>
          <bdi>{shown}</bdi>
        </dd>
        <dt>{words.leads}</dt>
        <dd>
          <LinkDestination destination={destination} language={language} />
        </dd>
      </dl>
      {letters && <Letters runs={letters} language={language} />}
      <section class="v-card__part">
        <h2>{words.why}</h2>
        <ul class="v-points" role="list">
          {reasons.map((reason) => (
            <li key={reason}>
              <Icon name="caution" />
              <span>
                <Sentence text={reason} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      <div class="v-row">
        <Button look="primary" icon="back" autofocus onPress={() => void port.leave()}>
          {words.back}
        </Button>
      </div>
      <Disclosure title={words.goOn}>
        <div class="v-stack">
          <p>{words.goOnMore}</p>
          <div class="v-row">
            <Button onPress={() => void port.pass()}>{words.goOn}</Button>
          </div>
        </div>
      </Disclosure>
    </div>
  );
}
