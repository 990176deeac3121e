import { vocabulary } from '../../texts/fr-vocabulary.ts';
import { wordOf } from '../../texts/word-of.ts';
import type { PageTexts } from './page-texts.ts';

/** French: the first language of Vigie. */
export const fr: PageTexts = {
  titles: {
    none: 'Rien de suspect n’a été trouvé sur cette page',
    caution: 'Prudence : vérifiez l’adresse de cette page avant de rien saisir',
    danger: 'Cette page imite celle de votre organisation',
  },
  findings: {
    'page-lookalike': ({ domain, target, technique }) =>
      `La page est à l’adresse « ${domain} », qui ressemble à « ${target} » sans l’être : ${wordOf(vocabulary.techniques, technique)}.`,
    'page-saved-copy': ({ domain }) => `La page est une copie enregistrée de « ${domain} ».`,
    'page-claim': ({ name }) => `La page se présente comme « ${name} », mais n’est pas sur un site de l’organisation.`,
    'page-mailbox-claim': ({ name }) =>
      `La page se dit la messagerie de « ${name} », qui n’est jamais qu’aux adresses de l’organisation.`,
    'page-asks-numen': () => 'La page demande votre NUMEN, dont seule votre académie a besoin.',
    'page-borrowed-icon': ({ domain }) => `La page affiche l’icône de « ${domain} » sans en venir.`,
    'page-borrowed-files': ({ domain }) => `La page emprunte son apparence à « ${domain} » sans en venir.`,
    'page-drop-box': ({ address }) =>
      `Le formulaire cache une adresse personnelle (« ${address} »), à qui il peut envoyer ce que vous saisissez.`,
    'page-form-elsewhere': ({ domain }) =>
      domain === ''
        ? 'Ce que vous saisissez partirait par courriel à quelqu’un d’autre.'
        : `Ce que vous saisissez partirait vers « ${domain} », qui est un autre site.`,
    'page-webmail-markup': ({ webmail }) => `La page est faite comme celle de la messagerie ${webmail}.`,
    'page-recovery-link': ({ name }) =>
      `La page renvoie vers ${name} en cas d’oubli du mot de passe, comme le ferait celle de l’organisation.`,
    'page-free-host': ({ domain }) => `La page est publiée là où n’importe qui peut le faire (« ${domain} »).`,
  },
  advice: {
    danger: [
      'Ne saisissez rien : ni mot de passe, ni NUMEN, ni code.',
      'Pour vous connecter, tapez vous-même l’adresse habituelle, ou passez par votre favori.',
      'Si vous avez déjà saisi votre mot de passe, changez-le tout de suite et prévenez l’assistance : cela arrive à tout le monde.',
    ],
    caution: ['Si vous n’êtes pas certain de l’adresse, tapez-la vous-même ou demandez à l’assistance.'],
  },
  actions: { leave: 'Quitter cette page', goOn: 'Continuer malgré tout' },
};
