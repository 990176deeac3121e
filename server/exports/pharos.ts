import { accountOf, drafts } from './drafts/draft.ts';
import type { Export } from './edition/edition.ts';

/** PHAROS: the police's form for public content that is against the law. It does not take mails, and no complaint. */
export const pharos: Export = {
  id: 'pharos',
  use: 'draft',
  write: (edition) =>
    drafts('pharos', edition, (campaign) => ({
      where: 'https://www.internet-signalement.gouv.fr/',
      steps: [
        'Choisissez «\u00a0Escroquerie\u00a0», puis «\u00a0Site web\u00a0».',
        'Collez le texte ci-dessous dans la description.',
        'PHAROS ne reçoit pas de plainte\u202f: une victime dépose la sienne sur THESEE ou au commissariat.',
      ],
      paste: [
        `${edition.publisher.name} signale une campagne d’hameçonnage.`,
        '',
        accountOf(campaign),
        '',
        'Les adresses sont neutralisées (hxxp, [.]) pour que personne ne les ouvre par mégarde.',
      ].join('\n'),
    })),
};
