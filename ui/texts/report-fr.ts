import type { ReportTexts } from './texts.ts';

/** The report form in French. */
export const reportFr: ReportTexts = {
  title: 'Signaler ce message',
  lead: 'Votre signalement protège aussi vos collègues. Rien ne part avant que vous ne l’envoyiez.',
  leaves: {
    title: 'Ce qui sera envoyé',
    sender: 'Expéditeur',
    subject: 'Objet',
    size: 'Taille',
    to: 'Destinataire',
    reporter: 'Votre adresse',
    besides:
      'S’y ajoutent vos réponses, l’avis de Vigie, sa version, le nom de la messagerie et un numéro tiré au hasard pour cet ordinateur.',
    noSender: 'Sans expéditeur',
    noSubject: 'Sans objet',
    team: 'Équipe de sécurité',
    whole: {
      raw: 'Le message entier, tel qu’il a été reçu, pièces jointes comprises.',
      rebuilt:
        'Le message tel que la messagerie a permis de le reconstituer : sa signature ne pourra pas être contrôlée.',
      view: 'Ce que la messagerie affiche du message : ses en-têtes et ses pièces jointes n’ont pas pu être lus.',
    },
    source: 'Lire ce qui sera envoyé',
    sourceCut: (shown, whole) => `Voici les premiers ${shown} sur ${whole}. Enregistrez le fichier pour tout lire.`,
    save: 'Enregistrer une copie (.eml)',
  },
  happened: {
    question: 'Que s’est-il passé ?',
    hint: 'Cochez tout ce que vous avez fait. Personne ne vous le reprochera : cela aide à vous protéger.',
    choices: {
      clicked: 'J’ai cliqué sur un lien',
      'typed-password': 'J’ai saisi mon mot de passe',
      'opened-attachment': 'J’ai ouvert une pièce jointe',
      replied: 'J’ai répondu au message',
    },
  },
  password: {
    title: 'Changez votre mot de passe maintenant',
    now: 'Changez-le tout de suite, avant même d’envoyer ce signalement.',
    with: (name) => `Ouvrir ${name}`,
    elsewhere: 'Changez-le aussi partout où vous utilisez le même.',
    tell: 'Prévenez l’assistance.',
    comfort: 'Cela arrive à tout le monde. Plus tôt vous agissez, moins il y aura de dégâts.',
  },
  comment: {
    label: 'Un mot pour l’équipe de sécurité (facultatif)',
    hint: 'N’écrivez aucun mot de passe ici.',
  },
  send: 'Envoyer le signalement',
  cancel: 'Annuler',
  retry: 'Réessayer',
  close: 'Fermer',
  nobody:
    'Votre académie n’a pas encore indiqué où envoyer les signalements. Enregistrez une copie et remettez-la à l’assistance.',
  states: {
    sending: 'Envoi en cours…',
    queued: 'Votre signalement partira dès que possible',
    queuedMore:
      'Il est gardé sur cet ordinateur et sera envoyé tout seul, même si vous fermez le navigateur entre-temps.',
    sent: (when) => `Merci, votre signalement est arrivé (${when})`,
    sentMore: 'L’équipe de sécurité l’examine. Sa réponse s’affichera ici.',
    receipt: 'Numéro de reçu',
    failed: 'Votre signalement n’est pas parti',
    why: {
      'too-large': 'Le message dépasse 25 Mo. Enregistrez une copie et remettez-la à l’assistance.',
      refused: 'Le serveur de signalement l’a refusé. Enregistrez une copie et remettez-la à l’assistance.',
      'no-source': 'La messagerie n’a pas donné le contenu du message. Rouvrez-le, puis réessayez.',
      'not-kept': 'Il n’a pas pu être gardé sur cet ordinateur, dont le disque est peut-être plein. Réessayez.',
      'no-consent':
        'Le navigateur attend votre accord pour transmettre ce message à votre équipe de sécurité. Réessayez, puis acceptez.',
    },
    byMail: 'Il reste une étape',
    byMailMore: (file, address) =>
      `Le fichier « ${file} » vient d’être enregistré. Joignez-le au message préparé pour ${address}, puis envoyez.`,
    openMail: 'Préparer le message',
    saved: 'Une copie est enregistrée',
    savedMore: (file) => `Remettez le fichier « ${file} » à l’assistance.`,
    answered: (when) => `Réponse de l’équipe de sécurité (${when})`,
    decisions: {
      phishing: 'C’était bien un hameçonnage. Merci : grâce à vous, vos collègues sont prévenus. Supprimez le message.',
      spam: 'C’est un message indésirable, mais pas un hameçonnage. Vous pouvez le supprimer.',
      legitimate: 'Ce message est légitime. Vous pouvez le lire et y répondre comme d’habitude.',
    },
    comment: 'Un mot de l’équipe :',
  },
};
