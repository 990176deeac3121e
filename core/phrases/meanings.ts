/** What a message says has happened, to make one act: a word for each kind of bait. */
export type Lure =
  | 'verify'
  | 'threat'
  | 'storage'
  | 'expiry'
  | 'sign-in'
  | 'payment'
  | 'parcel'
  | 'held'
  | 'fine'
  | 'document'
  | 'money'
  | 'terms'
  | 'update'
  | 'incident'
  | 'prize';

/** What a message asks one to hand over: `login` to sign in somewhere, `seed` the words that open a wallet. */
export type Ask = 'password' | 'code' | 'card' | 'identity' | 'numen' | 'birth' | 'seed' | 'login';

/** Other things that phrases tell: a time limit, the reader’s mailbox, a call to phone or scan, a link that asks nothing. */
export type Sign = 'deadline' | 'mailbox' | 'charge' | 'phone' | 'scan' | 'reply' | 'aside';

/** Everything that the phrase tables tell apart. */
export type Meaning = Lure | Ask | Sign;

/** All lures, the pressing ones first, and of those the ones that tell most. */
export const lures = [
  'storage',
  'parcel',
  'held',
  'payment',
  'fine',
  'expiry',
  'sign-in',
  'threat',
  'verify',
  'money',
  'update',
  'incident',
  'document',
  'terms',
  'prize',
] as const satisfies readonly Lure[];

/** All asks, the gravest first. */
export const asks = [
  'seed',
  'password',
  'numen',
  'card',
  'code',
  'identity',
  'birth',
  'login',
] as const satisfies readonly Ask[];
