import type { Language } from '../../../core/texts/card.ts';

/** An export as people know it, and what it is for. */
export interface ExportWords {
  readonly title: string;
  readonly use: string;
}

/** By the id that the server offers; one that is not here is shown under its id. */
export const exportWords: Readonly<Record<Language, Readonly<Record<string, ExportWords>>>> = {
  fr: {
    stix: { title: 'STIX 2.1', use: 'SIEM et plateformes de renseignement' },
    'misp-event': { title: 'Événement MISP', use: 'à importer dans MISP' },
    'misp-feed': { title: 'Flux MISP', use: 'auquel un autre MISP s’abonne' },
    csv: { title: 'CSV', use: 'tableur' },
    hosts: { title: 'Fichier hosts', use: 'postes et filtres simples' },
    rpz: { title: 'Zone RPZ', use: 'résolveurs DNS' },
    postfix: { title: 'Table Postfix', use: 'check_sender_access, met en attente' },
    ublock: { title: 'Liste uBlock Origin', use: 'navigateurs' },
    xarf: { title: 'XARF v4', use: 'demande de retrait à l’hébergeur' },
    marf: { title: 'MARF (RFC 5965)', use: 'plainte au fournisseur de l’expéditeur' },
    'signal-spam': { title: 'Signal Spam', use: 'formulaire de l’association' },
    'phishing-initiative': { title: 'Phishing Initiative', use: 'formulaire, pour les navigateurs' },
    pharos: { title: 'PHAROS', use: 'formulaire de la police' },
    cert: { title: 'CERT', use: 'courriel au CERT dont vous dépendez' },
  },
  en: {
    stix: { title: 'STIX 2.1', use: 'SIEMs and threat intelligence platforms' },
    'misp-event': { title: 'MISP event', use: 'to be imported into MISP' },
    'misp-feed': { title: 'MISP feed', use: 'that another MISP subscribes to' },
    csv: { title: 'CSV', use: 'spreadsheets' },
    hosts: { title: 'Hosts file', use: 'computers and simple filters' },
    rpz: { title: 'RPZ', use: 'DNS resolvers' },
    postfix: { title: 'Postfix map', use: 'check_sender_access, holds mail' },
    ublock: { title: 'uBlock Origin list', use: 'browsers' },
    xarf: { title: 'XARF v4', use: 'take-down request to the hoster' },
    marf: { title: 'MARF (RFC 5965)', use: 'complaint to the sender’s provider' },
    'signal-spam': { title: 'Signal Spam', use: 'the association’s form' },
    'phishing-initiative': { title: 'Phishing Initiative', use: 'form, for browsers' },
    pharos: { title: 'PHAROS', use: 'the French police’s form' },
    cert: { title: 'CERT', use: 'mail to the CERT you answer to' },
  },
};
