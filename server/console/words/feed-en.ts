import { counted } from './counted.ts';
import type { FeedWords } from './feed-texts.ts';
import { spreadText } from './spread-text.ts';

/** Publishing in English. */
export const feedEn: FeedWords = {
  title: 'Publication',
  lead: 'What the team has confirmed, and how far it has come.',
  awayShort: 'the signer publishes nothing',
  away: (since) => `The signer has published nothing for ${since}`,
  whyAway: {
    ENOENT: 'It is not running. Until then nothing is published or withdrawn; what waits leaves once it is there.',
    ECONNREFUSED: 'It has stopped. Until then nothing is published or withdrawn; what waits leaves once it is there.',
    EACCES: 'The server may not open its socket: check the group of signer.sock.',
    ETIMEDOUT: 'It runs but stays silent: see its log, and the room on its disk.',
    failed: 'It could not write: see its log, and the room on its disk.',
    'key-term':
      'Its key does not hold today: no computer would believe what it signs. Nothing is published or withdrawn until it has another.',
    'too-many': 'It was given too many orders within an hour and goes on afterwards. Withdrawals always leave.',
  },
  whyUnknown: (why) => `Until then nothing is published or withdrawn (${why}).`,
  none: {
    title: 'This server publishes nothing',
    text: 'The profile names no feed. Decisions are kept, and nobody is warned.',
  },
  waiting: (count) => counted('en', count, 'decision to confirm', 'decisions to confirm'),
  toConfirm: 'To be confirmed by a second person',
  toConfirmNote: 'Blocking a whole site, or what stands in legitimate messages too, takes two.',
  noProposals: { title: 'Nothing to confirm', text: 'What takes two persons will wait here.' },
  decidedBy: (person) => `Decided by ${person}`,
  campaign: 'see the campaign',
  noCampaign: 'newly registered domain, no message known',
  endorse: 'Confirm the publication',
  decline: 'Do not publish',
  endorsed: (entries) =>
    entries === 0
      ? 'Nothing waited for a confirmation any more.'
      : counted('en', entries, 'publication confirmed.', 'publications confirmed.'),
  declined: (entries) => counted('en', entries, 'publication set aside.', 'publications set aside.'),
  yours: 'You decided it: another person has to confirm it.',
  served: 'List in service',
  servedNote: 'Share of the clients that asked for the list within the last six minutes. Which ones is not known.',
  reached: 'Clients up to date',
  spread: (spread) => spreadText(spread, 'en'),
  signed: 'Signed',
  expires: 'Valid until',
  number: 'Number',
  keyUntil: 'Key until',
  keySoon: (days) =>
    days < 1 ? 'The signer’s key ends today' : `The signer’s key ends in ${counted('en', days, 'day', 'days')}`,
  keySoonMore:
    'After that nothing can be published or withdrawn. Tell the server’s administrator: docs/feed.md says how to prepare the next one.',
  last: 'Last publications',
  noEntries: { title: 'Nothing was published', text: 'What is decided in the queue will appear here.' },
  column: {
    name: 'Indicator',
    state: 'State',
    reached: 'Clients reached',
    reason: 'Reason shown',
    persons: 'Decided by',
    changed: 'Changed',
    until: 'Until',
  },
  refusal: {
    own: 'the organisation’s site',
    partner: 'a partner’s site',
    popular: 'a site known to everybody',
    shared: 'shared hosting',
    suffix: 'public suffix',
    'private-network': 'address of a private network',
    'any-file': 'empty file',
    'not-an-expression': 'cannot be written in the feed',
    'not-an-order': 'order not understood',
    full: 'the feed is full',
  },
};
