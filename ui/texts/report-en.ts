import type { ReportTexts } from './texts.ts';

/** The report form in English. */
export const reportEn: ReportTexts = {
  title: 'Report this message',
  lead: 'Your report protects your colleagues too. Nothing leaves before you send it.',
  leaves: {
    title: 'What will be sent',
    sender: 'Sender',
    subject: 'Subject',
    size: 'Size',
    to: 'Goes to',
    reporter: 'Your address',
    besides:
      'With it go your answers, Vigie’s opinion, its version, the name of the webmail and a random number for this computer.',
    noSender: 'No sender',
    noSubject: 'No subject',
    team: 'Security team',
    whole: {
      raw: 'The whole message as it was received, attachments included.',
      rebuilt: 'The message as the webmail allowed it to be put together again: its signature cannot be checked.',
      view: 'What the webmail shows of the message: its headers and attachments could not be read.',
    },
    source: 'Read what will be sent',
    sourceCut: (shown, whole) => `These are the first ${shown} of ${whole}. Save the file to read it all.`,
    save: 'Save a copy (.eml)',
  },
  happened: {
    question: 'What happened?',
    hint: 'Tick everything that you did. Nobody will blame you: it helps to protect you.',
    choices: {
      clicked: 'I clicked a link',
      'typed-password': 'I typed my password',
      'opened-attachment': 'I opened an attachment',
      replied: 'I replied to the message',
    },
  },
  password: {
    title: 'Change your password now',
    now: 'Change it at once, even before you send this report.',
    with: (name) => `Open ${name}`,
    elsewhere: 'Change it as well wherever you use the same one.',
    tell: 'Tell the helpdesk.',
    comfort: 'It happens to everyone. The sooner you act, the less harm is done.',
  },
  comment: {
    label: 'A word to the security team (optional)',
    hint: 'Do not write any password here.',
  },
  send: 'Send the report',
  cancel: 'Cancel',
  retry: 'Try again',
  close: 'Close',
  nobody: 'Your organisation has not yet said where reports go. Save a copy and hand it to the helpdesk.',
  states: {
    sending: 'Sending…',
    queued: 'Your report will leave as soon as possible',
    queuedMore: 'It is kept on this computer and will be sent by itself, even if you close the browser meanwhile.',
    sent: (when) => `Thank you, your report has arrived (${when})`,
    sentMore: 'The security team is looking at it. Its answer will appear here.',
    receipt: 'Receipt number',
    failed: 'Your report has not left',
    why: {
      'too-large': 'The message is larger than 25 MB. Save a copy and hand it to the helpdesk.',
      refused: 'The report server refused it. Save a copy and hand it to the helpdesk.',
      'no-source': 'The webmail did not give the message’s contents. Open it again, then try once more.',
      'not-kept': 'It could not be kept on this computer, whose disk may be full. Try again.',
      'no-consent':
        'The browser wants your consent to hand this message to your security team. Try again, then accept.',
    },
    byMail: 'One step is left',
    byMailMore: (file, address) =>
      `The file “${file}” has just been saved. Attach it to the message prepared for ${address}, then send.`,
    openMail: 'Prepare the message',
    saved: 'A copy is saved',
    savedMore: (file) => `Hand the file “${file}” to the helpdesk.`,
    answered: (when) => `Answer of the security team (${when})`,
    decisions: {
      phishing: 'It was indeed phishing. Thank you: your colleagues have been warned. Delete the message.',
      spam: 'It is unwanted mail, but not phishing. You may delete it.',
      legitimate: 'This message is legitimate. You may read it and answer as usual.',
    },
    comment: 'A word from the team:',
  },
};
