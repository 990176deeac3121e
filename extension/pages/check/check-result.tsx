import type { JSX } from 'preact';
import type { Language } from '../../../core/texts/card.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { VerdictCard } from '../../../ui/verdict-card.tsx';
import type { Checked } from '../../protocol/reporting.ts';
import type { Asked } from '../answer.ts';
import { pageWords } from '../page-words.ts';
import type { CheckPort } from './check-port.ts';
import { checkWords } from './check-words.ts';

/** What came of the check: the card of a message or an address, or why there is none. */
export function CheckResult({
  asked,
  port,
  language,
}: {
  readonly asked: Asked<Checked> | undefined;
  readonly port: CheckPort;
  readonly language: Language;
}): JSX.Element {
  const words = checkWords[language];
  if (!asked) {
    return (
      <EmptyState icon="eye" title={words.none}>
        {words.noneMore}
      </EmptyState>
    );
  }
  if (asked.state === 'waiting') return <Notice kind="note" title={words.working} />;
  if (asked.state === 'failed') {
    return (
      <Notice kind="caution" title={pageWords[language].failed}>
        <p class="v-muted">{asked.why}</p>
      </Notice>
    );
  }
  return <Answered checked={asked.answer} port={port} language={language} />;
}

function Answered({
  checked,
  port,
  language,
}: {
  readonly checked: Checked;
  readonly port: CheckPort;
  readonly language: Language;
}): JSX.Element {
  const words = checkWords[language];
  if (checked.kind === 'unreadable') {
    const { title, more } = words.unreadable[checked.why];
    return (
      <Notice kind="caution" title={title}>
        <p>{more}</p>
      </Notice>
    );
  }
  if (checked.kind === 'address') {
    return (
      <>
        <Facts facts={[[words.address, checked.address]]} />
        <VerdictCard card={checked.card} language={language} />
      </>
    );
  }
  const { card, from, subject, source } = checked;
  return (
    <>
      <Facts
        facts={[
          [words.from, from || words.noSender],
          [words.subject, subject || words.noSubject],
        ]}
      />
      <VerdictCard card={card} language={language} actions={{ onReport: () => void port.report(source) }} />
    </>
  );
}

function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: string])[] }): JSX.Element {
  return (
    <dl class="p-facts">
      {facts.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </>
      ))}
    </dl>
  );
}
