import type { PaneTexts } from './pane-texts.ts';

/** The panes in English. */
export const en: PaneTexts = {
  starting: 'Vigie is starting…',
  analysed: { title: 'Message checked', noSender: 'No sender', noSubject: 'No subject' },
  refresh: 'Refresh',
  reading: 'Checking…',
  slow: 'Outlook is slow to answer. Vigie goes on with what it gives.',
  nothingOpen: { title: 'No message is open', lead: 'Open or select a message: what Vigie finds will appear here.' },
  failed: {
    title: 'Vigie could not check it',
    lead: 'The fault is Vigie’s, not your message’s. Try again; when in doubt, call the helpdesk.',
  },
  noMessage: {
    title: 'This file is not a message',
    lead: 'Choose an .eml or .msg file that you saved from your mail program.',
  },
  closedPane: {
    desk: 'Vigie checks nothing while this pane is closed. If Outlook lets you pin it, it will follow the messages that you open.',
    phone: 'Vigie checks only the messages for which you open this pane.',
  },
  legitimate: {
    sender: {
      title: 'You trust this sender',
      lead: 'Links, attachments and requests are still checked. This choice is kept on this computer.',
    },
    message: {
      title: 'You said that this message is legitimate',
      lead: 'This choice is for this message alone, and is kept on this computer.',
    },
    undo: 'Undo this choice',
  },
  links: {
    title: (count) => (count === 1 ? 'One link' : `${count} links`),
    none: 'No link in this message.',
    shown: (text) => `Shown: “${text}”`,
    noText: 'Nothing is shown',
    suspect: 'Suspicious link',
    more: (count) => `and ${count} more`,
    leadsTo: 'Leads to',
  },
  check: {
    title: 'Check a message',
    lead: 'Worried about a message? Save it, then drop the file here.',
    drop: 'Drop an .eml or .msg file',
    pick: 'Choose a file',
    another: 'Check another message',
    stays: 'The file stays on your computer. Nothing is sent unless you report it.',
    install: 'Install Vigie',
    installMore: 'Once installed, Vigie opens .eml and .msg files at a double click.',
    imap: {
      title: 'Your account uses IMAP or POP',
      lead: 'Outlook runs no add-in on these accounts. There are three other ways.',
      ways: [
        'Save the message and drop it here.',
        'Forward it as an attachment to the security team (Ctrl+Alt+F in classic Outlook).',
        'Read your mail in the webmail, with Vigie’s extension.',
      ],
    },
  },
  compose: {
    title: 'Before sending',
    lead: 'Vigie checks the recipients and what you write, on your computer.',
    none: { title: 'Nothing to point out', lead: 'No address looks mistyped, and no secret was recognised.' },
    partly: 'Outlook did not give everything: a contact group, for one, is only a name. A part was not checked.',
    unread: 'Outlook did not answer: this message was not checked.',
    copy: (address) => `Copy ${address}`,
    copied: 'Copied. Paste this address in place of the other.',
    notCopied: 'Outlook does not allow copying. Type this address in place of the other.',
    nothing: {
      title: 'No message is being written',
      lead: 'Write a message or a reply: what Vigie finds will appear here.',
    },
    again: 'Refresh',
  },
  mail: {
    opened: {
      title: 'A message is ready',
      lead: 'Outlook has opened it, with the suspicious message attached. Read it over, then send it yourself.',
    },
    byHand: {
      title: 'Forward this message as an attachment',
      lead: (address) =>
        `This Outlook cannot prepare it. Forward the message as an attachment to ${address}; a telephone cannot always do that, a computer can.`,
    },
    subject: (subject) => `Suspicious message: ${subject}`,
    text: (happened, comment) =>
      ['Hello,', 'I report the attached message.', ...happened, comment].filter((line) => line !== '').join('\n'),
  },
  reports: { title: 'My reports' },
  idle: {
    title: 'Content hidden',
    lead: 'There has been no activity here for a while. What was shown has been erased.',
    outlook: 'Outlook itself stays open.',
    lock: {
      windows: 'Lock your session when you leave your desk (Windows key + L).',
      mac: 'Lock your session when you leave your desk (Control + Command + Q).',
      phone: 'Lock your telephone when you put it down.',
      other: 'Lock your session when you leave your desk.',
    },
    resume: 'Go on',
  },
  version: (version) => `Vigie ${version}`,
};
