// @vitest-environment happy-dom
import { h } from 'preact';
import { expect, test } from 'vitest';
import { type ReportAnswers, ReportForm, type ReportFormProps } from '../../ui/report/report-form.tsx';
import type { ReportState } from '../../ui/report/report-state.ts';
import { mount } from './mount.ts';

const help: ReportFormProps['help'] = {
  contact: { phone: '04 67 91 48 00', hours: '8 h – 17 h', email: 'aide@exemple.fr' },
  recovery: { name: 'AIDA', url: 'https://aida.exemple.fr/' },
};

const leaving: ReportFormProps['leaving'] = {
  sender: 'Rectorat <x@evil.example>',
  subject: 'Votre boîte',
  size: 48_213,
  completeness: 'raw',
  reporter: 'marie@exemple.fr',
  to: { kind: 'server', organisation: 'académie', address: 'https://signalement.example' },
  source: 'Subject: <b>Votre boîte</b>',
  shown: 27,
};

function form(changed: Partial<ReportFormProps> = {}) {
  const sent: ReportAnswers[] = [];
  const pressed: string[] = [];
  const props: ReportFormProps = {
    leaving,
    help,
    state: { kind: 'writing' },
    onSend: (answers) => sent.push(answers),
    onSave: () => pressed.push('save'),
    onClose: () => pressed.push('close'),
    language: 'fr',
    ...changed,
  };
  return { sent, pressed, shown: mount(h(ReportForm, props)) };
}

test('what leaves is shown: from whom, what, how large, to whom, and the source itself', async () => {
  const { root, text } = await form().shown;
  const facts = [...root.querySelectorAll('dd')].map((each) => each.textContent?.replaceAll(/\s/gu, ' '));
  expect(facts).toEqual([
    'Rectorat <x@evil.example>',
    'Votre boîte',
    '47,1 Ko',
    'Équipe de sécurité, académie (https://signalement.example)',
    'marie@exemple.fr',
  ]);
  expect(root.querySelector('pre')?.textContent).toBe('Subject: <b>Votre boîte</b>');
  expect(text()).toContain('Voici les premiers 27 o sur 47,1 Ko');
});

test.for([
  ['rebuilt', 'sa signature ne pourra pas être contrôlée'],
  ['view', 'ses en-têtes et ses pièces jointes n’ont pas pu être lus'],
] as const)('a source that is %s is said to be', async ([completeness, words]) => {
  const { text } = await form({ leaving: { ...leaving, completeness } }).shown;
  expect(text()).toContain(words);
});

test('answers are sent as they were given', async () => {
  const { sent, shown } = form();
  const { choose, type, press } = await shown;
  await choose('J’ai répondu');
  await choose('J’ai cliqué');
  await choose('J’ai ouvert');
  await choose('J’ai ouvert');
  await type('Un mot', '  Bonjour ');
  await press('Envoyer');
  expect(sent).toEqual([{ happened: ['clicked', 'replied'], comment: 'Bonjour' }]);
});

test('who typed a password is told at once what to do, before anything is sent', async () => {
  const { sent, shown } = form();
  const { root, choose, text } = await shown;
  expect(root.querySelector('[role=alert]')).toBeNull();
  await choose('J’ai saisi mon mot de passe');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('Changez votre mot de passe maintenant');
  expect(root.querySelector('a[href="https://aida.exemple.fr/"]')).not.toBeNull();
  expect(text()).toContain('04 67 91 48 00');
  expect(sent).toEqual([]);
});

test.for([
  ['nobody takes reports', { to: { kind: 'nobody' } }, 'n’a pas encore indiqué'],
  ['the message is too large', { size: 26 * 1024 * 1024 }, 'dépasse 25 Mo'],
] as const)('%s: it can be saved and not sent', async ([, changed, words]) => {
  const { pressed, shown } = form({ leaving: { ...leaving, ...changed } });
  const { buttons, text, press } = await shown;
  expect(text()).toContain(words);
  expect(buttons()).toEqual(['Enregistrer une copie (.eml)']);
  await press('Enregistrer');
  expect(pressed).toEqual(['save']);
});

const states: readonly (readonly [state: ReportState, words: string, buttons: readonly string[]])[] = [
  [{ kind: 'sending' }, 'Envoi en cours', []],
  [{ kind: 'queued' }, 'même si vous fermez le navigateur', ['Fermer']],
  [{ kind: 'sent', at: '2026-11-23T09:41:00Z', receipt: '0f1e' }, 'Numéro de reçu 0f1e', ['Fermer']],
  [
    {
      kind: 'answered',
      answer: { status: 'answered', at: '2026-11-23T09:41:00Z', decision: 'legitimate', comment: 'Bonne journée' },
    },
    'Un mot de l’équipe : Bonne journée',
    ['Fermer'],
  ],
  [{ kind: 'by-mail', file: 'a.eml', address: 's@x.example', mail: 'mailto:s@x.example' }, '« a.eml »', ['Fermer']],
  [{ kind: 'saved', file: 'a.eml' }, 'Remettez le fichier', ['Fermer']],
  [{ kind: 'failed', why: 'refused' }, 'l’a refusé', ['Enregistrer une copie (.eml)', 'Fermer']],
  [{ kind: 'failed', why: 'no-source' }, 'Rouvrez-le', ['Réessayer', 'Fermer']],
  [{ kind: 'failed', why: 'not-kept' }, 'disque', ['Réessayer', 'Enregistrer une copie (.eml)', 'Fermer']],
];

test.for(states)('%j', async ([state, words, buttons]) => {
  const shown = await form({ state }).shown;
  expect(shown.text()).toContain(words);
  expect(shown.buttons()).toEqual(buttons);
  expect(shown.root.querySelector('[role=status]')).not.toBeNull();
});
