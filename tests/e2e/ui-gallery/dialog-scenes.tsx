import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { createContext } from '../../../core/create-context.ts';
import { assessOutgoing } from '../../../core/outgoing/assess-outgoing.ts';
import { hostsOf } from '../../../core/outgoing/hosts-of.ts';
import { outgoingCardOf } from '../../../core/outgoing/texts/outgoing-card.ts';
import type { Language } from '../../../core/texts/card.ts';
import { askBeforeReuse } from '../../../extension/content/drawn/reuse-question.tsx';
import { askBeforeSending } from '../../../extension/content/drawn/sending-question.tsx';
import { fieldWord } from '../../../extension/content/drawn/field-word.tsx';
import type { WebmailPage } from '../../../extension/content/part.ts';
import { IdleCover } from '../../../ui/idle-cover.tsx';
import { profile } from './cards.ts';
import type { Scene } from './scene.ts';

const mark = { color: '#11a8a0', word: 'tournesol' };
const nothing = (): void => {};

/** A page over which something is asked, with one field. */
function Under({ ask }: { readonly ask: (field: HTMLInputElement) => void }): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) ask(field.current);
  }, []);
  return (
    <main class="gallery">
      <h1>Vigie</h1>
      <label>
        Mot de passe <input ref={field} type="password" autocomplete="current-password" />
      </label>
    </main>
  );
}

/** The question before sending, about a message to these people. */
function Sending({
  language,
  to,
  body,
  failed = false,
}: {
  readonly language: Language;
  readonly to: readonly string[];
  readonly body: string;
  readonly failed?: boolean;
}): JSX.Element {
  const message = { to: to.map((address) => ({ name: '', address })), cc: [], bcc: [], subject: '', body };
  const verdict = assessOutgoing({ ...message, answers: undefined }, hostsOf(createContext(profile)));
  const page = { view: { document }, greeting: { language, mark, generic: false }, onChange: nothing };
  const judged = { written: { ...message, to, cc: [], bcc: [] }, card: outgoingCardOf(verdict, language) };
  return (
    <Under
      ask={() => {
        void askBeforeSending({
          judged: judged as unknown as Parameters<typeof askBeforeSending>[0]['judged'],
          failed,
          page: page as unknown as WebmailPage,
          signal: new AbortController().signal,
        });
      }}
    />
  );
}

/** What Vigie asks over other people's pages. */
export const dialogScenes: Readonly<Record<string, Scene>> = {
  'idle-cover': ({ language }) => (
    <main class="gallery">
      <h1>Vigie</h1>
      <IdleCover language={language} />
    </main>
  ),
  'sending-slip': ({ language }) => (
    <Sending
      language={language}
      to={['jean.martin@ac-montpelier.fr', 'parent.delegue@gmial.com']}
      body="Bonjour, voici le compte rendu."
    />
  ),
  'sending-secret': ({ language }) => (
    <Sending
      language={language}
      to={['quelquun@example.org']}
      body="Mon NUMEN est 11E9501234ABC, je suis née le 12/03/1980."
    />
  ),
  reuse: ({ language }) => <Under ask={(field) => void askBeforeReuse(field, { language, mark }, true)} />,
  'field-word': ({ language }) => (
    <Under
      ask={(field) => {
        field.focus();
        fieldWord(field, wordOf[language], { language, mark });
      }}
    />
  ),
};

const wordOf = {
  fr: {
    title: 'Prudence\u202f: vérifiez l’adresse de cette page avant de rien saisir',
    reason:
      'La page se présente comme «\u00a0Académie de Montpellier\u00a0», mais n’est pas sur un site de l’organisation.',
  },
  en: {
    title: 'Caution: check the address of this page before you type anything',
    reason: 'The page calls itself “Académie de Montpellier”, but is not on a site of the organisation.',
  },
} as const;
