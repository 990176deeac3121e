import type { Decision } from '../../core/report/answer.ts';

/** All that letters say. */
export interface LetterWords {
  readonly greeting: string;
  readonly automatic: { readonly subject: string; readonly opening: string; readonly closing: string };
  readonly answer: { readonly subject: string; readonly opening: string };
  readonly correction: { readonly subject: string; readonly text: string };
  readonly explanation: { readonly subject: string; readonly text: string };
  readonly decisions: Readonly<Record<Decision, string>>;
  readonly about: (subject: string) => string;
  readonly comment: string;
  readonly contact: (phone: string, email: string) => string;
  readonly signature: (organisation: string) => string;
}

/** French, which most people get. */
const fr: LetterWords = {
  greeting: 'Bonjour,',
  automatic: {
    subject: 'Votre signalement : première analyse automatique',
    opening:
      'Merci pour votre signalement. Voici une première analyse, faite automatiquement, sans qu’une personne ait encore lu le message.',
    closing: 'L’équipe de sécurité va l’examiner. Vous recevrez sa réponse.',
  },
  answer: {
    subject: 'Votre signalement : réponse de l’équipe de sécurité',
    opening: 'L’équipe de sécurité a examiné le message que vous avez signalé.',
  },
  correction: {
    subject: 'Votre signalement : notre réponse est à revoir',
    text: 'Nous vous avions répondu au sujet d’un message que vous avez signalé. Cette réponse n’est plus valable : nous examinons le message de nouveau et vous écrirons. En attendant, ne cliquez sur aucun lien de ce message.',
  },
  explanation: {
    subject: 'Votre signalement : il nous manque le message d’origine',
    text: 'Merci pour votre signalement. Le message d’origine n’y est pas joint, et un simple transfert efface ce qui permet de l’examiner.\n\nTransférez-le de nouveau « en tant que pièce jointe » : dans la plupart des messageries, le menu « Plus » ou « Autres actions » le propose.',
  },
  decisions: {
    phishing:
      'C’est un hameçonnage. Ne cliquez sur aucun lien et ne répondez pas. Supprimez ce message. Si vous avez saisi votre mot de passe, changez-le tout de suite et prévenez l’assistance.',
    spam: 'C’est un courrier indésirable, sans danger particulier. Vous pouvez le supprimer.',
    legitimate: 'Ce message vient bien de celui qui dit l’avoir envoyé. Vous pouvez y donner suite.',
  },
  about: (subject) => `Message signalé : « ${subject} »`,
  comment: 'L’équipe ajoute :',
  contact: (phone, email) => `Une question ? ${phone} · ${email}`,
  signature: (organisation) => `L’équipe de sécurité\n${organisation}`,
};

/** English. */
const en: LetterWords = {
  greeting: 'Hello,',
  automatic: {
    subject: 'Your report: a first, automatic analysis',
    opening:
      'Thank you for your report. Here is a first analysis, made automatically, before anybody has read the message.',
    closing: 'The security team will look at it. You will get their answer.',
  },
  answer: {
    subject: 'Your report: answer of the security team',
    opening: 'The security team has looked at the message that you reported.',
  },
  correction: {
    subject: 'Your report: our answer no longer holds',
    text: 'We had answered you about a message that you reported. That answer no longer holds: we are looking at the message again and will write to you. Until then, do not click on any link in it.',
  },
  explanation: {
    subject: 'Your report: the original message is missing',
    text: 'Thank you for your report. The original message is not attached, and simply forwarding it removes what is needed to look into it.\n\nPlease forward it again “as attachment”: most mail programs offer it in the menu “More”.',
  },
  decisions: {
    phishing:
      'It is phishing. Do not click on any link and do not answer. Delete the message. If you typed your password, change it now and tell the helpdesk.',
    spam: 'It is unsolicited mail and no particular danger. You may delete it.',
    legitimate: 'This message does come from who says to have sent it. You may go on with it.',
  },
  about: (subject) => `Reported message: “${subject}”`,
  comment: 'The team adds:',
  contact: (phone, email) => `A question? ${phone} · ${email}`,
  signature: (organisation) => `The security team\n${organisation}`,
};

/** By language. */
export const letterWords: Readonly<Record<'fr' | 'en', LetterWords>> = { fr, en };
