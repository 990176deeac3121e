import type { Language } from '../../../core/texts/card.ts';

/** What the report page says beside the form. */
export interface ReportPageWords {
  readonly gone: string;
  readonly goneWhy: string;
  readonly goneMore: string;
  readonly outside: string;
  readonly outsideMore: string;
  readonly outsideSave: string;
  readonly outsideSaved: (places: number) => string;
}

/** What the report page says, by language. */
export const reportWords: Readonly<Record<Language, ReportPageWords>> = {
  fr: {
    gone: 'Ce signalement n’est plus là',
    goneWhy: 'Il a été envoyé ou abandonné',
    goneMore: 'Pour signaler un message, ouvrez-le dans votre messagerie et choisissez « Signaler ».',
    outside: 'Signaler aussi à l’extérieur (Signal Spam…)',
    outsideMore:
      'Vigie prépare une copie où votre adresse, celles des autres destinataires et les codes personnels des liens sont masqués. C’est vous qui l’envoyez.',
    outsideSave: 'Enregistrer la copie masquée',
    outsideSaved: (places) =>
      places === 1 ? 'Copie enregistrée : 1 endroit masqué.' : `Copie enregistrée : ${places} endroits masqués.`,
  },
  en: {
    gone: 'This report is no longer here',
    goneWhy: 'It was sent or dropped',
    goneMore: 'To report a message, open it in your mail and choose “Report”.',
    outside: 'Report it outside as well (Signal Spam…)',
    outsideMore:
      'Vigie prepares a copy in which your address, those of other recipients and the personal codes in links are masked. You send it yourself.',
    outsideSave: 'Save the masked copy',
    outsideSaved: (places) => (places === 1 ? 'Copy saved: 1 place masked.' : `Copy saved: ${places} places masked.`),
  },
};
