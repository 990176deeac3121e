import { vocabulary } from '../../core/texts/fr-vocabulary.ts';
import type { CliWords } from './cli-words.ts';

/** French: the first language of the command line. */
export const fr: CliWords = {
  help: {
    overview: `Vigie dit, preuves à l’appui, qui un message ou un nom de domaine cherche à imiter.

Utilisation :
  vigie scan CHEMIN…           juge des messages : fichiers, dossiers, mbox, .msg, « - » pour l’entrée standard
  vigie domains < NOMS         dit de chaque nom d’hôte ce qu’il imite
  vigie watch LISTE…           cherche des imitations parmi les noms nouvellement enregistrés
  vigie variants DOMAINE       donne les noms qui imiteraient un domaine, à enregistrer avant d’autres
  vigie profile check FICHIER  vérifie le profil d’une organisation
  vigie explain [RÈGLE]        dit ce qu’une règle cherche, et quand elle se tait

Partout :
  --lang fr|en   la langue (sinon celle de l’environnement)
  -h, --help     l’aide, aussi après le nom d’une commande
  --version      la version

Code de sortie : 0 si rien n’a été trouvé, 1 si quelque chose est dangereux, 2 en cas d’erreur.
`,
    scan: `vigie scan CHEMIN… juge des messages.

Un CHEMIN est un fichier de message (.eml), un dossier et tout ce qu’il contient, une boîte mbox, un fichier .msg
d’Outlook, ou « - » pour l’entrée standard. C’est le contenu qui compte, non le nom : dans un dossier, ce qui n’est
pas un message est passé. Les messages d’une mbox sont nommés fichier#1, fichier#2…

Une fiche par message sur un terminal, sinon une ligne de JSON par message :
  {"file","level","evidence":[{"rule","strength","at","facts","text"}],"from","subject","unchecked","ms"}

Options :
  --json          du JSON, même sur un terminal
  --cards         des fiches, même ailleurs que sur un terminal
  --summary       aucun message, mais des comptes : quelles règles, combien de fois, sur le courrier de quels domaines
  --profile FICHIER  le profil de l’organisation (sinon celui de Montpellier)
  --feed LIEU     ce que l’équipe a confirmé : dossier ou adresse du flux signé
  --border NOM    croire les résultats d’authentification de ce serveur (authserv-id) ; sinon aucun n’est cru
  --lang fr|en    la langue

Code de sortie : 0 si aucun message n’est dangereux, 1 si l’un l’est, 2 si un message n’a pas pu être lu ;
le nom de chacun est alors dit sur la sortie d’erreur, et les autres sont jugés.
`,
    domains: `vigie domains lit des noms d’hôtes, un par ligne, et dit de chacun ce qu’il imite.

Une ligne lue donne une ligne, dans l’ordre, aussi longtemps que l’entrée dure :
  {"host":"ac-montpelier.fr","lookalike":{"of","technique","strength","why"}}
  {"host":"exemple.fr","lookalike":null}
  {"host":"…","lookalike":null,"error":"…"}  quand la ligne n’est pas un nom d’hôte

Options :
  --protect DOMAINE  un nom à protéger en plus de ceux du profil ; peut être répété
  --profile FICHIER  le profil de l’organisation (sinon celui de Montpellier)
  --json             du JSON, même sur un terminal
  --lang fr|en       la langue

Code de sortie : 0 si rien n’a été trouvé, 1 si un nom en imite un autre de façon forte ou certaine, 2 si une ligne
n’était pas un nom d’hôte.
`,
    watch: `vigie watch LISTE… cherche parmi des noms ceux qui imitent un domaine protégé, et les classe.

Une LISTE est un fichier, ou « - » (sinon l’entrée standard) : domaines nouvellement enregistrés ou noms de certificats,
un par ligne, ou une ligne de JSON par certificat. Des millions de noms d’un coup, sans plus de mémoire.
Les plus probables d’abord : la force, puis la distance au vrai nom, en quarts de lettre :
  {"host","unicode","of","technique","strength","distance","why"}

Options :
  --protect DOMAINE  un nom à protéger en plus de ceux du profil ; peut être répété
  --brands           chercher aussi les imitations des marques et services que Vigie connaît
  --most N           en garder N (sinon 1000)
  --stream           les dire comme ils viennent, sans classer : pour une entrée sans fin
  --profile FICHIER  le profil de l’organisation (sinon celui de Montpellier)
  --json             du JSON, même sur un terminal
  --lang fr|en       la langue

Code de sortie : 0 si rien n’a été trouvé, 1 si un nom en imite un autre de façon forte ou certaine, 2 en cas d’erreur.
`,
    variants: `vigie variants DOMAINE donne les noms que l’on pourrait enregistrer contre un domaine, les plus trompeurs d’abord.

De quoi choisir ceux que l’organisation enregistre elle-même avant d’autres. Chaque nom est jugé comme s’il venait dans un
message : force, technique, distance au vrai nom en quarts de lettre. Les noms à accents ou d’un autre alphabet sont
donnés comme ils s’enregistrent (xn--…) et comme ils se lisent. Vigie n’interroge personne : elle ne sait pas
lesquels sont déjà pris.

Options :
  --most N           en donner N (sinon 100)
  --profile FICHIER  le profil de l’organisation (sinon celui de Montpellier)
  --json             du JSON, même sur un terminal
  --lang fr|en       la langue
`,
    profile: `vigie profile check FICHIER vérifie le profil d’une organisation.

Chaque défaut est dit avec sa place, par exemple « protected.0.domain ». Les numéros et adresses que
l’administrateur n’a pas encore confirmés ("confirmed": true) sont rappelés : sans cela, une fiche pourrait envoyer
quelqu’un à un mauvais numéro. Sans le nom du serveur d’entrée (border.authservIds), aucun résultat
d’authentification n’est cru.

Option :
  --lang fr|en   la langue

Code de sortie : 0 si le profil est valable, même si des contacts restent à confirmer, 2 sinon.
`,
    explain: `vigie explain RÈGLE dit ce qu’une règle cherche, en donne un exemple, et dit quand elle se tait.
Sans argument, la liste des règles.

Options :
  --json         du JSON
  --lang fr|en   la langue
`,
  },
  seeHelp: 'Voir « vigie --help ».',
  argument: { path: 'CHEMIN', file: 'FICHIER', domain: 'DOMAINE' },
  problem: {
    'unknown-option': (about) => `option inconnue : ${about}`,
    'bad-value': (about) => `valeur manquante ou de trop après ${about}`,
    'missing-argument': (about) => `il manque ${about}`,
    'extra-argument': (about) => `argument de trop : ${about}`,
    'unknown-command': (about) => `commande inconnue : ${about}`,
    'unknown-rule': (about) => `règle inconnue : ${about} (« vigie explain » en donne la liste)`,
    'not-a-domain': (about) => `ce n’est pas un nom de domaine : ${about}`,
    'bad-language': (about) => `langue inconnue : ${about} (fr ou en)`,
    conflict: (about) => `options incompatibles : ${about}`,
  },
  unreadable: {
    empty: 'fichier vide',
    'not-a-message': 'ce n’est pas un message',
    'too-large': 'message trop gros',
    'broken-msg': 'fichier .msg illisible',
    'not-found': 'introuvable',
    forbidden: 'lecture refusée',
    'is-a-folder': 'c’est un dossier',
  },
  unreadableBy: (code) => `lecture impossible (${code})`,
  broken: (message) => `erreur de Vigie, à signaler à ses auteurs : ${message}`,
  progress: (count) => `${count.toLocaleString('fr')} lus…`,
  strength: { weak: 'indice', strong: 'fort', conclusive: 'certain' },
  techniques: vocabulary.techniques,
  domains: {
    notAHost: 'ce n’est pas un nom d’hôte',
    why: ({ of, seen, meant }, technique) =>
      `Ressemble à « ${of} » : ${seen === '' || seen === meant ? '' : `« ${seen} » pour « ${meant} », `}${technique}.`,
  },
  feed: {
    malformed: 'ce flux n’est pas écrit comme il doit l’être',
    signature: 'ce flux n’est pas signé par les clés du profil (feed.publicKeys)',
    replayed: 'ce flux est plus ancien que le dernier connu',
    equivocal: 'ce flux dit deux choses sous le même numéro',
    expired: 'ce flux n’est plus valable, ou l’horloge de cette machine avance',
    clock: 'ce flux vient du futur : l’horloge de cette machine retarde',
    blob: 'la liste de ce flux manque, ou n’est pas celle qui est signée',
  },
  watch: {
    progress: (read, found) => `${read.toLocaleString('fr')} lus, ${found.toLocaleString('fr')} trouvés…`,
    summary: (read, shown, isCut) =>
      `${read.toLocaleString('fr')} noms lus, ${shown.toLocaleString('fr')} ${isCut ? 'montrés, d’autres non (--most)' : 'trouvés'}.`,
  },
  variants: {
    summary: (domain, shown, all) =>
      `${shown.toLocaleString('fr')} noms montrés sur ${all.toLocaleString('fr')} qui imiteraient « ${domain} ».`,
  },
  profile: {
    notJson: 'ce n’est pas du JSON',
    invalid: (file) => `${file} : ce profil n’est pas valable`,
    valid: (file) => `${file} : ce profil est valable.`,
    unconfirmed: (count) =>
      count === 1 ? 'L’administrateur doit encore confirmer :' : `L’administrateur doit encore confirmer (${count}) :`,
    missing: 'manque',
  },
  card: {
    from: 'De',
    noSender: '(aucun expéditeur)',
    subject: 'Objet',
    noSubject: '(sans objet)',
    place: {
      from: () => 'expéditeur',
      'reply-to': () => 'adresse de réponse',
      'return-path': () => 'adresse de retour',
      subject: () => 'objet',
      body: () => 'texte',
      message: () => 'message',
      link: (number) => `lien ${number}`,
      attachment: (number) => `pièce jointe ${number}`,
      form: (number) => `formulaire ${number}`,
    },
    whatToDo: 'Que faire',
    unchecked: 'Non vérifié',
    contacts: 'Qui appeler',
  },
  summary: {
    title: (messages) => (messages === 1 ? 'Un message lu' : `${messages.toLocaleString('fr')} messages lus`),
    levels: { danger: 'danger', caution: 'prudence', none: 'rien' },
    rules: 'Règles',
    senders: 'Domaines des expéditeurs',
    noSender: '(sans domaine)',
    more: (count) => `… et ${count.toLocaleString('fr')} autres (tous avec --json)`,
    errors: (count) => (count === 1 ? 'Un message n’a pas pu être lu.' : `${count} messages n’ont pas pu être lus.`),
  },
  explain: {
    list: 'Règles (vigie explain RÈGLE) :',
    looksFor: 'Ce qu’elle cherche',
    example: 'Exemple',
    silentWhen: 'Elle se tait',
  },
};
