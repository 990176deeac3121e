import type { OutgoingTexts } from './outgoing-texts.ts';

/** English. */
export const en: OutgoingTexts = {
  titles: {
    none: 'Nothing to point out in this message',
    notice: 'One detail to check',
    ask: 'Before you send, check one thing',
  },
  findings: {
    'recipient-meant': ({ address, correction, domain, by }) =>
      by === 'slip'
        ? `The address “${address}” looks mistyped. Did you mean “${correction}”?`
        : `The address “${address}” looks like one at “${domain}”, but is not. Did you mean “${correction}”?`,
    'external-recipient': ({ address }) =>
      `“${address}” is not an address of the organisation, unlike other recipients.`,
    'reply-elsewhere': ({ from, address }) =>
      `The message that you answer came from “${from}”, but your answer would go to “${address}”, which is elsewhere.`,
    'numen-written': ({ shown }) => `The message contains what looks like a NUMEN (${shown}).`,
    'numen-with-birth': () =>
      'The message contains a NUMEN and a date of birth: together they are enough to take an account.',
    'password-written': () => 'The message seems to give away a password.',
    'code-written': () => 'The message seems to give away a one-time code.',
  },
  counsel: {
    'check-address': 'Check the address letter by letter, and correct it where needed.',
    'keep-numen':
      'The NUMEN is confidential and serves as the first password. Send it only if you are certain of the recipient, and never with the date of birth.',
    'keep-password': 'A password is never given by message: nobody may ask you for it, not even the help desk.',
    'keep-code': 'A code that you received is yours alone: the education authority never asks for one by message.',
    'check-audience': 'Make sure that every recipient should read this message.',
  },
  actions: {
    correct: (address) => `Write to ${address}`,
    goBack: 'Back to the message',
    sendAnyway: 'Send anyway',
  },
};
