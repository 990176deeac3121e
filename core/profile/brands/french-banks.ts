import type { Brand } from '../profile.ts';
import { brand, brandTable } from './brand-entry.ts';

const bankWords = `banque banques bank compte comptes carte cartes paiement securipass certicode securite virement
secure client clients agence mobile particulier particuliers`;

/** Banks of France; regional ones write from domains of their own. */
export const frenchBanks: readonly Brand[] = [
  brand(
    'full',
    'credit-agricole',
    'Crédit Agricole, Crédit Agricole du Languedoc, Sécuripass, Sofinco, Ma Banque Crédit Agricole, Crédit Agricole SA',
    `credit-agricole.fr credit-agricole.com ca-languedoc.fr ca-sudmed.fr ca-sudmed.com ca-alpesprovence.fr
    ca-anjou-maine.fr ca-aquitaine.fr ca-atlantique-vendee.fr ca-briepicardie.fr ca-briepicardie.com ca-cb.fr
    ca-centrest.fr ca-centrefrance.fr ca-centreloire.fr ca-centreouest.fr ca-charente-perigord.fr ca-cmds.fr
    ca-corse.fr ca-cotesdarmor.fr ca-des-savoie.fr ca-finistere.fr ca-franchecomte.fr ca-guadeloupe.fr
    ca-illeetvilaine.fr ca-loirehauteloire.fr ca-lorraine.fr ca-martinique.fr ca-morbihan.fr ca-nmp.fr
    ca-norddefrance.fr ca-nord-est.fr ca-normandie.fr ca-normandie-seine.fr ca-paris.com ca-paris.fr ca-pca.fr
    ca-pyrenees-gascogne.fr ca-reunion.fr ca-sudrhonealpes.fr ca-toulouse31.fr ca-tourainepoitou.fr ca-valdefrance.fr
    ca-alsace-vosges.fr ca-cib.com ca-consumerfinance.com ca-assurances.com ca-indosuez.com ca-leasing.fr amundi.com
    sofinco.fr sofinco.com credit-agricole.it credit-agricole.pl credit-agricole.ua`,
    { targets: 'credit-agricole.fr', words: `${bankWords} languedoc agricole` },
  ),
  brand(
    'full',
    'banque-populaire',
    'Banque Populaire, Banque Populaire du Sud, BPCE, Secur Pass',
    'banquepopulaire.fr bpsud.fr bpce.fr groupebpce.com groupebpce.fr natixis.com bred.fr',
    { targets: 'banquepopulaire.fr', words: `${bankWords} populaire` },
  ),
  brand('full', 'casden', 'Casden, Casden Banque Populaire', 'casden.fr', { words: bankWords }),
  brand(
    'full',
    'caisse-epargne',
    "Caisse d'Épargne, Caisse Épargne, Caisse d'Épargne Languedoc-Roussillon",
    'caisse-epargne.fr ',
    { words: bankWords },
  ),
  brand(
    'full',
    'la-banque-postale',
    'La Banque Postale, Banque Postale, Certicode Plus, Ma French Bank',
    'labanquepostale.fr labanquepostale.com labanquepostale-am.fr mafrenchbank.fr',
    { targets: 'labanquepostale.fr', words: `${bankWords} postale` },
  ),
  brand(
    'full',
    'credit-mutuel',
    'Crédit Mutuel, Crédit Mutuel Arkéa, Crédit Mutuel de Bretagne',
    `creditmutuel.fr creditmutuel.com creditmutuel.eu cmb.fr cmso.com arkea.com e-i.com cmut.fr cic.fr cic.com`,
    { targets: 'creditmutuel.fr', words: bankWords },
  ),
  brand('full', 'lcl', 'LCL, Le Crédit Lyonnais, Crédit Lyonnais, LCL Banque', 'lcl.fr lcl.com', { words: bankWords }),
  brand(
    'full',
    'bnp-paribas',
    'BNP Paribas, BNPParibas, BNP, Hello bank!, Hello bank by BNP Paribas, Cetelem, Cardif',
    `bnpparibas.com bnpparibas.net bnpparibas.fr bnpparibas bnpparibas.be bnpparibasfortis.be bnpparibasfortis.com
    bnpparibas.pl bnpparibas.it bnpparibas.de bnpparibas.es bnpparibas.pt bnpparibas.ch bnpparibas.lu
    bnpparibas.co.uk bnpparibas-am.com bnpparibas-am.fr bnpparibasrealestate.com bnpparibasleasingsolutions.com
    bnpparibas-pf.com bnpparibas-pf.fr bnpparibascardif.com hellobank.fr hellobank.be cetelem.fr bnl.it bgl.lu
    arval.com arval.fr`,
    { targets: 'bnpparibas.com bnpparibas.net hellobank.fr', words: bankWords },
  ),
  brand(
    'full',
    'societe-generale',
    'Société Générale, SocGen, SG Société Générale',
    `societegenerale.fr societegenerale.com societegenerale.mobi societegenerale.ma societegenerale.ci
    societegenerale.cm societegenerale.sn societegenerale.dz societegenerale.asia socgen.com sgcib.com sg.fr
    sgmarkets.com credit-du-nord.fr`,
    { targets: 'societegenerale.fr', words: bankWords },
  ),
  brand(
    'full',
    'boursobank',
    'BoursoBank, Boursorama, Boursorama Banque, Bourso',
    'boursobank.com boursobank.info boursorama.com boursorama.fr boursorama-banque.com brsimg.com',
    { targets: 'boursobank.com boursorama.com', words: bankWords },
  ),
  ...brandTable(
    'close',
    `
    Fortuneo: fortuneo.fr fortuneo.com
    Monabanq: monabanq.com
    BforBank: bforbank.com
    Cofidis: cofidis.fr cofidis.com cofidis.es cofidis.pt cofidis.be
    `,
  ),
  ...brandTable(
    'none',
    `
    Crédit Coopératif: credit-cooperatif.coop
    ~CIC, Banque CIC, Crédit industriel et commercial: cic.fr cic.com e-i.com
    Compte Nickel, ~Nickel: nickel.eu compte-nickel.fr
    AXA Banque: axabanque.fr
    Floa Bank: floabank.fr
    Oney: oney.fr oney.com
    Younited: younited-credit.com younited.com
    Carrefour Banque: carrefour-banque.fr
    Sumeria, Lydia App: sumeria.eu lydia-app.com
    Qonto: qonto.com qonto.eu
    *~Shine, Shine Pro: shine.fr
    Milleis: milleis.fr
    Banque CCF: ccf.fr
    Fidor: fidor.fr fidor.de
    Paylib: paylib.fr
    Wero: wero-wallet.eu
    `,
  ),
];
