import type { PhraseTable } from '../reading/phrases.ts';
import { frLures } from './fr-lures.ts';
import type { Meaning } from './meanings.ts';

/** French. Elided articles are words of their own: `l’accès` reads `l acces`. */
export const fr: PhraseTable<Meaning> = {
  classes: {
    account:
      'compte|comptes|boite|boites|messagerie|webmail|portefeuille|carte|adresse|profil|acces|abonnement|identifiant|identifiants|espace|dossier|ligne|dossiers|session|droits|licence|service|services|prime|paie',
    own: 'compte|comptes|identite|boite|messagerie|portefeuille|webmail|carte|adresse|acces|identifiants|dossier|droits|espace|profil|abonnement',
    kept: 'messages|photos|fichiers|mails|courriels|donnees|courriers|mel|mels|emails|videos|documents',
    blocked:
      'suspend~|suspension|bloqu~|blocage|desactiv~|ferm~|cloture~|supprim~|suppression|restrei~|limite|limites|limitee|verrouill~|resili~|expir~|annul~|perdu~|interrompu~|inaccessible~|efface~|radi~|gele~|refus~',
    n: '1|2|3|4|5|6|7|10|12|14|15|24|30|36|48|72|96|une|deux|trois|cinq|sept',
    hand: 'entrez|entrer|saisissez|saisir|confirmez|confirmer|communiquez|communiquer|indiquez|indiquer|fournissez|fournir|renseignez|renseigner|envoyez|envoyer|transmettez|transmettre|repondez|repondre|tapez|donnez|donner|precisez|preciser|validez|valider|verifiez|remplissez|remplir|retournez|retourner|completez|completer|mentionnez|merci',
    act: 'verif~|valid~|confirm~|reactiv~|debloqu~|deverrouill~|actualis~|regularis~|restaur~|authentifi~|securis~|mettre|mettez|migr~|synchronis~|reconfirm~',
    strange: 'inhabituel~|suspect~|inconnu~|anormal~|frauduleu~|atypique~|etrange~',
    parcel: 'colis|livraison|envoi|paquet|pli|commande|expedition',
    pay: 'paiement|prelevement|reglement|facturation|facture|abonnement|virement|cotisation',
  },
  phrases: {
    ...frLures,
    password: [
      '{hand} _ mot de passe',
      '{hand} _ identifiants|identifiant',
      'identifiant|identifiants|adresse et|ainsi|ou _ mot de passe',
      'avec|indiquant|precisant|incluant vos|votre|tes _ identifiant|identifiants',
      'avec|indiquant|precisant|incluant vos|votre|tes _ mot|mots de passe',
      'nom utilisateur _ mot de passe',
      'mot de passe actuel|academique|messagerie',
    ],
    code: [
      '{hand} _ ce|votre|le|un _ code|codes',
      'code _ par|en _ sms|reponse',
      '{hand} _ code|codes _ recu|secret|confidentiel|sms|securite|validation|confirmation|acces',
      'code secret|confidentiel|pin _ expir~|confirm~',
      '{hand} _ cle|otp',
    ],
    card: [
      '{hand}|mettez|mettre|actualisez _ carte|coordonnees|donnees|informations|numero _ bancaire|bancaires|carte|rib|iban',
      '{hand} _ rib|iban',
      'cryptogramme|cvv',
      'rib|iban _ jour|{hand}|nouveau',
    ],
    identity: [
      '{hand}|mettez|actualisez _ informations|donnees|coordonnees personnelles',
      'copie|photo|scan _ piece|carte identite|d|passeport',
      'numero _ securite sociale',
      '{hand} _ identite',
    ],
    numen: ['numen'],
    birth: ['date _ lieu naissance', 'date _ naissance', 'date de naissance', 'date naissance', 'ne le _ naissance'],
    seed: ['phrase|mots _ recuperation|secrete|seed|secours', 'cle privee', '24|12 mots _ recuperation|phrase'],
    login: [
      'reinitialis~|renouvel~|chang~|modifi~ _ mot de passe',
      'connectez|identifiez|authentifiez vous',
      'vous connecter|identifier|authentifier',
      'se connecter|identifier',
      'connexion _ compte|espace|portail|webmail|messagerie',
      'acceder|accedez _ compte|espace|messagerie|boite|portail|webmail|dossier|document',
    ],
    deadline: [
      'sous|dans|avant|d|delai|moins|pendant|apres|prochaines|prochains|plus _ {n} heures|heure|h|jours|jour|minutes|ouvres|ouvrables',
      'sous|dans|avant|delai _ 12h|24h|48h|72h|24heures|48heures',
      'dernier|derniere|ultime|second|deuxieme rappel|relance|avertissement|avis|chance|notification|delai',
      'dans les plus brefs|meilleurs delais',
      'au plus vite|tard',
      'immediatement|urgent|urgente|urgence|imperativement|imperatif',
      'action|intervention requise|necessaire|immediate|urgente',
      'des maintenant|aujourd|reception|possible',
      'avant|aujourd _ soir|minuit|hui|demain|midi|vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche',
      'a defaut|faute|sans _ de|reponse|action|validation|votre',
      'expire|expirera _ aujourd|demain|heures|bientot',
      'si vous ne _ pas _ valid~|confirm~|verif~|rapidement|delai|mettez',
    ],
    mailbox: [
      'votre|vos|ta _ boite|messagerie|webmail|boites',
      'boite|boites aux|mail|mails|lettres|academique',
      'compte|identifiants|portail|mot academique|academiques|messagerie|webmail|mail',
      // One signs in everywhere with one’s address.
      'adresse academique|academiques|messagerie',
      'adresse mail|electronique _ {blocked}',
      'mot de passe academique|messagerie|webmail|mail',
      'webmail',
      'boites _ migr~|valid~|serveur',
    ],
    charge: [
      'sera|etre|ete|va _ debite|debitee|preleve|prelevee|facture|facturee',
      'renouvel~ automatique~|abonnement',
      'abonnement|commande _ renouvel~|confirm~|activ~',
      'merci _ votre commande|achat|abonnement|paiement',
      'annuler|contester|rembours~ _ commande|abonnement|paiement|transaction|prelevement',
    ],
    phone: [
      'appelez|appeler|contactez|contacter|joignez|telephonez|rappelez _ au|nous|notre|numero|service|assistance|support|conseiller|le',
      'numero vert|gratuit',
      'service client|support|assistance technique _ au|appel~|joign~',
    ],
    scan: ['scann~|flash~ _ code|qr', 'qr code', 'qrcode'],
    reply: [
      'repondez|repondre|repondant|repondu|reponse _ message|mail|courriel|courrier|mel _ avec|en|indiquant|precisant',
      'repondez|repondre|repondant avec|en',
      'retour|reponse de|a mail|courriel|ce|cet',
    ],
    aside: [
      'desabonn~|desinscri~|desinscription',
      'ne plus|souhaitez _ recevoir',
      'gerer|modifier _ preferences|abonnement|abonnements|notifications|parametres',
      'voir|lire|afficher|consulter _ ligne|navigateur|version|web',
      'mentions legales',
      'politique|charte _ confidentialite|donnees|cookies',
      'donnees personnelles',
      'conditions generales',
      'contactez|contacter nous',
      'signaler|signalez _ message|courriel|mail|abus|spam',
    ],
  },
};
