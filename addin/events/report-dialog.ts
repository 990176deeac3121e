import type { Language } from '../../core/texts/card.ts';

/** What came of a report. */
export type ReportOutcome =
  /** `isWhole`: with the source byte for byte; else what Outlook gave of it, and that is said. */
  { readonly kind: 'sent'; readonly isWhole: boolean } | { readonly kind: 'not-sent' | 'no-server' | 'too-large' };

/** What the dialog can name, since no button of its own can lead anywhere. */
export interface Help {
  /** Where a password is changed: `https://aida.ac-montpellier.fr`. */
  readonly recovery: string | undefined;
  /** The helpdesk's. */
  readonly phone: string | undefined;
}

interface DialogTexts {
  readonly sent: { readonly title: string; readonly whole: string; readonly part: string };
  readonly failed: string;
  readonly why: Readonly<Record<Exclude<ReportOutcome['kind'], 'sent'>, string>>;
  readonly password: (help: Help) => string;
}

const texts: Readonly<Record<Language, DialogTexts>> = {
  fr: {
    sent: {
      title: 'Merci, votre signalement est arrivé',
      whole: 'L’équipe de sécurité examine ce message. Il est maintenant dans votre courrier indésirable.',
      part: 'L’équipe de sécurité examine ce message, dont Outlook n’a donné qu’une partie. Il est maintenant dans votre courrier indésirable.',
    },
    failed: 'Votre signalement n’a pas abouti',
    why: {
      'not-sent':
        'L’équipe de sécurité n’en a pas confirmé la réception, et le message est resté à sa place. Réessayez plus tard, ou transférez-le en pièce jointe à l’assistance.',
      'no-server':
        'Votre organisation n’a pas encore de serveur de signalement. Ouvrez le volet Vigie : il prépare un message.',
      'too-large': 'Ce message dépasse 25 Mo. Transférez-le en pièce jointe à l’assistance.',
    },
    password: ({ recovery, phone }) =>
      `Vous avez tapé un mot de passe : changez-le tout de suite${recovery === undefined ? '' : ` sur ${recovery}`}, et prévenez l’assistance${phone === undefined ? '' : ` (${phone})`}.`,
  },
  en: {
    sent: {
      title: 'Thank you, your report has arrived',
      whole: 'The security team is looking at this message. It is in your junk folder now.',
      part: 'The security team is looking at this message, of which Outlook gave only a part. It is in your junk folder now.',
    },
    failed: 'Your report did not get through',
    why: {
      'not-sent':
        'The security team has not confirmed that it arrived, and the message stays where it is. Try again later, or forward it as an attachment to the helpdesk.',
      'no-server': 'Your organisation has no report server yet. Open Vigie’s pane: it prepares a message.',
      'too-large': 'This message is larger than 25 MB. Forward it as an attachment to the helpdesk.',
    },
    password: ({ recovery, phone }) =>
      `You typed a password: change it at once${recovery === undefined ? '' : ` at ${recovery}`}, and tell the helpdesk${phone === undefined ? '' : ` (${phone})`}.`,
  },
};

/** What Outlook's dialog says after a report; what to do about a password comes first, whatever came of the report. */
export function reportDialog(
  outcome: ReportOutcome,
  typedPassword: boolean,
  help: Help,
  language: Language,
): { readonly title: string; readonly description: string } {
  const words = texts[language];
  const about = outcome.kind === 'sent' ? words.sent[outcome.isWhole ? 'whole' : 'part'] : words.why[outcome.kind];
  return {
    title: outcome.kind === 'sent' ? words.sent.title : words.failed,
    description: typedPassword ? `${words.password(help)} ${about}` : about,
  };
}
