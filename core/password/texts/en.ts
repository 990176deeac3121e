import type { PasswordTexts } from './password-texts.ts';

/** English. */
export const en: PasswordTexts = {
  strengths: {
    weak: 'Easy to guess',
    fair: 'Fair, could be better',
    strong: 'Hard to guess',
  },
  improvements: {
    longer: (minimumLength) => `Make it longer: at least ${minimumLength} characters.`,
    'no-numen': () => 'Do not use your NUMEN: others than you know it.',
    'no-own-name': () => 'Avoid your name and address: they are tried first.',
    'no-organisation-word': () => 'Avoid words of your work and your education authority: they are tried as well.',
    'no-known-password': () => 'A part of it is in the lists of stolen passwords.',
    'no-common-word': () => 'One common word can be guessed; several unrelated ones cannot.',
    'no-keyboard-run': () => 'Avoid keys in a row on the keyboard, such as “qwerty”.',
    'no-repeat': () => 'Avoid repetitions.',
    'no-sequence': () => 'Avoid sequences, such as “abcd”, “1234” or the days of the week.',
    'no-date': () => 'Avoid dates and years.',
    'more-words': () => 'Add one or two words that have nothing to do with the rest.',
  },
  guide: {
    region: 'Password guide',
    good: 'What makes a good password',
    often: 'Should it be changed often?',
    loading: 'The guide is coming…',
  },
  rules: (minimumLength) => [
    `At least ${minimumLength} characters: several unrelated words will do.`,
    'Another password for every site.',
    'No NUMEN, no name, no date of birth.',
  ],
  renewal: {
    'on-doubt':
      'No need to change it every six months: the CNIL (2022) and the ANSSI (2021) no longer recommend that, since it leads to weaker passwords. Change it at once whenever in doubt.',
    yearly:
      'Your organisation asks you to change it every year. The CNIL (2022) and the ANSSI (2021) no longer require that: what matters is to change it at once whenever in doubt.',
  },
  proposal: {
    ask: 'Propose a passphrase',
    title: 'A proposal, made by chance on your computer',
    why: (bits) =>
      `These words were drawn by lot: even with the list in hand, guessing them takes ${triesOf(bits)}. Keep them on paper until you know them.`,
    use: 'Use this one',
    again: 'Propose another',
  },
  reuse: {
    title: 'This password looks like that of your mailbox',
    what: (site) => `You are on “${site}”, which is not a site of your organisation.`,
    held: 'Nothing has been sent yet.',
    notHeld: 'If you have already confirmed, it may have left: in that case change it at once.',
    advice: [
      'If the page asks for your work account, leave it: it may be phishing.',
      'If you truly use the same password here, choose another: a site that loses it gives your mailbox away too.',
      'Once in 268 million, another password raises this alarm.',
    ],
    leave: 'Do not send',
    goOn: 'Go on anyway',
  },
  consent: {
    title: 'Be warned when the password of your mailbox is typed elsewhere?',
    what: [
      'Vigie keeps a fingerprint of 28 bits, on this computer only: neither the password, nor its length, nor your address.',
      'The fingerprint is not enough to find a good password again, but helps a thief to sort weak ones.',
      'You can erase it in the settings at any time.',
    ],
    yes: 'Yes, warn me',
  },
};

/** How many tries so much chance takes, in words that people have. */
function triesOf(bits: number): string {
  const power = bits * Math.log10(2);
  if (power >= 18) return 'more than a billion billion tries';
  return power >= 15 ? 'more than a million billion tries' : 'more than a thousand billion tries';
}
