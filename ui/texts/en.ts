import { reportEn } from './report-en.ts';
import type { UiTexts } from './texts.ts';

/** English. */
export const en: UiTexts = {
  levels: { danger: 'Danger', caution: 'Careful', none: 'Nothing found' },
  card: {
    region: 'Vigie’s opinion of this message',
    why: 'What shows it',
    whatToDo: 'What to do now',
    unchecked: 'What was not checked',
    whoToAsk: 'Whom to ask',
    recovery: (name) => `Change your password with ${name}`,
    place: (at) => places[at.in]('index' in at ? at.index + 1 : 0),
    actions: {
      report: 'Report',
      why: 'Why?',
      less: 'Show less',
      trust: 'This message is legitimate',
    },
  },
  letters: {
    seen: 'Written',
    meant: 'True name',
    differs: ({ seen, meant }) =>
      seen === ''
        ? `“${meant}” is missing`
        : meant === ''
          ? `“${seen}” is one too many`
          : `“${seen}” in place of “${meant}”`,
  },
  mark: {
    label: (color, word) => `Your mark: ${color}, “${word}”`,
    colors: {
      blue: 'blue',
      turquoise: 'turquoise',
      green: 'green',
      yellow: 'yellow',
      orange: 'orange',
      pink: 'pink',
      violet: 'violet',
      brown: 'brown',
    },
  },
  destination: {
    leadsTo: 'This link leads to',
    registrable: (domain) => `The site is “${domain}”.`,
    encoded: (host) => `Technical name: ${host}`,
    through: (hosts) => `By way of ${hosts}`,
    nowhere: 'This link does not lead to a site.',
  },
  report: reportEn,
  idle: {
    title: 'Are you still there?',
    lead: 'Unless you answer, you will be logged out of your mail in',
    draft: 'What you are writing will first be saved as a draft, if the webmail allows it.',
    stay: 'Stay logged in',
    logOut: 'Log out',
    elsewhere: (host) => `Your session on ${host} will soon be closed. Go back to its tab if you still need it.`,
    ending: 'Logging out',
    endingLead:
      'Your session is being closed. If there is no network, this will be done as soon as it is back; until then your mailbox stays hidden.',
    left: (seconds) => `Logging out in less than ${duration(seconds)}.`,
  },
  contacts: {
    helpdesk: 'Helpdesk',
    departments: 'In your department',
    none: 'No contact is given',
    noneYet: 'The helpdesk’s numbers will appear here once your organisation has entered them.',
  },
};

const places: Readonly<Record<Parameters<UiTexts['card']['place']>[0]['in'], (number: number) => string>> = {
  from: () => 'sender',
  'reply-to': () => 'reply address',
  'return-path': () => 'return address',
  subject: () => 'subject',
  body: () => 'text',
  message: () => 'message as a whole',
  link: (number) => `link ${number}`,
  attachment: (number) => `attachment ${number}`,
  form: (number) => `form ${number}`,
};

function duration(seconds: number): string {
  const minutes = seconds / 60;
  if (Number.isInteger(minutes)) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}
