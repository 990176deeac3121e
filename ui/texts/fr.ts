import { reportFr } from './report-fr.ts';
import type { UiTexts } from './texts.ts';

/** French: the first language of everything that hosts show alike. */
export const fr: UiTexts = {
  levels: { danger: 'Danger', caution: 'Prudence', none: 'Rien trouvé' },
  card: {
    region: 'Avis de Vigie sur ce message',
    why: 'Ce qui le montre',
    whatToDo: 'Que faire maintenant',
    unchecked: 'Ce qui n’a pas été vérifié',
    whoToAsk: 'À qui demander',
    recovery: (name) => `Changer votre mot de passe avec ${name}`,
    place: (at) => places[at.in]('index' in at ? at.index + 1 : 0),
    actions: {
      report: 'Signaler',
      why: 'Pourquoi ?',
      less: 'Réduire',
      trust: 'Ce message est légitime',
    },
  },
  letters: {
    seen: 'Écrit',
    meant: 'Vrai nom',
    differs: ({ seen, meant }) =>
      seen === ''
        ? `il manque « ${meant} »`
        : meant === ''
          ? `« ${seen} » est en trop`
          : `« ${seen} » à la place de « ${meant} »`,
  },
  mark: {
    label: (color, word) => `Votre repère : ${color}, « ${word} »`,
    colors: {
      blue: 'bleu',
      turquoise: 'turquoise',
      green: 'vert',
      yellow: 'jaune',
      orange: 'orange',
      pink: 'rose',
      violet: 'violet',
      brown: 'brun',
    },
  },
  destination: {
    leadsTo: 'Ce lien mène vers',
    registrable: (domain) => `Le site est « ${domain} ».`,
    encoded: (host) => `Nom technique : ${host}`,
    through: (hosts) => `En passant par ${hosts}`,
    nowhere: 'Ce lien ne mène pas à un site.',
  },
  report: reportFr,
  idle: {
    title: 'Êtes-vous toujours là ?',
    lead: 'Sans réponse de votre part, votre session de messagerie sera fermée dans',
    draft: 'Ce que vous êtes en train d’écrire sera d’abord enregistré comme brouillon, si la messagerie le permet.',
    stay: 'Garder ma session ouverte',
    logOut: 'Me déconnecter',
    elsewhere: (host) =>
      `Votre session sur ${host} va bientôt être fermée. Revenez dans son onglet si vous en avez encore besoin.`,
    ending: 'Déconnexion en cours',
    endingLead:
      'Votre session est en train de se fermer. Si le réseau manque, ce sera fait dès son retour ; d’ici là, votre boîte reste cachée.',
    left: (seconds) => `Déconnexion dans moins de ${duration(seconds)}.`,
  },
  contacts: {
    helpdesk: 'Assistance',
    departments: 'Dans votre département',
    none: 'Aucun contact n’est indiqué',
    noneYet: 'Les numéros de l’assistance apparaîtront ici quand votre académie les aura renseignés.',
  },
};

const places: Readonly<Record<Parameters<UiTexts['card']['place']>[0]['in'], (number: number) => string>> = {
  from: () => 'expéditeur',
  'reply-to': () => 'adresse de réponse',
  'return-path': () => 'adresse de retour',
  subject: () => 'objet',
  body: () => 'texte',
  message: () => 'ensemble du message',
  link: (number) => `lien n° ${number}`,
  attachment: (number) => `pièce jointe n° ${number}`,
  form: (number) => `formulaire n° ${number}`,
};

function duration(seconds: number): string {
  const minutes = seconds / 60;
  if (Number.isInteger(minutes)) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return seconds === 1 ? '1 seconde' : `${seconds} secondes`;
}
