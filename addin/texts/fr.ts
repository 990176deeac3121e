import type { PaneTexts } from './pane-texts.ts';

/** The panes in French. */
export const fr: PaneTexts = {
  starting: 'Vigie démarre…',
  analysed: { title: 'Message analysé', noSender: 'Aucun expéditeur', noSubject: 'Sans objet' },
  refresh: 'Actualiser',
  reading: 'Analyse en cours…',
  slow: 'Outlook tarde à répondre. L’analyse continue avec ce qu’il donne.',
  nothingOpen: {
    title: 'Aucun message ouvert',
    lead: 'Ouvrez ou sélectionnez un message : son analyse apparaîtra ici.',
  },
  failed: {
    title: 'L’analyse a échoué',
    lead: 'L’erreur vient de Vigie, pas de votre message. Essayez à nouveau ; en cas de doute, appelez l’assistance.',
  },
  noMessage: {
    title: 'Ce fichier n’est pas un message',
    lead: 'Choisissez un fichier .eml ou .msg, enregistré depuis votre messagerie.',
  },
  closedPane: {
    desk: 'Vigie n’analyse rien quand ce volet est fermé. Si Outlook propose de l’épingler, il suivra les messages que vous ouvrez.',
    phone: 'Vigie n’analyse que les messages pour lesquels vous ouvrez ce volet.',
  },
  legitimate: {
    sender: {
      title: 'Vous faites confiance à cet expéditeur',
      lead: 'Ses liens, ses pièces jointes et ses demandes restent vérifiés. Ce choix est retenu sur cet ordinateur.',
    },
    message: {
      title: 'Vous avez indiqué que ce message est légitime',
      lead: 'Ce choix vaut pour lui seul, et est retenu sur cet ordinateur.',
    },
    undo: 'Revenir sur ce choix',
  },
  links: {
    title: (count) => (count === 1 ? 'Un lien' : `${count} liens`),
    none: 'Aucun lien dans ce message.',
    shown: (text) => `Affiché : « ${text} »`,
    noText: 'Rien n’est affiché',
    suspect: 'Lien suspect',
    more: (count) => (count === 1 ? 'et un autre' : `et ${count} autres`),
    leadsTo: 'Mène à',
  },
  check: {
    title: 'Vérifier un message',
    lead: 'Un message vous inquiète ? Enregistrez-le, puis déposez le fichier ici.',
    drop: 'Déposez un fichier .eml ou .msg',
    pick: 'Choisir un fichier',
    another: 'Vérifier un autre message',
    stays: 'Le fichier reste sur votre ordinateur. Rien n’est envoyé tant que vous ne signalez pas.',
    install: 'Installer Vigie',
    installMore: 'Une fois installée, Vigie ouvre les fichiers .eml et .msg d’un double-clic.',
    imap: {
      title: 'Votre compte est en IMAP ou en POP',
      lead: 'Outlook n’exécute aucun complément sur ces comptes. Il reste trois moyens.',
      ways: [
        'Enregistrez le message et déposez-le ici.',
        'Transférez-le en pièce jointe à l’équipe de sécurité (Ctrl+Alt+F dans Outlook classique).',
        'Lisez votre courrier dans le webmail, avec l’extension Vigie.',
      ],
    },
  },
  compose: {
    title: 'Avant l’envoi',
    lead: 'Vigie regarde les destinataires et ce que vous écrivez, sur votre ordinateur.',
    none: { title: 'Rien à signaler', lead: 'Aucune adresse ne paraît mal écrite, aucun secret n’a été reconnu.' },
    partly:
      'Outlook n’a pas tout donné : un groupe de contacts, par exemple, n’est qu’un nom. Une partie n’a pas été vérifiée.',
    unread: 'Outlook n’a pas répondu : ce message n’a pas été vérifié.',
    copy: (address) => `Copier ${address}`,
    copied: 'Copié. Collez cette adresse à la place de l’autre.',
    notCopied: 'Outlook ne laisse pas copier. Tapez cette adresse à la place de l’autre.',
    nothing: { title: 'Aucun message en cours', lead: 'Écrivez un message ou répondez : l’examen apparaîtra ici.' },
    again: 'Actualiser',
  },
  mail: {
    opened: {
      title: 'Un message est prêt',
      lead: 'Outlook l’a ouvert, avec le message suspect en pièce jointe. Relisez-le, puis envoyez-le vous-même.',
    },
    byHand: {
      title: 'Transférez ce message en pièce jointe',
      lead: (address) =>
        `Cet Outlook ne peut pas le préparer. Transférez le message en pièce jointe à ${address} ; un téléphone ne le permet pas toujours, un ordinateur si.`,
    },
    subject: (subject) => `Message suspect : ${subject}`,
    text: (happened, comment) =>
      ['Bonjour,', 'Je vous signale le message joint.', ...happened, comment].filter((line) => line !== '').join('\n'),
  },
  reports: { title: 'Mes signalements' },
  idle: {
    title: 'Contenu masqué',
    lead: 'Personne n’a rien fait ici depuis un moment. Ce qui était affiché a été effacé.',
    outlook: 'Outlook, lui, reste ouvert.',
    lock: {
      windows: 'Verrouillez votre session quand vous quittez votre poste (touche Windows + L).',
      mac: 'Verrouillez votre session quand vous quittez votre poste (Contrôle + Commande + Q).',
      phone: 'Verrouillez votre téléphone quand vous le posez.',
      other: 'Verrouillez votre session quand vous quittez votre poste.',
    },
    resume: 'Reprendre',
  },
  version: (version) => `Vigie ${version}`,
};
