import type { FeedWords } from './feed-words.ts';

const number = new Intl.NumberFormat('fr');
const date = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });

/** French. */
export const fr: FeedWords = {
  help: `Le flux signé : ce que l’équipe a confirmé, pour tous les clients de Vigie.

  feed keys root FICHIER               crée une clé racine, chiffrée ; à garder hors ligne
  feed keys feed DOSSIER               crée la clé du signataire dans DOSSIER (celui de feed.key)
  feed keys delegate RACINE PUBLIQUE --serial N [--days 90] [--out FICHIER]
                                       autorise avec une clé racine la clé du signataire
  feed keys trial [DOSSIER]            tout cela d’un coup, sur une seule machine, pour essayer
  feed sign [DOSSIER] [--socket CHEMIN] [--profile FICHIER] [--popular FICHIER]
                                       le signataire : lit DOSSIER/private, écrit DOSSIER/public
                                       (DOSSIER : VIGIE_FEED, ou var/feed)
  feed publish EXPRESSION… --reason TEXTE --person NOM [--person NOM] [--days 90]
  feed withdraw EXPRESSION… --person NOM
  feed mute RÈGLE --reason TEXTE --days 14 --person NOM --person NOM
  feed unmute RÈGLE --person NOM
  feed renew | feed status             ces ordres vont au signataire : --socket, VIGIE_SIGNER, ou signer.sock de DOSSIER
  feed verify DOSSIER|ADRESSE [--root CLÉ]…
                                       lit le flux comme un client, et dit s’il serait cru

Une EXPRESSION : host:evil.example, url:evil.example/login, sender:x@evil.example, file:SHA-256.
La phrase secrète des clés racines est lue dans VIGIE_ROOT_PASSPHRASE.`,
  passphrase: (shortest) =>
    `VIGIE_ROOT_PASSPHRASE doit contenir la phrase secrète de la clé racine, de ${shortest} caractères au moins.`,
  made: {
    root: 'Clé racine créée. Sa clé publique, ci-dessus, va dans le profil : feed.publicKeys.',
    trial:
      'Clés d’essai prêtes pour 90 jours. La clé publique, ci-dessus, va dans le profil : feed.publicKeys. Une vraie clé racine se garde ailleurs.',
    feed: 'Clé du signataire créée. Autorisez sa clé publique, ci-dessus, avec « feed keys delegate ».',
  },
  noDelegation: (path) => `${path} n’autorise pas la clé feed.key qui est à côté.`,
  signing: (socket) => `Le signataire attend des ordres à ${socket}.`,
  published: (head, entries) =>
    `Tête ${head} : ${entries === 0 ? 'aucune entrée' : entries === 1 ? 'une entrée' : `${number.format(entries)} entrées`}.`,
  tooMany: (minutes) => `Trop d’ordres en une heure. Le signataire en reprendra dans ${minutes} min.`,
  notAnOrder: (problem) => `Cet ordre n’est pas compris : ${problem}`,
  refusals: {
    'not-an-expression': 'ce n’est pas une expression du flux, écrite comme il le faut',
    own: 'ce site est celui de l’organisation : seule une page précise peut être signalée',
    partner: 'ce site est celui d’un partenaire : seule une page précise peut être signalée',
    popular: 'ce site est connu de tous : seule une page précise peut être signalée',
    shared: 'ce site sert à beaucoup de monde : seule une page précise peut être signalée',
    suffix: 'c’est un suffixe public, ou un nom sans domaine',
    'private-network': 'cette adresse est une autre machine dans chaque réseau',
    'any-file': 'ce fichier est vide : il serait celui de tout le monde',
    'second-person': 'une deuxième personne doit le confirmer (--person)',
    'out-of-bounds': 'les clients ne l’accepteraient pas',
    full: 'le flux est plein',
  },
  disbelieved: {
    malformed: 'La tête du flux n’est pas écrite comme elle doit l’être.',
    signature: 'Les signatures ne viennent pas des clés racines données.',
    replayed: 'La tête est plus ancienne que la dernière connue.',
    equivocal: 'Deux têtes différentes portent le même numéro.',
    expired: 'La tête, ou la clé du signataire, n’est plus valable ; ou l’horloge de cette machine avance.',
    clock: 'La tête vient du futur : l’horloge de cette machine retarde.',
    blob: 'La liste manque, ou n’est pas celle que dit la tête.',
  },
  believed: (head, entries, age) =>
    `Un client croirait ce flux. Tête ${head}, ${number.format(entries)} entrée(s), signée ${age.kind === 'none' || age.days === 0 ? 'aujourd’hui' : `il y a ${age.days} j`}.`,
  keyTerm:
    'La clé du signataire n’est pas valable aujourd’hui : aucun client ne croirait ce qu’elle signe. Donnez-lui une nouvelle clé et une délégation.',
  keySoon: (days) =>
    `La clé du signataire ne vaut plus que ${days} j. Préparez la suivante, avec le numéro de série d’après.`,
  keyUntil: (until) => `La clé du signataire vaut jusqu’au ${date.format(until)}.`,
};
