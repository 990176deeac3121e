import type { JSX } from 'preact';
import type { Language } from '../../../core/texts/card.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { DiagnosedWebmail } from '../../protocol/page-state.ts';
import type { Mark } from '../../webmail/adapter.ts';
import { diagnosticsWords } from './diagnostics-words.ts';

/** Each open webmail: recognised or not and by which marks, each step, and what failed. */
export function Webmails({
  webmails,
  language,
}: {
  readonly webmails: readonly DiagnosedWebmail[];
  readonly language: Language;
}): JSX.Element {
  const words = diagnosticsWords[language];
  return (
    <section class="p-section">
      <h2>{words.webmails}</h2>
      {webmails.length === 0 && (
        <EmptyState icon="letter" title={words.noWebmail}>
          {words.noWebmailMore}
        </EmptyState>
      )}
      {webmails.map((webmail, frame) => (
        <OneWebmail key={frame} diagnosed={webmail} language={language} />
      ))}
    </section>
  );
}

function OneWebmail({
  diagnosed: { origin, granted, webmail, name, verified, marks, steps, failures },
  language,
}: {
  readonly diagnosed: DiagnosedWebmail;
  readonly language: Language;
}): JSX.Element {
  const words = diagnosticsWords[language];
  return (
    <article class="p-panel">
      <div>
        <h3>{origin}</h3>
        <p>{webmail === undefined ? words.notRecognised(name) : words.recognised(name ?? webmail)}</p>
        {webmail !== undefined && verified === 'pages' && <p class="v-muted">{words.unverified}</p>}
      </div>
      {!granted && <Notice kind="caution" title={words.notGranted} />}
      <Marks title={words.marks} marks={marks} language={language} />
      <Marks title={words.steps} marks={steps} language={language} />
      {failures.length > 0 && (
        <Notice kind="caution" title={words.failures}>
          <ul>
            {failures.map(({ step, why }, index) => (
              <li key={index}>
                {step} – {why}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </article>
  );
}

function Marks({
  title,
  marks,
  language,
}: {
  readonly title: string;
  readonly marks: readonly Mark[];
  readonly language: Language;
}): JSX.Element | null {
  const words = diagnosticsWords[language];
  if (marks.length === 0) return null;
  return (
    <div class="v-card__part">
      <h4>{title}</h4>
      <ul role="list">
        {marks.map(({ name, found }) => (
          <li key={name} class={found ? 'p-check' : 'p-check p-check--missing'}>
            <Icon name={found ? 'check' : 'close'} />
            <span>
              <code>{name}</code> <span class="v-muted">{found ? words.found : words.missing}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
