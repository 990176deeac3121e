import { assess } from '../../../core/assess.ts';
import { createContext } from '../../../core/create-context.ts';
import type { Message } from '../../../core/message.ts';
import { hostsOf } from '../../../core/outgoing/hosts-of.ts';
import type { Hosts } from '../../../core/outgoing/hosts.ts';
import { readProfile } from '../../../core/profile/read-profile.ts';
import { cardOf, type Card, type Language } from '../../../core/texts/card.ts';
import type { Verdict } from '../../../core/verdict.ts';
import montpellier from '../../../profiles/montpellier.json' with { type: 'json' };
import { aMessage, type MessageDraft } from '../../builders.ts';

const reading = readProfile(montpellier);
if (!reading.ok) throw new Error('the profile of Montpellier is broken');
const context = createContext(reading.profile);

/** The profile that pages of the gallery show. */
export const { profile } = reading;

const drafts = {
  danger: {
    from: 'Messagerie académique <webmail@ac-montpelier.fr>',
    subject: 'Votre messagerie va être suspendue',
    text: 'Votre boîte est pleine. Saisissez votre mot de passe sous 24 heures.',
    links: [{ text: 'https://webmail.ac-montpellier.fr', href: 'https://webmail.ac-rnontpellier.fr/login' }],
  },
  caution: {
    from: 'Association du quartier <contact@association.example>',
    subject: 'La note de service',
    text: 'Bonjour, la note dont nous parlions est ici.',
    links: [{ text: 'https://www.ac-montpellier.fr/note', href: 'https://depot.partage.example/note' }],
  },
  none: {
    from: 'Claire Martin <claire.martin@ac-montpellier.fr>',
    subject: 'Conseil de classe',
    text: 'Le conseil de classe se tiendra jeudi.',
    authentication: 'pass',
  },
  unchecked: { text: 'Le conseil de classe se tiendra jeudi.', missing: ['attachments', 'headers'] },
} satisfies Record<string, MessageDraft>;

/** A card as the core makes it, of an invented message. */
export function cardFor(name: keyof typeof drafts, language: Language): Card {
  return judgedFor(name, language).card;
}

/** An invented message with what is said of it. */
export function judgedFor(
  name: keyof typeof drafts,
  language: Language,
): { readonly message: Message; readonly verdict: Verdict; readonly card: Card } {
  const message = aMessage(drafts[name]);
  const verdict = assess(message, context);
  return { message, verdict, card: cardOf(message, verdict, context, language) };
}

/** What the check before sending knows of hosts, for the same profile. */
export const hosts: Hosts = hostsOf(context);
