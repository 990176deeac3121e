import type { Texts } from './texts.ts';

/** What each rule looks for, an example, and when it stays silent, in English. */
export const rules: Texts['rules'] = {
  'known-bad': {
    looksFor: 'An address, a link or a file that the security team has already reported.',
    example: 'A link to a site that a colleague reported this morning.',
    silentWhen: 'Never, not even for a trusted sender.',
  },
  'sender-lookalike': {
    looksFor: 'A sender whose domain name imitates that of a protected body.',
    example: 'webmail@ac-montpelier.fr, with a single “l”.',
    silentWhen: 'The domain is a known partner’s, or the likeness is a known coincidence.',
  },
  'link-lookalike': {
    looksFor: 'A link to a domain name that imitates that of a protected body.',
    example: 'https://ac-montpellier.fr.connexion.example/',
    silentWhen: 'The domain is a known partner’s, or the likeness is a known coincidence.',
  },
  'display-name-organisation': {
    looksFor: 'A sender that appears as the organisation and writes from elsewhere.',
    example: 'Rectorat de Montpellier <rectorat34@mail.example>',
    silentWhen: 'The address is the organisation’s or a partner’s.',
  },
  'display-name-brand': {
    looksFor: 'A sender that calls itself a known brand or service and writes from elsewhere.',
    example: 'Netflix <info@plumbing.example>',
    silentWhen: 'The address is one of the brand’s.',
  },
  'display-name-address': {
    looksFor: 'A sender’s name that is itself somebody else’s address.',
    example: '"ce.rectorat@ac-montpellier.fr" <x83@mail.example>',
    silentWhen: 'Both addresses are of one body, or of one person.',
  },
  'display-name-role': {
    looksFor: 'A sender from outside that calls itself the keeper of the mail system.',
    example: 'Mail administrator <info@bakery.example>',
    silentWhen: 'The address is the organisation’s or a partner’s.',
  },
  'display-name-script': {
    looksFor: 'A word in the sender’s name or the subject that mixes alphabets.',
    example: '“Nеtflix” with a Cyrillic “е”.',
    silentWhen: 'A whole word is in one alphabet, whichever.',
  },
  'from-authentication': {
    looksFor: 'A message that says it comes from a protected domain, which the mail system does not confirm.',
    example: 'From: ce.dsi@ac-montpellier.fr, while the DMARC check fails.',
    silentWhen: 'The check succeeds, or could not be read.',
  },
  'credential-request': {
    looksFor: 'A request for a secret, with a link that leads neither to the sender nor to the body it names.',
    example: '“Confirm your password” and a link to an unknown site.',
    silentWhen: 'The link leads to the site of who writes, or the message says never to give one’s password.',
  },
  'numen-request': {
    looksFor: 'A request for the NUMEN and the date of birth, which are enough to take an account.',
    example: '“Send your NUMEN and your date of birth.”',
    silentWhen:
      'The academy explains AIDA and leads to its own pages only, or people give their own NUMEN and do not ask for yours.',
  },
  'password-form': {
    looksFor: 'A form in the message itself that asks for a password, a code or a card.',
    example: 'Two fields, “user name” and “password”, below the text.',
    silentWhen: 'The form asks for no secret.',
  },
  lure: {
    looksFor:
      'A pretext known from phishing, with a link that leads elsewhere than to the body concerned. Only the keeper of the mail system can tell that a mailbox is full or blocked.',
    example: '“Your mailbox is full” and a link to an unknown site.',
    silentWhen:
      'The links lead to the sender, who does not use another’s name and does not speak of your mailbox. Among people who answer one another it is only a hint.',
  },
  'link-text-mismatch': {
    looksFor: 'A link that shows one address and leads to another.',
    example: '“https://webmail.ac-montpellier.fr” that opens another site.',
    silentWhen: 'The detour counts the sender’s clicks, or both sites have one owner.',
  },
  'link-disguised': {
    looksFor: 'A link whose address is written to mislead: a name before an “@”, a number, code.',
    example: 'https://ac-montpellier.fr@site.example/',
    silentWhen: 'The address is written in an ordinary way. What can be read plainly in the text is only a hint.',
  },
  'form-builder': {
    looksFor: 'An online form that anyone can make, used to get a secret or in somebody’s name.',
    example: '“Validate your account” on a Google form.',
    silentWhen: 'It is an ordinary questionnaire that asks for no secret.',
  },
  'free-hosting': {
    looksFor: 'A page published where anyone can, in a message that presses or speaks in somebody’s name.',
    example: 'https://academic-webmail.web.app/',
    silentWhen: 'The message does not press, asks for nothing and speaks in nobody’s name.',
  },
  'link-shortener': {
    looksFor: 'A short link that hides where it leads, in a message that presses or speaks in somebody’s name.',
    example: 'https://bit.ly/3xYz',
    silentWhen: 'The message does not press, asks for nothing and speaks in nobody’s name.',
  },
  'open-redirect': {
    looksFor: 'A link that passes through a known site to lead elsewhere.',
    example: 'https://www.google.com/url?q=https://site.example/',
    silentWhen: 'The detour is a mail filter’s or a mailing service’s.',
  },
  'qr-login': {
    looksFor: 'A QR code that leads elsewhere, in a message that asks for something.',
    example: '“Scan this code to reactivate your account.”',
    silentWhen: 'The code leads to the sender or a known body.',
  },
  callback: {
    looksFor: 'A bill that you did not expect and a number to call to cancel it, with no link to examine.',
    example: 'An antivirus subscription for $399, “call us to cancel”.',
    silentWhen: 'The sender writes from the brand’s domain, or the message gives no number.',
  },
  'html-attachment': {
    looksFor: 'An attached page that asks for a password or builds a file.',
    example: 'invoice.html, which shows a false log-in page.',
    silentWhen: 'The page contains neither form nor code.',
  },
  'risky-attachment': {
    looksFor: 'An attachment that is a program, or hides one.',
    example: 'invoice.pdf.exe',
    silentWhen: 'The file is an ordinary document.',
  },
  'reply-to-elsewhere': {
    looksFor: 'An answer that would go to another domain than the sender’s.',
    example: 'From: rectorat@ac-montpellier.fr, reply to: help@mailbox.example',
    silentWhen: 'Both addresses are of one body, or the message comes from a list.',
  },
  'brand-impersonation': {
    looksFor: 'A message dressed as a body that does not send it.',
    example: 'A logo of La Poste, a sender and links from elsewhere.',
    silentWhen: 'The sender is known, or the message asks for nothing.',
  },
  'free-mail-speaker': {
    looksFor: 'A free mailbox, which anyone can open, that speaks in a body’s name.',
    example: 'A brand’s invoice sent by x42@gmail.com.',
    silentWhen: 'The message demands nothing, or only mentions the body.',
  },
  'sender-malformed': {
    looksFor: 'A sender’s address that could get no answer.',
    example: 'Parcel <contact@parcel>',
    silentWhen: 'It is a machine of the house, such as root@localhost.',
  },
  'name-unrelated': {
    looksFor: 'A sender’s name that has nothing to do with its address, in a message that presses.',
    example: 'Cloud Storage <x7@bakery.example>',
    silentWhen: 'The name is a person’s, the message does not alarm, or it leads to its sender only.',
  },
  'first-contact': {
    looksFor: 'A first message from an unknown domain that already wants something.',
    example: '“Validate your account” from a sender never seen.',
    silentWhen: 'The domain is known, the message asks for nothing, or no history is kept.',
  },
  deadline: {
    looksFor: 'A very short time limit, in a message that leads elsewhere.',
    example: '“Within 24 hours”, “last reminder”',
    silentWhen: 'The message asks for nothing, or leads to its sender only.',
  },
  'picture-only': {
    looksFor: 'A message that is nothing but a picture to click: nothing for a filter to read.',
    example: 'A screenshot “Your storage is full”.',
    silentWhen: 'The picture leads to the sender.',
  },
  'hidden-text': {
    looksFor: 'A lot of text that nobody sees, meant to mislead filters.',
    example: 'Pages of a novel in white letters.',
    silentWhen: 'Only a preview line is hidden, as in newsletters.',
  },
  'invisible-characters': {
    looksFor: 'Invisible characters in the middle of words, so that filters do not read them.',
    example: '“password” broken up by zero-width characters.',
    silentWhen: 'They stand between words, or are few.',
  },
  'text-salad': {
    looksFor: 'Hundreds of filler characters that push the real text out of sight.',
    example: 'A line of several hundred dashes.',
    silentWhen: 'It is a plain dividing line.',
  },
  simulation: {
    looksFor: 'An exercise of the organisation, as its profile describes it.',
    example: 'A false phishing mail sent for training.',
    silentWhen: 'The profile describes none. The card does not mention it, so as not to spoil the exercise.',
  },
};
