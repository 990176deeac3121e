import type { Language } from '../../../core/texts/card.ts';
import type { Decision } from '../../../core/report/answer.ts';
import { counted } from './counted.ts';

/** What deciding says. */
export interface DecisionWords {
  readonly ask: string;
  readonly verb: Readonly<Record<Decision, string>>;
  readonly title: Readonly<Record<Decision, string>>;
  readonly lead: string;
  readonly answers: (byReceipt: number, byMail: number) => string;
  readonly noAnswers: string;
  readonly publishes: (count: number) => string;
  readonly publishesHint: string;
  /** How many legitimate messages carry an indicator. */
  readonly legitimate: (count: number) => string;
  readonly twoPersons: string;
  readonly waits: (count: number) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly usualReason: string;
  readonly withholds: (count: number) => string;
  readonly withdraws: (count: number) => string;
  readonly publishesNothing: string;
  readonly hits: (count: number) => string;
  readonly hitsNone: string;
  readonly openIncidents: (count: number) => string;
  readonly comment: string;
  readonly commentHint: string;
  readonly confirm: string;
  readonly made: (decision: string) => string;
  readonly answersIn: (seconds: number) => string;
  readonly answersLeft: string;
  readonly last: string;
  readonly undo: string;
  readonly undone: (corrections: number, withdrawn: number) => string;
  readonly nothingToUndo: string;
}

const fr: DecisionWords = {
  ask: 'Décider',
  verb: { phishing: 'Hameçonnage', spam: 'Indésirable', legitimate: 'Légitime' },
  title: {
    phishing: 'C’est de l’hameçonnage',
    spam: 'C’est un message indésirable',
    legitimate: 'Ce message est légitime',
  },
  lead: 'Voici ce que cette décision fera.',
  answers: (byReceipt, byMail) =>
    `${counted('fr', byReceipt + byMail, 'personne recevra', 'personnes recevront')} une réponse${byMail === 0 ? '' : byReceipt === 0 ? ' par courriel' : `, dont ${byMail} par courriel`}.`,
  noAnswers: 'Personne n’attend de réponse.',
  publishes: (count) => `${counted('fr', count, 'indicateur diffusé', 'indicateurs diffusés')} sur tous les postes`,
  publishesHint: 'Cochez ceux qui doivent l’être.',
  legitimate: (count) => counted('fr', count, 'message légitime', 'messages légitimes'),
  twoPersons: 'deux personnes',
  waits: (count) =>
    `${counted('fr', count, 'indicateur attendra', 'indicateurs attendront')} qu’une deuxième personne confirme.`,
  reason: 'Ce que liront les collègues',
  reasonHint: 'La raison affichée quand un message contient un de ces indicateurs. Texte simple, sans lien.',
  usualReason: 'Hameçonnage confirmé par l’équipe de sécurité',
  withholds: (count) => counted('fr', count, 'indicateur retenu', 'indicateurs retenus'),
  withdraws: (count) => `${counted('fr', count, 'indicateur retiré', 'indicateurs retirés')} des postes`,
  publishesNothing: 'Aucun indicateur n’est diffusé.',
  hits: (count) =>
    `Attention : ${counted('fr', count, 'message légitime serait touché', 'messages légitimes seraient touchés')}.`,
  hitsNone: 'Aucun message légitime connu ne serait touché.',
  openIncidents: (count) =>
    `${counted('fr', count, 'mot de passe saisi reste', 'mots de passe saisis restent')} à traiter.`,
  comment: 'Un mot à celles et ceux qui ont signalé (facultatif)',
  commentHint: 'Texte simple, sans lien. Il part avec la réponse.',
  confirm: 'Confirmer',
  made: (decision) => `Décidé : ${decision}.`,
  answersIn: (seconds) => `Les réponses par courriel partent dans ${seconds} s.`,
  answersLeft: 'Les réponses par courriel sont parties.',
  last: 'Dernière décision',
  undo: 'Annuler la décision',
  undone: (corrections, withdrawn) =>
    `Décision annulée. ${counted('fr', corrections, 'rectificatif envoyé', 'rectificatifs envoyés')}, ${counted('fr', withdrawn, 'indicateur retiré', 'indicateurs retirés')}.`,
  nothingToUndo: 'Aucune décision à annuler ici.',
};

const en: DecisionWords = {
  ask: 'Decide',
  verb: { phishing: 'Phishing', spam: 'Spam', legitimate: 'Legitimate' },
  title: { phishing: 'This is phishing', spam: 'This is spam', legitimate: 'This message is legitimate' },
  lead: 'This is what the decision will do.',
  answers: (byReceipt, byMail) =>
    `${counted('en', byReceipt + byMail, 'person gets', 'people get')} an answer${byMail === 0 ? '' : byReceipt === 0 ? ' by mail' : `, ${byMail} of them by mail`}.`,
  noAnswers: 'Nobody waits for an answer.',
  publishes: (count) => `${counted('en', count, 'indicator published', 'indicators published')} to all clients`,
  publishesHint: 'Tick those that should be.',
  legitimate: (count) => counted('en', count, 'legitimate message', 'legitimate messages'),
  twoPersons: 'two persons',
  waits: (count) => `${counted('en', count, 'indicator waits', 'indicators wait')} for a second person to confirm.`,
  reason: 'What colleagues will read',
  reasonHint: 'The reason shown when a message holds one of these indicators. Plain text, no links.',
  usualReason: 'Hameçonnage confirmé par l’équipe de sécurité',
  withholds: (count) => counted('en', count, 'indicator withheld', 'indicators withheld'),
  withdraws: (count) => `${counted('en', count, 'indicator withdrawn', 'indicators withdrawn')} from the clients`,
  publishesNothing: 'No indicator is published.',
  hits: (count) => `Careful: ${counted('en', count, 'legitimate message would', 'legitimate messages would')} be hit.`,
  hitsNone: 'No legitimate message that is known would be hit.',
  openIncidents: (count) =>
    `${counted('en', count, 'typed password is', 'typed passwords are')} still to be dealt with.`,
  comment: 'A word to those who reported (optional)',
  commentHint: 'Plain text, no links. It goes out with the answer.',
  confirm: 'Confirm',
  made: (decision) => `Decided: ${decision}.`,
  answersIn: (seconds) => `Answers by mail leave in ${seconds} s.`,
  answersLeft: 'Answers by mail have left.',
  last: 'Last decision',
  undo: 'Take the decision back',
  undone: (corrections, withdrawn) =>
    `Decision taken back. ${counted('en', corrections, 'correction sent', 'corrections sent')}, ${counted('en', withdrawn, 'indicator withdrawn', 'indicators withdrawn')}.`,
  nothingToUndo: 'There is no decision to take back here.',
};

/** Deciding in its languages. */
export const decisionWords: Readonly<Record<Language, DecisionWords>> = { fr, en };
