import { vocabulary } from '../../core/texts/en-vocabulary.ts';
import type { CliWords } from './cli-words.ts';

/** English. */
export const en: CliWords = {
  help: {
    overview: `Vigie says, with its evidence, whom a message or a domain name is made to imitate.

Usage:
  vigie scan PATH…           judges messages: files, folders, mbox, .msg, "-" for standard input
  vigie domains < NAMES      says of each host name what it imitates
  vigie profile check FILE   checks an organisation's profile
  vigie explain [RULE]       says what a rule looks for, and when it stays silent

Everywhere:
  --lang fr|en   the language (else the environment's)
  -h, --help     help, also after a command's name
  --version      the version

Exit code: 0 nothing found, 1 something at danger, 2 an error.
`,
    scan: `vigie scan PATH… judges messages.

A PATH is a message file (.eml), a folder with all below it, an mbox, an Outlook .msg file, or "-" for standard
input. What counts is the content, not the name: in a folder, whatever is no message is passed over. Messages of an
mbox are named file#1, file#2…

A card for each message on a terminal, else a line of JSON for each message:
  {"file","level","evidence":[{"rule","strength","at","facts","text"}],"from","subject","unchecked","ms"}

Options:
  --json          JSON, even on a terminal
  --cards         cards, even elsewhere than on a terminal
  --summary       no messages but counts: which rules, how often, on the mail of which domains
  --profile FILE  the organisation's profile (else Montpellier's)
  --border NAME   believe this server's authentication results (authserv-id); else none are believed
  --lang fr|en    the language

Exit code: 0 no message is at danger, 1 one is, 2 a message could not be read; each such is then named on standard
error, and the others are judged.
`,
    domains: `vigie domains reads host names, one a line, and says of each what it imitates.

A line in gives a line out, in order, for as long as the input lasts:
  {"host":"ac-montpelier.fr","lookalike":{"of","technique","strength","why"}}
  {"host":"example.com","lookalike":null}
  {"host":"…","lookalike":null,"error":"…"}  where the line is no host name

Options:
  --protect DOMAIN  a name to protect beside the profile's; may be repeated
  --profile FILE    the organisation's profile (else Montpellier's)
  --json            JSON, even on a terminal
  --lang fr|en      the language

Exit code: 0 nothing found, 1 a name imitates another with strength strong or conclusive, 2 a line was no host name.
`,
    profile: `vigie profile check FILE checks an organisation's profile.

Each fault is told with its place, "protected.0.domain" for example. Numbers and addresses that the administrator has
not yet confirmed ("confirmed": true) are named: without that, a card might send somebody to a wrong number. Without the name of the border server
(border.authservIds), no authentication result is believed.

Option:
  --lang fr|en   the language

Exit code: 0 the profile is valid, even if contacts are still to be confirmed, 2 it is not.
`,
    explain: `vigie explain RULE says what a rule looks for, gives an example, and says when it stays silent.
Without an argument, the list of rules.

Options:
  --json         JSON
  --lang fr|en   the language
`,
  },
  seeHelp: 'See "vigie --help".',
  argument: { path: 'PATH', file: 'FILE' },
  problem: {
    'unknown-option': (about) => `unknown option: ${about}`,
    'bad-value': (about) => `a value is missing or unwanted after ${about}`,
    'missing-argument': (about) => `missing: ${about}`,
    'extra-argument': (about) => `one argument too many: ${about}`,
    'unknown-command': (about) => `unknown command: ${about}`,
    'unknown-rule': (about) => `unknown rule: ${about} ("vigie explain" lists them)`,
    'not-a-domain': (about) => `not a domain name: ${about}`,
    'bad-language': (about) => `unknown language: ${about} (fr or en)`,
    conflict: (about) => `options that exclude each other: ${about}`,
  },
  unreadable: {
    empty: 'empty file',
    'not-a-message': 'not a message',
    'too-large': 'message too large',
    'broken-msg': 'broken .msg file',
    'not-found': 'not found',
    forbidden: 'permission denied',
    'is-a-folder': 'is a folder',
  },
  unreadableBy: (code) => `cannot be read (${code})`,
  broken: (message) => `a mistake of Vigie's, please report it: ${message}`,
  progress: (count) => `${count.toLocaleString('en')} read…`,
  strength: { weak: 'hint', strong: 'strong', conclusive: 'conclusive' },
  techniques: vocabulary.techniques,
  domains: {
    notAHost: 'not a host name',
    why: ({ of, seen, meant }, technique) =>
      `Looks like “${of}”: ${seen === '' || seen === meant ? '' : `“${seen}” for “${meant}”, `}${technique}.`,
  },
  profile: {
    notJson: 'not JSON',
    invalid: (file) => `${file}: this profile is not valid`,
    valid: (file) => `${file}: this profile is valid.`,
    unconfirmed: (count) =>
      count === 1 ? 'The administrator has still to confirm:' : `The administrator has still to confirm (${count}):`,
    missing: 'missing',
  },
  card: {
    from: 'From',
    noSender: '(no sender)',
    subject: 'Subject',
    noSubject: '(no subject)',
    place: {
      from: () => 'sender',
      'reply-to': () => 'reply address',
      'return-path': () => 'return address',
      subject: () => 'subject',
      body: () => 'text',
      message: () => 'message',
      link: (number) => `link ${number}`,
      attachment: (number) => `attachment ${number}`,
      form: (number) => `form ${number}`,
    },
    whatToDo: 'What to do',
    unchecked: 'Not checked',
    contacts: 'Whom to call',
  },
  summary: {
    title: (messages) => (messages === 1 ? 'One message read' : `${messages.toLocaleString('en')} messages read`),
    levels: { danger: 'danger', caution: 'caution', none: 'none' },
    rules: 'Rules',
    senders: 'Domains of senders',
    noSender: '(no domain)',
    more: (count) => `… and ${count.toLocaleString('en')} more (all of them with --json)`,
    errors: (count) => (count === 1 ? 'One message could not be read.' : `${count} messages could not be read.`),
  },
  explain: {
    list: 'Rules (vigie explain RULE):',
    looksFor: 'What it looks for',
    example: 'Example',
    silentWhen: 'When it stays silent',
  },
};
