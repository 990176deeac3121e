import type { Disguise } from '../rules/link-disguised.ts';
import { rules } from './en-rules.ts';
import { named, ofNamed } from './en-names.ts';
import { vocabulary } from './en-vocabulary.ts';
import { wordOf } from './word-of.ts';
import type { Texts } from './texts.ts';

const { techniques, lures, asks } = vocabulary;

const disguises: Readonly<Record<Disguise, string>> = {
  userinfo: 'A link begins with a known name followed by “@”: the browser only looks at what comes after.',
  script: 'A link leads to no site: it runs code.',
  'ip-notation': 'The address of a link is a number, to hide where it leads.',
  letters: 'The address of a link is written in disguised characters.',
  'ip-address': 'A link leads to a machine without a name.',
  port: 'A link leads to an unusual entry point of a site.',
  'foreign-label': 'The address of a link contains letters of another alphabet where nobody puts any.',
  nowhere: 'A link has an address that no browser can open.',
};

const traits: Readonly<Record<string, string>> = {
  'password-field': 'asks for a password',
  smuggling: 'builds a file when opened',
  redirect: 'leads to a site at once',
  form: 'contains a form',
  script: 'runs code when opened',
  'double-extension': 'has a double name to hide that it is a program',
  executable: 'is a program',
  macro: 'contains macros, which are programs',
  encrypted: 'is locked with a password, so that it cannot be examined',
};

const toDomain = (domain: string): string => (domain === '' ? 'elsewhere' : `to “${domain}”`);

/** English. */
export const en: Texts = {
  levels: {
    none: 'Nothing suspicious was found',
    caution: 'Be careful: check before you act',
    danger: 'This message looks like phishing',
  },
  findings: {
    'known-bad': ({ expression, reason }) =>
      `The security team has reported “${expression}”${reason === '' ? '.' : `: ${reason}`}`,
    'sender-lookalike': ({ domain, target, technique, seen, meant }) =>
      `The sender writes from “${domain}”, which looks like “${target}” but is not: ${letters(seen, meant, domain)}${wordOf(techniques, technique)}.`,
    'link-lookalike': ({ domain, target, technique, seen, meant, where }) =>
      where === 'path'
        ? `A link leads to “${domain}” and carries “${target}” further on in its address: only what stands before the first slash counts.`
        : `A link leads to “${domain}”, which looks like “${target}” but is not: ${letters(seen, meant, domain)}${wordOf(techniques, technique)}.`,
    'display-name-organisation': ({ name, organisation, address }) =>
      `The sender appears as “${name}”, but “${address}” is not an address of ${named(organisation)}.`,
    'display-name-brand': ({ name, brand, address }) =>
      `The sender appears as “${name}”, but “${address}” is not an address of ${named(brand)}.`,
    'display-name-address': ({ shown, address }) =>
      `The name shown is the address “${shown}”, but the message comes from “${address}”.`,
    'display-name-role': ({ name, address }) =>
      `The sender appears as “${name}”, but “${address}” is not an address of the organisation.`,
    'display-name-script': ({ word }) => `The word “${word}” mixes alphabets: some letters imitate others.`,
    'from-authentication': ({ domain, result }) =>
      result === 'fail'
        ? `The message says it comes from “${domain}”, but the mail system’s check denies it.`
        : `The message says it comes from “${domain}”, but nothing confirms it.`,
    'credential-request': ({ ask, quote, domain }) =>
      domain === ''
        ? `The message asks for ${wordOf(asks, ask)}${quoted(quote, wordOf(asks, ask))}, which nobody should ask for by mail.`
        : `The message asks for ${wordOf(asks, ask)}${quoted(quote, wordOf(asks, ask))} and its link leads ${toDomain(domain)}.`,
    'numen-request': () =>
      'The message asks for the NUMEN and the date of birth: together they are enough to take your account.',
    'password-form': ({ domain }) =>
      `The message contains a form that asks for a secret${domain === '' ? '' : ` and sends it ${toDomain(domain)}`}.`,
    lure: ({ lure, quote, domain, claimed }) =>
      `The message ${wordOf(lures, lure)} (“${quote}”), but its link leads ${toDomain(domain)}${claimed === '' ? '' : `, which is not ${ofNamed(claimed)}`}.`,
    'link-text-mismatch': ({ shown, domain }) => `A link shows “${shown}”, but leads ${toDomain(domain)}.`,
    'link-disguised': ({ disguise, host }) =>
      `${wordOf(disguises, disguise).replace(/\.$/u, '')}${host === '' ? '' : ` (“${host}”)`}.`,
    'form-builder': ({ domain, claimed }) =>
      `A link leads to a form that anyone can make (“${domain}”)${claimed === '' ? '' : `, in the name of ${named(claimed)}`}.`,
    'free-hosting': ({ domain, claimed }) =>
      `A link leads to a page that anyone can publish (“${domain}”)${claimed === '' ? '' : `, in the name of ${named(claimed)}`}.`,
    'link-shortener': ({ domain }) => `A short link (“${domain}”) hides where it leads.`,
    'open-redirect': ({ through, domain }) => `A link passes through “${through}” to lead ${toDomain(domain)}.`,
    'qr-login': ({ domain }) => `A QR code leads ${toDomain(domain)}, which cannot be seen before scanning it.`,
    callback: ({ claimed, phone }) =>
      `The message announces a bill${claimed === '' ? '' : ` in the name of ${named(claimed)}`} and gives a number to call (${phone.replaceAll(' ', '\u00A0')}).`,
    'html-attachment': ({ name, trait }) => `The attachment “${name}” is a page that ${wordOf(traits, trait)}.`,
    'risky-attachment': ({ name, trait }) => `The attachment “${name}” ${wordOf(traits, trait)}.`,
    'reply-to-elsewhere': ({ from, replyTo }) =>
      `A reply would not go to “${from}” but to “${replyTo}”, which is elsewhere.`,
    'brand-impersonation': ({ claimed, leads }) =>
      `The message presents itself in the name of ${named(claimed)}, but ${leads === '' ? 'does not come from there' : `leads ${toDomain(leads)}`}.`,
    'free-mail-speaker': ({ address, claimed }) =>
      `The message speaks for ${named(claimed)} from a free mailbox (“${address}”).`,
    'sender-malformed': ({ address }) =>
      address === '' ? 'The message gives no sender’s address.' : `The sender’s address (“${address}”) cannot exist.`,
    'name-unrelated': ({ name, address }) =>
      `The sender’s name, “${name}”, has nothing to do with its address “${address}”.`,
    'first-contact': ({ domain }) => `This is the first message that you receive from “${domain}”.`,
    deadline: ({ quote }) => `The message urges you to act fast (“${quote}”).`,
    'picture-only': ({ domain }) => `The whole message is a picture, which leads ${toDomain(domain)}.`,
    'hidden-text': () => 'The message contains a lot of hidden text.',
    'invisible-characters': () => 'Invisible characters are slipped into the message’s words.',
    'text-salad': () => 'The message is filled with characters that mean nothing.',
    simulation: ({ name }) => `This message is an exercise (${name}).`,
  },
  rules,
  counsel: {
    'touch-nothing': 'Do not click any link, do not open any attachment and do not reply.',
    'check-otherwise': 'Before you act, check with the sender in another way: a number that you know, or in person.',
    'go-yourself': 'If in doubt, go to the site yourself by typing its address, not through the message.',
    'open-no-file': 'Do not open the attachment.',
    'call-no-number': 'Do not call the number in the message: use one that you already know.',
    'give-no-secret': 'Do not give any password, code or NUMEN: nobody should ask you for them by mail.',
    'answer-nothing': 'Do not reply to the message: your reply would go elsewhere.',
    report: 'Report this message: you protect your colleagues too.',
    'gave-password':
      'If you have already typed your password, change it at once and tell the helpdesk: it happens to everyone.',
    'stay-alert': 'One detail deserves your attention, though by itself it is no cause for worry.',
  },
  unchecked: {
    headers: 'The message’s headers could not be read.',
    authentication: 'The origin of the message could not be checked.',
    body: 'The text of the message could not be read in full.',
    attachments: 'The content of the attachments could not be examined.',
    qr: 'QR codes in pictures could not be read.',
  },
};

/** The letters that differ, side by side; nothing when the whole name is the imitation. */
function letters(seen: string, meant: string, domain: string): string {
  return seen === '' || seen === meant || seen === domain ? '' : `“${seen}” for “${meant}”, `;
}

/** What the message says, in its own words; nothing where they are the word itself: “NUMEN”. */
function quoted(quote: string, word: string): string {
  return quote === '' || word.toLowerCase().includes(quote.toLowerCase()) ? '' : ` (“${quote}”)`;
}
