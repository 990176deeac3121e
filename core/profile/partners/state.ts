import type { Partner } from '../profile.ts';
import { partners } from './partner-entry.ts';

/**
 * Ministries and national bodies. Most of those outside gouv.fr stand in the State's list of domains of public bodies
 * (etalab/noms-de-domaine-organismes-secteur-public, Licence Ouverte 2.0); what is gone we left out.
 */
export const statePartners: readonly Partner[] = [
  ...partners('Only the State registers under it', 'gouv.fr'),
  ...partners(
    'National public body',
    `ademe.fr anr.fr anses.fr aphp.fr arcep.fr assemblee-nationale.fr autoritedelaconcurrence.fr
    biomedecine.fr bnf.fr brgm.fr ccomptes.fr cea.fr cerema.fr cines.fr cnes.fr cnrs.fr
    conseil-constitutionnel.fr conseil-etat.fr cor-retraites.fr culture.fr debatpublic.fr defenseurdesdroits.fr
    dila.fr educagri.fr elysee.fr ena.fr enac.fr ensae.fr enssib.fr entpe.fr europa.eu
    france-education-international.fr franceagrimer.fr fun-mooc.fr has-sante.fr hceres.fr ifremer.fr ign.fr ihest.fr
    ineris.fr injep.fr inrae.fr inrap.fr inria.fr insee.fr insep.fr inserm.fr inshea.fr insp.fr
    irsn.fr ladocumentationfrancaise.fr lecese.fr meteo.fr meteofrance.com meteofrance.fr mnhn.fr
    monuments-nationaux.fr onf.fr pix.fr quaibranly.fr sante.fr
    santepubliquefrance.fr senat.fr shom.fr telerecours.fr ugap.fr vie-publique.fr vnf.fr`,
  ),
];
