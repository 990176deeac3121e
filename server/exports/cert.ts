import { deadLinks } from '../letters/dead-links.ts';
import { accountOf, drafts } from './drafts/draft.ts';
import type { Export } from './edition/edition.ts';
import { oneLine } from './edition/one-line.ts';

/** A mail to the CERT that the organisation answers to (CERT-FR, CERT-RENATER, the ministry's): it puts in the address. */
export const cert: Export = {
  id: 'cert',
  use: 'draft',
  write: (edition) =>
    drafts('cert', edition, (campaign) => ({
      where: 'le CERT dont vous dépendez (CERT-FR, CERT-RENATER ou celui du ministère)',
      steps: [
        'Mettez l’adresse du CERT, et votre numéro de ticket s’il y en a un.',
        'Joignez l’export STIX ou MISP de la campagne.',
        'Complétez ce qui est entre crochets.',
      ],
      paste: [
        `Objet\u202f: [TLP:GREEN] Hameçonnage\u202f: ${deadLinks(oneLine(campaign.title, 100))}`,
        '',
        'Bonjour,',
        '',
        `Nous vous signalons une campagne d’hameçonnage reçue par ${edition.publisher.name}.`,
        '',
        accountOf(campaign),
        '',
        '[À compléter\u202f: combien de personnes ont saisi leur mot de passe, et ce qui a été fait.]',
        '',
        'Les indicateurs sont joints.',
        '',
        `${edition.publisher.name}, ${edition.publisher.contact}`,
      ].join('\n'),
    })),
};
