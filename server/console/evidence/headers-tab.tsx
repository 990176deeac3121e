import type { JSX } from 'preact';
import { Icon } from '../../../ui/icon.tsx';
import type { Authentication } from '../../../core/message.ts';
import type { MailEvidence } from '../../api/evidence.ts';
import { Section } from '../parts/section.tsx';
import { useLanguage } from '../state/desk.ts';
import { evidenceWords } from '../words/evidence-words.ts';

/** What the border found, the way the mail came, and every header as it stands. */
export function HeadersTab({ mail }: { readonly mail: MailEvidence }): JSX.Element {
  const words = evidenceWords[useLanguage()];
  return (
    <div class="v-stack">
      <Section title={words.authentication}>
        <Found authentication={mail.authentication} />
      </Section>
      <Section title={words.route} note={words.routeNote}>
        {mail.route.length === 0 ? (
          <p class="v-muted">{words.noRoute}</p>
        ) : (
          <ol class="c-route">
            {mail.route.map((hop, index) => (
              <li key={index}>
                <code>{hop.from}</code> → <code>{hop.by}</code> <span class="v-muted">{hop.date}</span>
              </li>
            ))}
          </ol>
        )}
      </Section>
      <Section title={words.headers}>
        <dl class="c-headers">
          {mail.headers.map(({ name, value }, index) => (
            <div key={index}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  );
}

const checks = ['spf', 'dkim', 'dmarc'] as const;

function Found({ authentication }: { readonly authentication: Authentication }): JSX.Element {
  const words = evidenceWords[useLanguage()];
  if (authentication.status === 'unavailable') return <p>{words.authUnavailable}</p>;
  return (
    <>
      <ul role="list" class="c-checks">
        {checks.map((check) => {
          const result = authentication[check];
          return (
            <li key={check} data-result={result}>
              <Icon name={result === 'pass' ? 'done' : result === 'fail' ? 'danger' : 'question'} />
              <b>{check.toUpperCase()}</b> <span>{words.result[result]}</span>
            </li>
          );
        })}
      </ul>
      <p>
        {authentication.aligned ? words.aligned : words.notAligned}{' '}
        <span class="v-muted">{words.saidBy(authentication.authservId)}</span>
      </p>
    </>
  );
}
