import type { OutgoingTexts } from './outgoing-texts.ts';

/** French: the first language of Vigie. */
export const fr: OutgoingTexts = {
  titles: {
    none: 'Rien à signaler dans ce message',
    notice: 'Un détail à vérifier',
    ask: 'Avant d’envoyer, vérifiez un point',
  },
  findings: {
    'recipient-meant': ({ address, correction, domain, by }) =>
      by === 'slip'
        ? `L’adresse « ${address} » contient sans doute une faute de frappe. Vouliez-vous écrire à « ${correction} » ?`
        : `L’adresse « ${address} » ressemble à une adresse en « ${domain} », mais n’en est pas une. Vouliez-vous écrire à « ${correction} » ?`,
    'external-recipient': ({ address }) =>
      `« ${address} » n’est pas une adresse de l’organisation, contrairement à d’autres destinataires.`,
    'reply-elsewhere': ({ from, address }) =>
      `Le message auquel vous répondez vient de « ${from} », mais votre réponse partirait à « ${address} », qui est ailleurs.`,
    'numen-written': ({ shown }) => `Le message contient ce qui ressemble à un NUMEN (${shown}).`,
    'numen-with-birth': () =>
      'Le message contient un NUMEN et une date de naissance : ensemble, ils suffisent à prendre un compte.',
    'password-written': () => 'Le message semble donner un mot de passe.',
    'code-written': () => 'Le message semble donner un code à usage unique.',
  },
  counsel: {
    'check-address': 'Vérifiez l’adresse lettre à lettre, et corrigez-la s’il le faut.',
    'keep-numen':
      'Le NUMEN est confidentiel et sert de premier mot de passe. Ne l’envoyez que si vous êtes certain du destinataire, et jamais avec la date de naissance.',
    'keep-password':
      'Un mot de passe ne se donne pas par message : personne n’a le droit de vous le demander, pas même l’assistance.',
    'keep-code': 'Un code reçu n’est que pour vous : l’académie n’en demande jamais par message.',
    'check-audience': 'Assurez-vous que chaque destinataire doit lire ce message.',
  },
  actions: {
    correct: (address) => `Écrire à ${address}`,
    goBack: 'Revenir au message',
    sendAnyway: 'Envoyer quand même',
  },
};
