import type { Partner } from '../profile.ts';
import { partners } from './partner-entry.ts';

/** Universities, schools of higher education, unions, associations and publishers that write to every academy. */
export const educationPartners: readonly Partner[] = [
  ...partners(
    'University',
    `abes.fr agroparistech.fr amue.fr assas-universite.fr bordeaux-inp.fr cnam.fr cyu.fr dauphine.fr dauphine.psl.eu
    ehess.fr ens-lyon.fr ens-paris-saclay.fr ens-rennes.fr ens.fr ens.psl.eu ephe.psl.eu grenoble-inp.fr
    imt-atlantique.fr imt.fr inalco.fr insa-cvl.fr insa-lyon.fr insa-rennes.fr insa-rouen.fr insa-strasbourg.fr
    insa-toulouse.fr institut-agro.fr lecnam.net mines-ales.fr mines-paris.psl.eu minesparis.psl.eu
    pantheonsorbonne.fr paris-saclay.fr parisnanterre.fr polytechnique.edu psl.eu renater.fr sciencespo-lyon.fr
    sciencespo-toulouse.fr sciencespo.fr sorbonne-nouvelle.fr sorbonne-universite.fr supagro.fr toulouse-inp.fr
    u-bordeaux-montaigne.fr u-bordeaux.fr u-bourgogne.fr u-cergy.fr u-paris.fr u-paris10.fr u-paris2.fr u-pec.fr
    u-pem.fr u-picardie.fr u-psud.fr ubourgogne.fr uca.fr uha.fr unicaen.fr unice.fr unilim.fr
    unistra.fr univ-amu.fr univ-angers.fr univ-antilles.fr univ-artois.fr univ-avignon.fr univ-brest.fr
    univ-catholille.fr univ-corse.fr univ-cotedazur.fr univ-eiffel.fr univ-evry.fr univ-fcomte.fr
    univ-grenoble-alpes.fr univ-guyane.fr univ-jfc.fr univ-larochelle.fr univ-lehavre.fr univ-lemans.fr univ-lille.fr
    univ-littoral.fr univ-lorraine.fr univ-lyon1.fr univ-lyon2.fr univ-lyon3.fr univ-mayotte.fr
    univ-nantes.fr univ-nc.nc univ-nimes.fr univ-orleans.fr univ-paris1.fr
    univ-paris12.fr univ-paris13.fr univ-paris3.fr univ-paris8.fr univ-pau.fr univ-poitiers.fr
    univ-reims.fr univ-rennes.fr univ-rennes1.fr univ-rennes2.fr univ-reunion.fr univ-rouen.fr univ-savoie.fr
    univ-smb.fr univ-st-etienne.fr univ-tln.fr univ-tlse1.fr univ-tlse2.fr univ-tlse3.fr univ-toulouse.fr
    univ-tours.fr univ-ubs.fr univ-valenciennes.fr universite-paris-saclay.fr upec.fr upf.pf uphf.fr ut-capitole.fr
    utbm.fr utc.fr utt.fr uvsq.fr`,
  ),
  ...partners(
    'Teacher training: an institute of several academies',
    'espe-lnf.fr inspe-lille-hdf.fr inspe-bretagne.fr',
  ),
  ...partners(
    'Trade union of school staff',
    `cfdt.fr cgt.fr cgteduc.fr fo-fnecfp.fr fo-snudi.fr fsu.fr se-unsa.org sgen-cfdt.fr snalc.fr snepfsu.fr snes.edu
    snfolc.fr snpden.net snuep.fr snuipp.fr solidaires.org sudeducation.org unsa-education.com unsa-education.org`,
  ),
  ...partners(
    'Association or body of school life',
    `afef.org apel.fr aphg.fr apmep.fr cafepedagogique.net cemea.asso.fr clemi.fr esen.education.fr fcpe.asso.fr
    francas.asso.fr icem-pedagogie-moderne.org laligue.org occe.coop ozp.fr peep.asso.fr pupilles.org
    solidarite-laique.org unss.org usep.org`,
  ),
  ...partners(
    'Publisher or service for schools',
    `apps.education.fr bordas.fr didierfle.com editions-belin.com
    editionsdidier.com educlever.com edumedia-sciences.com esidoc.fr europresse.com framaforms.org
    framasoft.org kiosque-edu.com labomep.sesamath.net
    lumni.fr maxicours.com paiementdp.com sesamath.net tactileo.com tactileo.fr turboself.com
    webparent.paiementdp.com`,
  ),
];
