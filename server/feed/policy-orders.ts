import { readPolicy } from '../../core/feed/feed-policy.ts';
import { plainReason } from '../../core/feed/plain-reason.ts';
import { profileWithPolicy } from '../../core/feed/profile-with-policy.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { type CarriedOut, done, refused } from './carried-out.ts';
import type { Ledger } from './ledger.ts';
import { differentPersons } from './objections.ts';
import type { ReadOrder } from './order.ts';

type Of<Name extends ReadOrder['order']> = Extract<ReadOrder, { readonly order: Name }>;

const day = 86_400_000;

/** Silences a rule from now for some days, on the word of two persons. */
export function mute(ledger: Ledger, { rule, days, reason, persons }: Of<'mute'>, now: number): CarriedOut {
  const [one, other] = differentPersons(persons);
  if (one === undefined || other === undefined) return refused(rule, 'second-person');
  const others = ledger.policy.mutes.filter((each) => each.rule !== rule && each.until > now);
  const muted = { rule, from: now, until: now + days * day, reason: plainReason(reason), persons: [one, other] };
  return withPolicy(ledger, { ...ledger.policy, mutes: [...others, muted] }, rule);
}

/** Lets a rule speak again. */
export function unmute(ledger: Ledger, order: Of<'unmute'>): CarriedOut {
  const mutes = ledger.policy.mutes.filter(({ rule }) => rule !== order.rule);
  return done(ledger, { policy: { ...ledger.policy, mutes } });
}

/** Adds brands and words to every profile, on the word of two persons, if the profile bears them. */
export function add(ledger: Ledger, { brands, words, persons }: Of<'add'>, profile: Profile): CarriedOut {
  if (differentPersons(persons).length < 2) return refused('add', 'second-person');
  const policy = { ...ledger.policy, brands, words };
  const added = profileWithPolicy(profile, policy).brands.slice(profile.brands.length);
  const lost = brands.find((brand) => !added.some(({ id }) => id === brand.id));
  return lost ? refused(lost.id, 'out-of-bounds') : withPolicy(ledger, policy, 'add');
}

/** Only a policy of which clients take all is published. */
function withPolicy(ledger: Ledger, policy: object, about: string): CarriedOut {
  const read = readPolicy(JSON.stringify(policy));
  const isWhole = JSON.stringify(read) === JSON.stringify(policy);
  return isWhole ? done(ledger, { policy: read }) : refused(about, 'out-of-bounds');
}
