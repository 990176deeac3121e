import { vocabulary } from '../../core/texts/en-vocabulary.ts';
import type { CliWords } from './cli-words.ts';

/** English. */
export const en: CliWords = {
  help: {
    overview: `Vigie says, with its evidence, whom a message or a domain name is made to imitate.

Usage:
  vigie scan PATH…           judges messages: files, folders, mbox, .msg, "-" for standard input
  vigie domains < NAMES      says of each host name what it imitates
  vigie watch LIST…          looks for imitations among newly registered names
  vigie variants DOMAIN      gives the names that would imitate a domain, to be registered before others do
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
  --feed PLACE    what the team has confirmed: folder or address of the signed feed
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
    watch: `vigie watch LIST… looks among names for those that imitate a protected domain, and ranks them.

A LIST is a file, or "-" (else standard input): newly registered domains or names in certificates, one a line, or a
line of JSON for each certificate. Millions of names in one go, in constant memory.
The likeliest first: strength, then distance from the true name, in quarters of a letter:
  {"host","unicode","of","technique","strength","distance","why"}

Options:
  --protect DOMAIN  a name to protect beside the profile's; may be repeated
  --brands          look for imitations of the brands and services that Vigie knows, too
  --most N          keep N of them (else 1000)
  --stream          say them as they come, unranked: for an input without end
  --profile FILE    the organisation's profile (else Montpellier's)
  --json            JSON, even on a terminal
  --lang fr|en      the language

Exit code: 0 nothing found, 1 a name imitates another with strength strong or conclusive, 2 an error.
`,
    variants: `vigie variants DOMAIN gives the names that could be registered against a domain, the most deceptive first.

To choose those that the organisation registers itself before others do. Each name is judged as if it came in a
message: strength, technique, distance from the true name in quarters of a letter. Names with accents or in another
alphabet are given as they are registered (xn--…) and as they are read. Vigie asks nobody: it does not know which
of them are taken.

Options:
  --most N        give N of them (else 100)
  --profile FILE  the organisation's profile (else Montpellier's)
  --json          JSON, even on a terminal
  --lang fr|en    the language
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
  argument: { path: 'PATH', file: 'FILE', domain: 'DOMAIN' },
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
  feed: {
    malformed: 'this feed is not written as it must be',
    signature: "this feed is not signed by the profile's keys (feed.publicKeys)",
    replayed: 'this feed is older than the last one known',
    equivocal: 'this feed says two things under one number',
    expired: "this feed has run out, or this machine's clock is ahead",
    clock: "this feed is from the future: this machine's clock is behind",
    blob: 'the list of this feed is missing, or not the one that is signed',
  },
  watch: {
    progress: (read, found) => `${read.toLocaleString('en')} read, ${found.toLocaleString('en')} found…`,
    summary: (read, shown, isCut) =>
      `${read.toLocaleString('en')} names read, ${shown.toLocaleString('en')} ${isCut ? 'shown, others not (--most)' : 'found'}.`,
  },
  variants: {
    summary: (domain, shown, all) =>
      `${shown.toLocaleString('en')} names shown of ${all.toLocaleString('en')} that would imitate "${domain}".`,
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
