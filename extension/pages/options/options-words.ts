import type { Language } from '../../../core/texts/card.ts';

/** What the options page says. */
export interface OptionsWords {
  readonly title: string;
  readonly lead: string;
  readonly managed: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly language: { readonly question: string; readonly fr: string; readonly en: string };
  readonly mark: {
    readonly title: string;
    readonly lead: string;
    readonly color: string;
    readonly word: string;
    readonly wordHint: string;
    readonly wordMissing: string;
    readonly keep: string;
    readonly remove: string;
    readonly preview: string;
  };
  readonly logOut: {
    readonly title: string;
    readonly lead: string;
    readonly question: string;
    readonly minutes: (count: number) => string;
    readonly off: string;
    readonly shared: string;
    readonly sharedHint: string;
    readonly computer: string;
    readonly privateWindows: string;
    readonly privateWindowsMore: string;
  };
  readonly trusted: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly noneMore: string;
    readonly sender: string;
    readonly message: string;
    readonly since: (when: string) => string;
    readonly withdraw: string;
  };
  readonly hosts: {
    readonly title: string;
    readonly lead: string;
    readonly fromProfile: string;
    readonly fromPerson: string;
    readonly notGranted: string;
    readonly grant: string;
    readonly remove: string;
    readonly add: string;
    readonly addHint: string;
    readonly addButton: string;
    readonly notAnAddress: string;
    readonly refused: string;
  };
  readonly contacts: string;
}

const fr: OptionsWords = {
  title: 'Réglages',
  lead: 'Tout reste sur cet ordinateur. Chaque choix est enregistré dès que vous le faites.',
  managed: 'Votre académie a fixé certains de ces réglages. Ceux qui portent un cadenas ne se changent pas ici.',
  saved: 'Enregistré',
  notSaved: 'Ce choix n’a pas pu être enregistré',
  language: { question: 'Langue de Vigie', fr: 'Français', en: 'English' },
  mark: {
    title: 'Votre repère',
    lead: 'Une couleur et un mot que personne d’autre ne connaît. Ils figurent dans chaque avis de Vigie : un avis sans votre repère est un faux.',
    color: 'Couleur',
    word: 'Mot',
    wordHint: 'Un mot simple, de 24 lettres au plus. Surtout pas un mot de passe.',
    wordMissing: 'Écrivez un mot.',
    keep: 'Enregistrer ce repère',
    remove: 'Ne plus utiliser de repère',
    preview: 'Il apparaîtra ainsi :',
  },
  logOut: {
    title: 'Déconnexion automatique',
    lead: 'Une messagerie laissée ouverte est ouverte à tous. Vigie vous prévient, puis ferme votre session.',
    question: 'Après combien de temps sans activité ?',
    minutes: (count) => (count === 60 ? '1 heure' : `${count} minutes`),
    off: 'Jamais',
    shared: 'Cet ordinateur sert à plusieurs personnes',
    sharedHint:
      'Après la déconnexion, Vigie efface aussi ce qu’elle a retenu et ce que la messagerie a laissé sur l’ordinateur.',
    computer: 'Cet ordinateur',
    privateWindows: 'Fenêtres privées\u202F:',
    privateWindowsMore:
      'Vigie n’y veille pas et n’y ferme aucune session. Vous pouvez l’y autoriser dans la page des extensions de votre navigateur.',
  },
  trusted: {
    title: 'Expéditeurs et messages de confiance',
    lead: 'Un expéditeur de confiance qui envoie un lien dangereux est signalé quand même. Seuls sont montrés ceux des boîtes ouvertes en ce moment.',
    none: 'Rien pour l’instant',
    noneMore:
      'Ceux que vous déclarerez légitimes apparaîtront ici, tant que votre messagerie est ouverte. Vous pourrez toujours changer d’avis.',
    sender: 'Expéditeur',
    message: 'Message',
    since: (when) => `depuis le ${when}`,
    withdraw: 'Retirer',
  },
  hosts: {
    title: 'Où Vigie travaille',
    lead: 'Vigie ne lit des messages que sur ces sites.',
    fromProfile: 'Messagerie de votre académie',
    fromPerson: 'Ajoutée par vous',
    notGranted: 'En attente de votre accord',
    grant: 'Autoriser',
    remove: 'Retirer',
    add: 'Ajouter une messagerie',
    addHint: 'Copiez son adresse depuis la barre du navigateur.',
    addButton: 'Activer sur ce site',
    notAnAddress: 'Écrivez une adresse complète, par exemple https://messagerie.exemple.fr',
    refused: 'Le navigateur n’a pas donné son accord.',
  },
  contacts: 'Qui appeler ?',
};

const en: OptionsWords = {
  title: 'Settings',
  lead: 'Everything stays on this computer. Each choice is kept as soon as you make it.',
  managed: 'Your organisation has set some of these. Those with a padlock cannot be changed here.',
  saved: 'Saved',
  notSaved: 'This choice could not be saved',
  language: { question: 'Vigie’s language', fr: 'Français', en: 'English' },
  mark: {
    title: 'Your mark',
    lead: 'A colour and a word that only you know. They appear in every notice from Vigie: a notice without your mark is a fake.',
    color: 'Colour',
    word: 'Word',
    wordHint: 'A simple word of at most 24 letters. Not a password.',
    wordMissing: 'Write a word.',
    keep: 'Keep this mark',
    remove: 'Stop using a mark',
    preview: 'It will look like this:',
  },
  logOut: {
    title: 'Automatic log-out',
    lead: 'A mailbox left open is open to everyone. Vigie warns you, then ends your session.',
    question: 'After how long without activity?',
    minutes: (count) => (count === 60 ? '1 hour' : `${count} minutes`),
    off: 'Never',
    shared: 'Several people use this computer',
    sharedHint: 'After the log-out Vigie also forgets what it kept, and clears what the webmail left on the computer.',
    computer: 'This computer',
    privateWindows: 'Private windows:',
    privateWindowsMore:
      'Vigie does not watch them and closes no session there. You can allow it on your browser’s page of extensions.',
  },
  trusted: {
    title: 'Trusted senders and messages',
    lead: 'A trusted sender who sends a dangerous link is pointed out all the same. Only those of mailboxes that are open now are shown.',
    none: 'Nothing yet',
    noneMore:
      'Those that you call legitimate will appear here, as long as your webmail is open. You can always change your mind.',
    sender: 'Sender',
    message: 'Message',
    since: (when) => `since ${when}`,
    withdraw: 'Withdraw',
  },
  hosts: {
    title: 'Where Vigie works',
    lead: 'Vigie reads messages on these sites only.',
    fromProfile: 'Your organisation’s webmail',
    fromPerson: 'Added by you',
    notGranted: 'Waiting for your consent',
    grant: 'Allow',
    remove: 'Remove',
    add: 'Add a webmail',
    addHint: 'Copy its address from the browser’s bar.',
    addButton: 'Activate on this site',
    notAnAddress: 'Write a whole address, for example https://mail.example.org',
    refused: 'The browser did not allow it.',
  },
  contacts: 'Whom to call?',
};

/** What the options page says, by language. */
export const optionsWords: Readonly<Record<Language, OptionsWords>> = { fr, en };
