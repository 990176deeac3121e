import { drafts, pagesOf } from './drafts/draft.ts';
import type { Export } from './edition/edition.ts';

/** Phishing Initiative (CERT Orange Cyberdefense): a form that takes addresses, which browsers then refuse. */
export const phishingInitiative: Export = {
  id: 'phishing-initiative',
  use: 'draft',
  write: (edition) =>
    drafts('phishing-initiative', edition, (campaign) => ({
      where: 'https://phishing-initiative.fr/',
      steps: [
        'Ouvrez le formulaire dans votre navigateur.',
        'Collez une adresse à la fois. Elles sont actives\u202f: ne les ouvrez pas.',
        'Envoyez. Le journal de la console garde trace de ce brouillon.',
      ],
      paste: pagesOf(campaign, 'live').join('\n') || 'Aucune page confirmée dans cette campagne.',
    })),
};
