import type { Brand } from '../profile.ts';
import { brand } from './brand-entry.ts';

/** Public bodies that write to French staff, and in whose name others write. */
export const frenchState: readonly Brand[] = [
  brand(
    'full',
    'impots',
    `impots.gouv.fr, ~Impôts, Direction générale des Finances publiques, DGFiP, ~Trésor public, ~Finances publiques,
    Service des impôts, Centre des impôts, Service public des impôts, Administration fiscale, Direction des impôts`,
    'impots.gouv.fr dgfip.finances.gouv.fr finances.gouv.fr economie.gouv.fr',
    {
      targets: 'impots.gouv.fr',
      generic: true,
      words: `fiscal fiscale fiscalite tresor cfspart dgfip tax taxe taxes revenu revenus declaration declarations avis foncier
      prelevement remboursement rembourser recouvrement finances publiques contribuable sip spi gouv`,
    },
  ),
  brand(
    'full',
    'ameli',
    `ameli.fr, Ameli, Assurance Maladie, CPAM, ~Carte Vitale, Caisse primaire d'assurance maladie, Compte ameli,
    ~Sécurité sociale`,
    'ameli.fr assurance-maladie.fr cnamts.fr',
    {
      targets: 'ameli.fr',
      words: `cpam cnam vitale assurance maladie assure assures sante secu securite sociale remboursement soins carte
      mutuelle indemnites indemnite`,
    },
  ),
  brand(
    'full',
    'caf',
    "~CAF, Caisse d'allocations familiales, Caisse d'allocation familiale, ~Allocations familiales, CNAF",
    'caf.fr cnaf.fr cnafmail.fr',
    {
      targets: 'caf.fr',
      words:
        'allocation allocations familiales familiale allocataire allocataires cnaf prime activite rsa aide logement apl',
    },
  ),
  brand(
    'full',
    'antai',
    `ANTAI, Agence nationale de traitement automatisé des infractions, amendes.gouv, ~Amende, ~Amendes,
    ~Avis de contravention, ~Avis de contravention électronique, Paiement des amendes, Service des amendes`,
    'antai.gouv.fr antai.fr amendes.gouv.fr usagers.antai.gouv.fr',
    {
      targets: 'antai.gouv.fr',
      words: 'amende amendes contravention contraventions infraction infractions pv radar stationnement majoration',
    },
  ),
  brand(
    'full',
    'service-public',
    'service-public.fr, ~Service-Public, ~Mon Service Public, ~Service-Public+',
    'service-public.fr service-public.gouv.fr monservicepublic.gouv.fr',
    { targets: 'service-public.fr service-public.gouv.fr', words: 'demarche demarches administratif carte grise' },
  ),
  brand('full', 'franceconnect', 'FranceConnect, FranceConnect+', 'franceconnect.gouv.fr', {
    words: 'identite numerique connexion',
  }),
  brand(
    'full',
    'ants',
    '~ANTS, Agence nationale des titres sécurisés, France Titres, France Identité, ~Carte grise',
    'ants.gouv.fr franceidentite.gouv.fr france-identite.gouv.fr',
    { targets: 'ants.gouv.fr', words: 'titres passeport permis immatriculation carte grise identite' },
  ),
  brand(
    'full',
    'mon-compte-formation',
    'Mon Compte Formation, ~CPF, Compte personnel de formation, Caisse des Dépôts',
    'moncompteformation.gouv.fr caissedesdepots.fr',
    { targets: 'moncompteformation.gouv.fr', words: 'cpf formation droits' },
  ),
  brand(
    'full',
    'education',
    `education.gouv.fr, ~Éducation nationale, Ministère de l'Éducation nationale, ~Éduscol, ÉduConnect, Ministère de
    l'Éducation nationale et de la Jeunesse, Ministère de l'Enseignement supérieur, ~I-Prof, ~M@gistère`,
    `education.gouv.fr education.fr enseignementsup-recherche.gouv.fr devenirenseignant.gouv.fr jeunes.gouv.fr
    sports.gouv.fr`,
    {
      targets: 'education.gouv.fr',
      generic: true,
      words: `nationale ministere eduscol educonnect iprof arena numen magistere mutation mutations siam concours
      enseignant enseignants gouv`,
    },
  ),
  brand('full', 'urssaf', 'Urssaf, Cesu, Pajemploi', 'urssaf.fr urssaf.org acoss.fr', {
    words: 'cotisation cotisations cesu pajemploi autoentrepreneur entrepreneur',
  }),
  brand('full', 'msa', '~MSA, Mutualité sociale agricole', 'msa.fr', {
    words: 'mutualite sociale agricole agricoles assure remboursement',
  }),
  brand('full', 'cned', "CNED, Centre national d'enseignement à distance", 'cned.fr ac-cned.fr academie-en-ligne.fr', {
    words: 'cours distance inscription',
  }),
  brand('full', 'onisep', 'Onisep', 'onisep.fr monorientationenligne.fr', { words: 'orientation avenirs' }),
  brand(
    'close',
    'france-travail',
    'France Travail, Pôle emploi',
    'francetravail.fr france-travail.fr pole-emploi.fr pole-emploi.net',
    {
      targets: 'francetravail.fr france-travail.fr pole-emploi.fr',
      words: 'emploi actualisation allocation demandeur',
    },
  ),
  brand('close', 'parcoursup', 'Parcoursup', 'parcoursup.fr parcoursup.gouv.fr'),
  brand('none', 'pass-culture', '~pass Culture', 'pass.culture.fr passculture.app passculture.pro'),
  brand('close', 'mon-espace-sante', 'Mon espace santé', 'monespacesante.fr'),
  brand(
    'close',
    'demarches-simplifiees',
    'Démarches simplifiées',
    'demarches-simplifiees.fr demarche.numerique.gouv.fr',
  ),
  brand('close', 'ensap', '~ENSAP, ~Retraites de l’État', 'ensap.gouv.fr retraitesdeletat.gouv.fr'),
  brand(
    'close',
    'assurance-retraite',
    'Assurance retraite, CNAV, Carsat, ~Info Retraite',
    'lassuranceretraite.fr cnav.fr info-retraite.fr carsat-lr.fr',
    { targets: 'lassuranceretraite.fr' },
  ),
  brand('close', 'agirc-arrco', 'Agirc-Arrco', 'agirc-arrco.fr'),
  brand('close', 'ircantec', 'Ircantec', 'ircantec.retraites.fr retraites.fr', { targets: 'ircantec.retraites.fr' }),
  brand('none', 'crit-air', "Crit'Air, ~Vignette Crit'Air", 'certificat-air.gouv.fr'),
  brand('none', 'douane', '~Douane, Douane française, Douanes françaises', 'douane.gouv.fr douane.finances.gouv.fr'),
  brand(
    'none',
    'gendarmerie',
    'Gendarmerie nationale, Brigade de protection des mineurs, Police nationale, Police judiciaire',
    'gendarmerie.interieur.gouv.fr interieur.gouv.fr',
  ),
  brand('none', 'justice', 'Ministère de la Justice, ~Tribunal judiciaire', 'justice.gouv.fr justice.fr'),
  brand('none', 'cnil', 'CNIL', 'cnil.fr'),
  brand('none', 'banque-de-france', 'Banque de France', 'banque-france.fr'),
  brand(
    'none',
    'crous',
    '~Crous, ~Les Crous',
    `lescrous.fr etudiant.gouv.fr crous-montpellier.fr crous-paris.fr crous-lyon.fr crous-lille.fr crous-toulouse.fr
    crous-nantes.fr crous-rennes.fr crous-strasbourg.fr crous-versailles.fr crous-creteil.fr crous-aix-marseille.fr`,
  ),
  brand('none', 'canope', 'Réseau Canopé', 'reseau-canope.fr'),
  brand('none', 'cybermalveillance', 'Cybermalveillance, 17Cyber', 'cybermalveillance.gouv.fr 17cyber.gouv.fr'),
];
