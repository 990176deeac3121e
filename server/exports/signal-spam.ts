import { drafts } from './drafts/draft.ts';
import type { Export } from './edition/edition.ts';
import { sampleSource } from './edition/sample-source.ts';

/** Signal Spam: a form of the association's members that takes the source of a message. */
export const signalSpam: Export = {
  id: 'signal-spam',
  use: 'draft',
  write: (edition) =>
    drafts('signal-spam', edition, ({ sample }) => ({
      where: 'https://www.signal-spam.fr/',
      steps: [
        'Connectez-vous au compte de l’académie.',
        'Collez la source ci-dessous. Les destinataires y sont masqués.',
        'Envoyez. Le journal de la console garde trace de ce brouillon.',
      ],
      paste: sample ? sampleSource(sample).replaceAll('\r\n', '\n') : 'La source de ce message n’est plus conservée.',
    })),
};
