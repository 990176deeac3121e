import { type JSX, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PasswordAdvice } from '../../../core/password/guide.ts';
import { linkTo } from '../../../core/mail/links/link-to.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Contacts } from '../../../ui/contacts.tsx';
import { destinationOf } from '../../../ui/destination.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { IdleWarning } from '../../../ui/idle-warning.tsx';
import { PasswordGuide } from '../../../ui/password/password-guide.tsx';
import { LinkDestination } from '../../../ui/link-destination.tsx';
import { ReportForm } from '../../../ui/report/report-form.tsx';
import type { ReportState } from '../../../ui/report/report-state.ts';
import type { Leaving } from '../../../ui/report/what-leaves.tsx';
import themeCss from '../../../ui/theme.css?inline';
import { VerdictCard } from '../../../ui/verdict-card.tsx';
import { cardFor, profile } from './cards.ts';
import type { Scene } from './scene.ts';

const nothing = (): void => {};
const mark = { color: '#11a8a0', word: 'tournesol' };
const actions = { onReport: nothing, onTrust: nothing };

const leaving: Leaving = {
  sender: 'Messagerie académique <webmail@ac-montpelier.fr>',
  subject: 'Votre messagerie va être suspendue',
  size: 48_213,
  completeness: 'raw',
  reporter: 'marie.dupont@ac-montpellier.fr',
  to: { kind: 'server', organisation: 'académie de Montpellier', address: 'signalement.ac-montpellier.example' },
  source:
    'From: =?utf-8?Q?Messagerie_acad=C3=A9mique?= <webmail@ac-montpelier.fr>\r\nSubject: Votre messagerie\r\n\r\nBonjour',
  shown: 4_096,
};

const states: readonly ReportState[] = [
  { kind: 'sending' },
  { kind: 'queued' },
  { kind: 'sent', at: '2026-11-23T09:41:00Z', receipt: '0f1e2d3c' },
  {
    kind: 'answered',
    answer: { status: 'answered', at: '2026-11-23T10:05:00Z', decision: 'phishing', comment: 'Le site a été fermé.' },
  },
  {
    kind: 'by-mail',
    file: 'message.eml',
    address: 'securite@ac-montpellier.example',
    mail: 'mailto:securite@ac-montpellier.example',
  },
  { kind: 'failed', why: 'too-large' },
  { kind: 'failed', why: 'not-kept' },
];

const advices: readonly PasswordAdvice[] = [
  { strength: 'weak', acceptable: false, bits: 12, improvements: ['no-own-name', 'longer'] },
  { strength: 'fair', acceptable: true, bits: 36, improvements: ['more-words'] },
  { strength: 'strong', acceptable: true, bits: 60, improvements: [] },
];

function Stack({ children }: { readonly children: readonly JSX.Element[] | JSX.Element }): JSX.Element {
  return <main class="gallery">{children}</main>;
}

const hrefs = [
  'https://webmail.ac-rnontpellier.fr/login?next=%2Fmail&session=8f2a',
  'https://xn--ac-versalles-zfb.fr/',
  'https://ac-montpellier.fr@evil.example:8443/a',
  'javascript:alert(1)',
];

function IdleKeys({ language }: Parameters<Scene>[0]): JSX.Element {
  const [said, say] = useState('');
  return (
    <main class="gallery">
      <h1>Vigie</h1>
      <p tabIndex={0}>{said}</p>
      {said === '' && (
        <IdleWarning
          phase={warningPhase}
          now={clock}
          onStay={() => say('stayed')}
          onLogOut={() => say('logged out')}
          language={language}
        />
      )}
    </main>
  );
}

const warningPhase = { phase: 'warning', until: 120_000 } as const;
const clock = (): number => 1_000;

/** A banner within a page that tries to spoil it: sizes, and our own custom properties. */
function InShadow({ language }: Parameters<Scene>[0]): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current || host.current.shadowRoot) return;
    const root = host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(themeCss);
    root.adoptedStyleSheets = [sheet];
    const place = document.createElement('div');
    place.className = 'vigie';
    root.append(place);
    render(<Banner card={cardFor('danger', language)} language={language} actions={actions} />, place);
  }, [language]);
  return (
    <main class="gallery">
      <h1>Vigie</h1>
      <div class="hostile">
        <div ref={host} />
      </div>
    </main>
  );
}

/** The shared parts, a view each. */
export const partScenes: Readonly<Record<string, Scene>> = {
  cards: ({ language }) => (
    <Stack>
      <h1>Vigie</h1>
      <VerdictCard card={cardFor('danger', language)} language={language} mark={mark} actions={actions} />
      <VerdictCard card={cardFor('caution', language)} language={language} />
      <VerdictCard card={cardFor('none', language)} language={language} />
      <VerdictCard card={cardFor('unchecked', language)} language={language} />
    </Stack>
  ),
  banners: ({ language }) => (
    <Stack>
      <h1>Vigie</h1>
      <Banner card={cardFor('danger', language)} language={language} mark={mark} actions={actions} />
      <Banner card={cardFor('caution', language)} language={language} actions={{ onReport: nothing }} />
    </Stack>
  ),
  links: ({ language }) => (
    <Stack>
      <h1>Vigie</h1>
      <ul class="v-stack" role="list">
        {hrefs.map((href) => {
          const link = linkTo('anchor', '', href);
          return (
            <li key={href}>
              <LinkDestination destination={link && destinationOf(link)} language={language} />
            </li>
          );
        })}
      </ul>
    </Stack>
  ),
  report: ({ language }) => (
    <Stack>
      <h1>Vigie</h1>
      <ReportForm
        leaving={leaving}
        help={cardFor('danger', language)}
        state={{ kind: 'writing' }}
        onSend={nothing}
        onSave={nothing}
        onClose={nothing}
        language={language}
      />
    </Stack>
  ),
  'report-states': ({ language }) => (
    <Stack>
      <h1>Vigie</h1>
      <div class="v-stack">
        {states.map((state, index) => (
          <ReportForm
            key={index}
            leaving={leaving}
            help={cardFor('danger', language)}
            state={state}
            onSend={nothing}
            onSave={nothing}
            onClose={nothing}
            language={language}
          />
        ))}
      </div>
    </Stack>
  ),
  idle: ({ language }) => (
    <Stack>
      <h1>Vigie</h1>
      <IdleWarning phase={warningPhase} now={clock} onStay={nothing} onLogOut={nothing} language={language} />
    </Stack>
  ),
  'idle-keys': ({ language }) => <IdleKeys language={language} />,
  shadow: ({ language }) => <InShadow language={language} />,
  password: ({ language }) => (
    <Stack>
      <h1>Vigie</h1>
      <div class="v-stack">
        {[undefined, ...advices].map((advice) => (
          <PasswordGuide
            key={advice?.strength}
            language={language}
            passwords={profile.passwords}
            advice={advice}
            propose={() => Promise.resolve({ text: 'Tortue-piano-vallon-citron-lampe-42', bits: 61.6 })}
            onUse={nothing}
          />
        ))}
      </div>
    </Stack>
  ),
  contacts: ({ language }) => (
    <Stack>
      <h1>Vigie</h1>
      <h2>Contacts</h2>
      <Contacts contacts={profile.contacts} language={language} />
      <Contacts contacts={{ departments: [] }} language={language} />
      <EmptyState icon="inbox" title="Vide">
        …
      </EmptyState>
    </Stack>
  ),
};
