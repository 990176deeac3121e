import type { Brand } from '../profile.ts';
import { brand, brandTable } from './brand-entry.ts';

const parcelWords = `colis paquet livraison livrer livre relais relay suivi suivre tracking track envoi expedition
reexpedition douane frais delivery parcel package post courrier retour avisage reprogrammation adresse`;
const telecomWords = `facture factures client clients mobile mobiles box fibre internet mail messagerie forfait forfaits
bank boutique remboursement impaye espace sms mms vocal`;
const energyWords = 'facture factures client clients remboursement energie electricite gaz compteur contrat';

/** Parcels, telephones, energy, transport and shops in France. */
export const frenchServices: readonly Brand[] = [
  brand(
    'full',
    'la-poste',
    '~La Poste, Colissimo, laposte.net, La Poste Colissimo, Digiposte, La Poste Mobile, Groupe La Poste',
    `laposte.fr laposte.net colissimo.fr laposte.com groupelaposte.com lapostegroupe.com lapostemobile.fr
    notif-colissimo-laposte.info fondationlaposte.org museedelaposte.fr philaposte.fr notif-laposte.info laposte.info
    colissimo-laposte.info digiposte.fr docaposte.com docaposte.fr docapost.com maileva.com pickup.fr geopost.com`,
    {
      targets: 'laposte.fr laposte.net colissimo.fr',
      words: `${parcelWords} colissimo mobile groupe identite numerique`,
    },
  ),
  brand('full', 'chronopost', 'Chronopost', 'chronopost.fr chronopost.com chronopost.pt pickup.fr', {
    words: parcelWords,
  }),
  brand(
    'full',
    'mondial-relay',
    'Mondial Relay, MondialRelay, Point Relais Mondial Relay',
    'mondialrelay.fr mondialrelay.com mondialrelay.be mondialrelay.es',
    { words: parcelWords },
  ),
  brand('full', 'colis-prive', 'Colis Privé', 'colisprive.com colisprive.fr', { words: parcelWords }),
  brand(
    'full',
    'orange',
    '~Orange, Orange Bank, Sosh, Wanadoo, Livebox, France Télécom, Orange Business, Orange Money',
    `orange.fr orange.com wanadoo.fr sosh.fr orangebank.fr orange-business.com orange-ftgroup.com francetelecom.com
    orange.be orange.es orange.pl orange.ro orange.sk orange.lu orange.md orange.jo orange.tn orange.sn orange.ci
    orange.cm orange.mg orange.ma orangecyberdefense.com orange voila.fr`,
    { targets: 'orange.fr', generic: true, words: `${telecomWords} livebox sosh wanadoo` },
  ),
  brand(
    'full',
    'sfr',
    'SFR, Red by SFR, SFR Box, Altice France, Numericable',
    `sfr.fr sfr.com sfr.net sfrbusiness.fr red-by-sfr.fr neuf.fr cegetel.net club-internet.fr numericable.fr
    numericable.com noos.fr altice.net alticefrance.com`,
    { targets: 'sfr.fr', words: telecomWords },
  ),
  brand(
    'full',
    'free',
    '~Free, Free Mobile, Freebox, Free Télécom, ~Iliad',
    `free.fr freebox.fr freemobile.fr free-mobile.fr iliad.fr iliad.it proxad.net aliceadsl.fr 
    online.net scaleway.com`,
    { targets: 'free.fr', generic: true, words: `${telecomWords} freebox` },
  ),
  brand(
    'full',
    'bouygues-telecom',
    'Bouygues Telecom, ~Bouygues, Bbox, ~B&You',
    'bouyguestelecom.fr bbox.fr bouyguestelecom.com bouygues.com bouygtel.fr b-and-you.fr',
    { targets: 'bouyguestelecom.fr', words: telecomWords },
  ),
  brand(
    'full',
    'edf',
    'EDF, Électricité de France',
    'edf.fr edf.com edf-oa.fr edfenr.com edfenergy.com edf-renouvelables.com edf-en.com edf-re.com',
    {
      targets: 'edf.fr',
      words: energyWords,
    },
  ),
  brand(
    'close',
    'engie',
    'Engie, GDF Suez',
    `engie.fr engie.com engie-homeservices.fr engie-solutions.com engie-green.fr engie-na.com engieimpact.com engie.nl
    engie.mx engie.com.br engie.be engie.it engie.ro gdfsuez.com`,
    {
      targets: 'engie.fr engie.com',
      words: energyWords,
    },
  ),
  brand(
    'full',
    'sncf',
    'SNCF, SNCF Connect, OUI.sncf, TGV INOUI, Carte Avantage SNCF, SNCF Voyageurs',
    'sncf.com sncf.fr sncf-connect.com sncf voyages-sncf.com oui.sncf ouigo.com sncf-reseau.com sncf-voyageurs.com',
    {
      targets: 'sncf.com sncf-connect.com',
      words: 'connect carte avantage train billet billets voyage voyages ter tgv',
    },
  ),
  ...brandTable(
    'close',
    `
    ~Relais Colis: relaiscolis.com relaiscolis.fr
    TotalEnergies, Total Énergies: totalenergies.fr totalenergies.com total.com total.fr
    Cdiscount: cdiscount.com cdiscountpro.com
    leboncoin: leboncoin.fr leboncoin.com
    Doctolib: doctolib.fr doctolib.com doctolib.de doctolib.it doctolib.net
    BlaBlaCar: blablacar.fr blablacar.com blablacar.de blablacar.es
    `,
  ),
  ...brandTable(
    'none',
    `
    ~GLS, GLS France, GLS Paket: gls-group.eu gls-group.com gls-france.com gls-us.com gls-spain.es gls-italy.com
    Enedis, ~Linky: enedis.fr
    GRDF: grdf.fr
    Veolia: veolia.fr veolia.com
    Saur: saur.com saurclient.fr saur.fr
    Suez Eau: suez.fr suez.com
    Eni, ~Plenitude: eni.com eni.fr eniplenitude.com
    Air France: airfrance.fr airfrance.com airfranceklm.com
    RATP, Navigo, Île-de-France Mobilités: ratp.fr iledefrance-mobilites.fr navigo.fr
    Ulys, VINCI Autoroutes: ulys.com vinci-autoroutes.com
    Bip&Go, Sanef: bipandgo.com sanef.com sanef.fr
    TaM Voyages: tam-voyages.com
    Fnac, Fnac Darty: fnac.com fnacdarty.com fnac.be fnac.es fnac.pt
    Darty: darty.com
    Boulanger.com, Boulanger Électroménager: boulanger.com boulanger.fr
    ~Carrefour: carrefour.fr carrefour.com carrefour.es carrefour.it carrefour.be
    E.Leclerc, Leclerc Drive: e.leclerc e-leclerc.com leclercdrive.fr leclerc
    Auchan: auchan.fr auchan.com
    Intermarché: intermarche.com mousquetaires.com
    Leroy Merlin: leroymerlin.fr leroymerlin.com leroymerlin.es leroymerlin.it
    Castorama: castorama.fr
    ~Decathlon: decathlon.fr decathlon.com decathlon.net decathlon.be decathlon.de decathlon.es
    La Redoute: laredoute.fr laredoute.com
    Veepee, Vente-privée: veepee.fr veepee.com vente-privee.com
    Showroomprivé: showroomprive.com
    Vinted: vinted.fr vinted.com vinted.be vinted.de vinted.es vinted.it vinted.nl vinted.co.uk
    Back Market: backmarket.fr backmarket.com
    ManoMano: manomano.fr manomano.com
    Rakuten: rakuten.com rakuten.co.jp fr.shopping.rakuten.com rakuten.de
    SeLoger: seloger.com
    LaCentrale: lacentrale.fr
    Canal+, CanalPlus, myCANAL: canalplus.com canal-plus.com canalplus.fr canal.fr mycanal.fr canal-plus.fr
    Deezer: deezer.com
    Molotov TV: molotov.tv
    Pathé Cinémas: pathe.fr
    UGC Cinémas: ugc.fr
    ~PMU, PMU.fr: pmu.fr
    FDJ, ~Française des Jeux: fdj.fr
    Winamax: winamax.fr
    Sephora: sephora.fr sephora.com
    Yves Rocher: yves-rocher.fr
    `,
  ),
];
