import type { Texts } from './texts.ts';

/** What each rule looks for, an example, and when it stays silent, in French. */
export const rules: Texts['rules'] = {
  'known-bad': {
    looksFor: 'Une adresse, un lien ou un fichier que l’équipe de sécurité a déjà signalé.',
    example: 'Un lien vers un site signalé ce matin par un collègue.',
    silentWhen: 'Jamais, même pour un expéditeur de confiance.',
  },
  'sender-lookalike': {
    looksFor: 'Un expéditeur dont le nom de domaine imite celui d’un organisme protégé.',
    example: 'webmail@ac-montpelier.fr, avec un seul « l ».',
    silentWhen: 'Le domaine est celui d’un partenaire connu, ou la ressemblance est une coïncidence connue.',
  },
  'link-lookalike': {
    looksFor: 'Un lien vers un nom de domaine qui imite celui d’un organisme protégé.',
    example: 'https://ac-montpellier.fr.connexion.example/',
    silentWhen: 'Le domaine est celui d’un partenaire connu, ou la ressemblance est une coïncidence connue.',
  },
  'display-name-organisation': {
    looksFor: 'Un expéditeur qui se présente au nom de l’organisation et écrit d’ailleurs.',
    example: 'Rectorat de Montpellier <rectorat34@mail.example>',
    silentWhen: 'L’adresse est de l’organisation ou d’un partenaire.',
  },
  'display-name-brand': {
    looksFor: 'Un expéditeur qui se présente au nom d’une marque ou d’un service connu et écrit d’ailleurs.',
    example: 'Netflix <info@plomberie.example>',
    silentWhen: 'L’adresse est l’une de celles de la marque.',
  },
  'display-name-address': {
    looksFor: 'Un nom d’expéditeur qui est lui-même l’adresse de quelqu’un d’autre.',
    example: '"ce.rectorat@ac-montpellier.fr" <x83@mail.example>',
    silentWhen: 'Les deux adresses sont du même organisme, ou d’une même personne.',
  },
  'display-name-role': {
    looksFor: 'Un expéditeur extérieur qui se présente comme responsable de la messagerie.',
    example: 'Administrateur messagerie <info@boulangerie.example>',
    silentWhen: 'L’adresse est de l’organisation ou d’un partenaire.',
  },
  'display-name-script': {
    looksFor: 'Un mot du nom de l’expéditeur ou du sujet qui mélange plusieurs alphabets.',
    example: '« Nеtflix » écrit avec un « е » cyrillique.',
    silentWhen: 'Un mot entier est écrit dans un seul alphabet, quel qu’il soit.',
  },
  'from-authentication': {
    looksFor: 'Un message qui dit venir d’un domaine protégé sans que la messagerie le confirme.',
    example: 'De : ce.dsi@ac-montpellier.fr, alors que le contrôle DMARC échoue.',
    silentWhen: 'Le contrôle réussit, ou n’a pas pu être lu.',
  },
  'credential-request': {
    looksFor: 'La demande d’un secret, avec un lien qui ne mène ni à l’expéditeur ni à l’organisme nommé.',
    example: '« Confirmez votre mot de passe » et un lien vers un site inconnu.',
    silentWhen:
      'Le lien mène au site de l’organisme qui écrit, ou le message dit de ne jamais donner son mot de passe.',
  },
  'numen-request': {
    looksFor: 'La demande du NUMEN et de la date de naissance, qui suffisent à prendre un compte.',
    example: '« Indiquez votre NUMEN et votre date de naissance. »',
    silentWhen:
      'L’académie explique AIDA et ne renvoie que vers ses propres pages, ou quelqu’un donne son propre NUMEN sans demander le vôtre.',
  },
  'password-form': {
    looksFor: 'Un formulaire dans le message même, qui demande un mot de passe, un code ou une carte.',
    example: 'Deux champs « identifiant » et « mot de passe » sous le texte.',
    silentWhen: 'Le formulaire ne demande aucun secret.',
  },
  lure: {
    looksFor:
      'Un prétexte connu des hameçonnages, avec un lien qui mène ailleurs qu’à l’organisme concerné. D’une boîte pleine ou bloquée, seul le responsable de la messagerie peut parler.',
    example: '« Votre boîte est pleine » et un lien vers un site inconnu.',
    silentWhen:
      'Les liens mènent à l’expéditeur lui-même, qui ne se présente pas sous un autre nom et ne parle pas de votre boîte. Entre gens qui se répondent, c’est un simple indice.',
  },
  'link-text-mismatch': {
    looksFor: 'Un lien qui affiche une adresse et mène à une autre.',
    example: '« https://webmail.ac-montpellier.fr » qui ouvre un autre site.',
    silentWhen: 'Le détour sert à compter les clics de l’expéditeur, ou les deux sites sont au même propriétaire.',
  },
  'link-disguised': {
    looksFor: 'Un lien dont l’adresse est écrite de façon à tromper : nom placé avant un « @ », nombre, code.',
    example: 'https://ac-montpellier.fr@site.example/',
    silentWhen: 'L’adresse est écrite de façon ordinaire. Ce qui se lit en clair dans le texte n’est qu’un indice.',
  },
  'form-builder': {
    looksFor: 'Un formulaire en ligne que n’importe qui peut créer, pour obtenir un secret ou au nom d’autrui.',
    example: '« Validez votre compte » sur un formulaire Google.',
    silentWhen: 'C’est un questionnaire ordinaire, qui ne demande aucun secret.',
  },
  'free-hosting': {
    looksFor: 'Une page publiée là où n’importe qui le peut, dans un message qui presse ou parle au nom d’autrui.',
    example: 'https://messagerie-academique.web.app/',
    silentWhen: 'Le message ne presse pas, ne demande rien et ne parle au nom de personne.',
  },
  'link-shortener': {
    looksFor: 'Un lien court, qui cache où il mène, dans un message qui presse ou parle au nom d’autrui.',
    example: 'https://bit.ly/3xYz',
    silentWhen: 'Le message ne presse pas, ne demande rien et ne parle au nom de personne.',
  },
  'open-redirect': {
    looksFor: 'Un lien qui passe par un site connu pour mener ailleurs.',
    example: 'https://www.google.com/url?q=https://site.example/',
    silentWhen: 'Le détour est celui d’un filtre de messagerie ou d’un service d’envoi.',
  },
  'qr-login': {
    looksFor: 'Un code QR qui mène ailleurs, dans un message qui demande quelque chose.',
    example: '« Scannez ce code pour réactiver votre compte. »',
    silentWhen: 'Le code mène chez l’expéditeur ou un organisme connu.',
  },
  callback: {
    looksFor: 'Une facture que vous n’attendiez pas et un numéro à appeler pour l’annuler, sans lien à examiner.',
    example: 'Un abonnement antivirus à 399 €, « appelez-nous pour annuler ».',
    silentWhen: 'L’expéditeur écrit depuis le domaine de la marque, ou le message ne donne aucun numéro.',
  },
  'html-attachment': {
    looksFor: 'Une page en pièce jointe qui demande un mot de passe ou fabrique un fichier.',
    example: 'facture.html, qui affiche une fausse page de connexion.',
    silentWhen: 'La page ne contient ni formulaire ni code.',
  },
  'risky-attachment': {
    looksFor: 'Une pièce jointe qui est un programme, ou le cache.',
    example: 'facture.pdf.exe',
    silentWhen: 'Le fichier est un document ordinaire.',
  },
  'reply-to-elsewhere': {
    looksFor: 'Une réponse qui partirait vers un autre domaine que celui de l’expéditeur.',
    example: 'De : rectorat@ac-montpellier.fr, réponse à : aide@messagerie.example',
    silentWhen: 'Les deux adresses sont du même organisme, ou le message vient d’une liste.',
  },
  'brand-impersonation': {
    looksFor: 'Un message habillé aux couleurs d’un organisme qui ne l’envoie pas.',
    example: 'Un logo de La Poste, un expéditeur et des liens d’ailleurs.',
    silentWhen: 'L’expéditeur est connu, ou le message ne demande rien.',
  },
  'free-mail-speaker': {
    looksFor: 'Une adresse gratuite, que n’importe qui peut ouvrir, qui parle au nom d’un organisme.',
    example: 'Une facture de marque envoyée par x42@gmail.com.',
    silentWhen: 'Le message ne réclame rien, ou l’organisme n’y est que cité.',
  },
  'sender-malformed': {
    looksFor: 'Une adresse d’expéditeur qui ne peut recevoir aucune réponse.',
    example: 'Colis <contact@colis>',
    silentWhen: 'C’est une machine interne, comme root@localhost.',
  },
  'name-unrelated': {
    looksFor: 'Un nom d’expéditeur sans rapport avec son adresse, dans un message qui presse.',
    example: 'Espace de stockage <x7@boulangerie.example>',
    silentWhen: 'Le nom est celui d’une personne, le message n’alarme pas, ou ne mène que chez son expéditeur.',
  },
  'first-contact': {
    looksFor: 'Un premier message d’un domaine inconnu, qui demande déjà quelque chose.',
    example: '« Validez votre compte » d’un expéditeur jamais vu.',
    silentWhen: 'Le domaine est connu, le message ne demande rien, ou l’historique n’est pas tenu.',
  },
  deadline: {
    looksFor: 'Un délai très court, dans un message qui mène ailleurs.',
    example: '« Sous 24 heures », « dernier rappel »',
    silentWhen: 'Le message ne demande rien, ou ne mène que chez son expéditeur.',
  },
  'picture-only': {
    looksFor: 'Un message qui n’est qu’une image cliquable : rien à lire pour un filtre.',
    example: 'Une capture d’écran « Votre espace est plein ».',
    silentWhen: 'L’image mène chez l’expéditeur.',
  },
  'hidden-text': {
    looksFor: 'Beaucoup de texte invisible, destiné à tromper les filtres.',
    example: 'Des pages de roman en caractères blancs.',
    silentWhen: 'Seule une ligne d’aperçu est cachée, comme dans les lettres d’information.',
  },
  'invisible-characters': {
    looksFor: 'Des caractères invisibles au milieu des mots, pour que les filtres ne les lisent pas.',
    example: '« mot de passe » coupé par des caractères de largeur nulle.',
    silentWhen: 'Ils sont entre les mots, ou rares.',
  },
  'text-salad': {
    looksFor: 'Des centaines de caractères de remplissage, qui repoussent le vrai texte hors de vue.',
    example: 'Une ligne de plusieurs centaines de tirets.',
    silentWhen: 'C’est une simple ligne de séparation.',
  },
  simulation: {
    looksFor: 'Un exercice de l’organisation, tel que son profil le décrit.',
    example: 'Un faux hameçonnage envoyé pour s’entraîner.',
    silentWhen: 'Le profil n’en décrit aucun. La carte n’en dit rien, pour ne pas gâcher l’exercice.',
  },
};
