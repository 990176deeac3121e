import type { Language } from '../../../core/texts/card.ts';
import type { Checked } from '../../protocol/reporting.ts';

/** Why something could not be checked. */
export type Unreadable = Extract<Checked, { readonly kind: 'unreadable' }>['why'];

/** What the check page says. */
export interface CheckWords {
  readonly title: string;
  readonly lead: string;
  readonly drop: string;
  readonly dropMore: string;
  readonly pick: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly check: string;
  readonly working: string;
  readonly result: string;
  readonly from: string;
  readonly subject: string;
  readonly address: string;
  readonly none: string;
  readonly noneMore: string;
  readonly unreadable: Readonly<Record<Unreadable, { readonly title: string; readonly more: string }>>;
  readonly noSender: string;
  readonly noSubject: string;
  readonly password: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly hint: string;
    readonly show: string;
  };
}

const fr: CheckWords = {
  title: 'Vérifier un message ou un lien',
  lead: 'Un doute ? Déposez le message ou collez l’adresse. L’examen se fait sur cet ordinateur : rien n’est envoyé, aucun lien n’est ouvert.',
  drop: 'Déposez un message ici',
  dropMore: 'Un fichier .eml ou .msg, enregistré depuis votre messagerie',
  pick: 'Choisir un fichier',
  paste: 'Un lien ou une adresse de courriel',
  pasteHint: 'Faites un clic droit sur le lien, puis « Copier l’adresse du lien ».',
  check: 'Vérifier',
  working: 'Examen en cours…',
  result: 'Résultat',
  from: 'Expéditeur',
  subject: 'Objet',
  address: 'Adresse',
  none: 'Rien à examiner pour l’instant',
  noneMore: 'L’avis de Vigie apparaîtra ici, le même que dans votre messagerie.',
  unreadable: {
    empty: { title: 'Il n’y a rien à lire', more: 'Le fichier ou le champ est vide.' },
    'not-a-message': {
      title: 'Ce fichier n’est pas un message',
      more: 'Enregistrez le message depuis votre messagerie (.eml ou .msg), puis déposez ce fichier.',
    },
    'too-large': { title: 'Ce fichier est trop grand', more: 'Un message ne dépasse pas 25 Mo.' },
    'not-an-address': {
      title: 'Ce n’est pas une adresse',
      more: 'Collez un lien entier, par exemple https://www.exemple.fr, ou une adresse de courriel.',
    },
  },
  noSender: 'Sans expéditeur',
  noSubject: 'Sans objet',
  password: {
    title: 'Essayer un mot de passe',
    lead: 'Vous devez en choisir un nouveau ? Essayez-le ici avant.',
    label: 'Mot de passe à essayer',
    hint: 'Il est examiné sur cet ordinateur, n’est envoyé nulle part et n’est pas retenu.',
    show: 'Afficher',
  },
};

const en: CheckWords = {
  title: 'Check a message or a link',
  lead: 'In doubt? Drop the message or paste the address. It is examined on this computer: nothing is sent, no link is opened.',
  drop: 'Drop a message here',
  dropMore: 'An .eml or .msg file saved from your mail',
  pick: 'Choose a file',
  paste: 'A link or a mail address',
  pasteHint: 'Right-click the link, then “Copy link address”.',
  check: 'Check',
  working: 'Examining…',
  result: 'Result',
  from: 'Sender',
  subject: 'Subject',
  address: 'Address',
  none: 'Nothing to examine yet',
  noneMore: 'What Vigie thinks will appear here, the same as in your mail.',
  unreadable: {
    empty: { title: 'There is nothing to read', more: 'The file or the field is empty.' },
    'not-a-message': {
      title: 'This file is not a message',
      more: 'Save the message from your mail (.eml or .msg), then drop that file.',
    },
    'too-large': { title: 'This file is too large', more: 'A message has at most 25 MB.' },
    'not-an-address': {
      title: 'This is not an address',
      more: 'Paste a whole link, for example https://www.example.org, or a mail address.',
    },
  },
  noSender: 'No sender',
  noSubject: 'No subject',
  password: {
    title: 'Try a password',
    lead: 'You have to choose a new one? Try it here first.',
    label: 'Password to try',
    hint: 'It is examined on this computer, is sent nowhere and is not kept.',
    show: 'Show',
  },
};

/** What the check page says, by language. */
export const checkWords: Readonly<Record<Language, CheckWords>> = { fr, en };
