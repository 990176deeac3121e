import type { FeedWords } from './feed-words.ts';

const number = new Intl.NumberFormat('en');
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** English. */
export const en: FeedWords = {
  help: `The signed feed: what the team has confirmed, for all of Vigie's clients.

  feed keys root FILE                  makes a root key, encrypted; keep it offline
  feed keys feed FOLDER                makes the signer's key in FOLDER (that of feed.key)
  feed keys delegate ROOT PUBLIC --serial N [--days 90] [--out FILE]
                                       allows the signer's key with a root key
  feed keys trial [FOLDER]             all of that at once, on one machine, to try it
  feed sign [FOLDER] [--socket PATH] [--profile FILE] [--popular FILE]
                                       the signer: reads FOLDER/private, writes FOLDER/public
                                       (FOLDER: VIGIE_FEED, or var/feed)
  feed publish EXPRESSION… --reason TEXT --person NAME [--person NAME] [--days 90]
  feed withdraw EXPRESSION… --person NAME
  feed mute RULE --reason TEXT --days 14 --person NAME --person NAME
  feed unmute RULE --person NAME
  feed renew | feed status             these orders go to the signer: --socket, VIGIE_SIGNER, or FOLDER's signer.sock
  feed verify FOLDER|ADDRESS [--root KEY]…
                                       reads the feed as a client, and says whether it would be believed

An EXPRESSION: host:evil.example, url:evil.example/login, sender:x@evil.example, file:SHA-256.
The passphrase of root keys is read from VIGIE_ROOT_PASSPHRASE.`,
  passphrase: (shortest) =>
    `VIGIE_ROOT_PASSPHRASE must hold the root key's passphrase, at least ${shortest} characters.`,
  made: {
    root: 'Root key made. Its public key, above, belongs in the profile: feed.publicKeys.',
    trial:
      'Trial keys are ready for 90 days. The public key, above, belongs in the profile: feed.publicKeys. A real root key lies elsewhere.',
    feed: 'Signer’s key made. Allow its public key, above, with “feed keys delegate”.',
  },
  noDelegation: (path) => `${path} does not allow the feed.key beside it.`,
  signing: (socket) => `The signer waits for orders at ${socket}.`,
  published: (head, entries) => `Head ${head}: ${entries === 1 ? 'one entry' : `${number.format(entries)} entries`}.`,
  tooMany: (minutes) => `Too many orders within an hour. The signer takes more in ${minutes} min.`,
  notAnOrder: (problem) => `This order is not understood: ${problem}`,
  refusals: {
    'not-an-expression': 'this is no expression written as the feed writes it',
    own: 'this site is the organisation’s own: only one page may be named',
    partner: 'this site is a partner’s: only one page may be named',
    popular: 'this site is known to everyone: only one page may be named',
    shared: 'this site serves many people: only one page may be named',
    suffix: 'this is a public suffix, or a name without a domain',
    'private-network': 'this address is another machine in every network',
    'any-file': 'this file is empty: it would be everybody’s',
    'second-person': 'a second person must confirm it (--person)',
    'out-of-bounds': 'clients would not take it',
    full: 'the feed is full',
  },
  disbelieved: {
    malformed: 'The head of the feed is not written as it must be.',
    signature: 'The signatures do not come from the given root keys.',
    replayed: 'The head is older than the last one known.',
    equivocal: 'Two different heads have the same number.',
    expired: 'The head, or the signer’s key, has run out; or the clock of this machine is ahead.',
    clock: 'The head is from the future: the clock of this machine is behind.',
    blob: 'The list is missing, or not what the head says.',
  },
  believed: (head, entries, age) =>
    `A client would believe this feed. Head ${head}, ${number.format(entries)} entries, signed ${age.kind === 'none' || age.days === 0 ? 'today' : `${age.days} days ago`}.`,
  keyTerm:
    'The signer’s key does not hold today: no client would believe what it signs. Give it a new key and a delegation.',
  keySoon: (days) => `The signer’s key holds for ${days} more days. Prepare the next one, with the next serial.`,
  keyUntil: (until) => `The signer’s key holds until ${date.format(until)}.`,
};
