import type { Strength } from '../../finding.ts';
import type { Hit } from '../../reading/phrases.ts';
import type { Words } from '../../reading/fold.ts';
import { isPassphrase, isUnlikeWords, lookOf } from './given-value.ts';
import { isAlphanumeric } from './letters.ts';
import { isOwned, placeOf, type SecretHits, secretWordsIn, type SecretWord } from './phrases.ts';
import { secondValueAfter, valueAfter, valueBeside } from './value-after.ts';

/** A password that is being told: its words and value stand from `from` to `to`. */
export interface GivenPassword {
  readonly from: number;
  readonly to: number;
  readonly strength: Strength;
}

/** Words on either side in which a video room or a network says that everybody gets the code. */
const nearWords = 25;
/** Words in which somebody's name for the account stands: « identifiant : mdupont, mot de passe : … ». */
const besideWords = 6;
/** Words between a password and its name behind it: « Cigale66 comme nouveau mot de passe », and how far back it may begin. */
const between = new Set(['mon', 'le', 'nouveau', 'my', 'the', 'new']);
const farthest = 66;
/** Times that a message names such a thing and is still listened to. */
const mostNamed = 200;

/** Passwords told in a text: « mon mot de passe est Soleil34! », “password: hunter2”. What is compared is words, never a stored password. */
export function findGivenPasswords(text: string): readonly GivenPassword[] {
  const { words, hits } = secretWordsIn(text);
  const of = (meaning: SecretWord): SecretHits => hits.filter((hit) => hit.meaning === meaning).slice(0, mostNamed);
  const around = { everybodys: of('meeting'), accounts: of('account') };
  const named = [...of('password'), ...of('access')];
  return [
    ...named.flatMap((hit) => told(text, words, hit, around) ?? toldBefore(text, words, hit) ?? []),
    ...around.accounts.flatMap((hit) => (isOwned(words, hit) ? (toldBesideAccount(text, words, hit) ?? []) : [])),
  ];
}

interface Around {
  readonly everybodys: SecretHits;
  readonly accounts: SecretHits;
}

function told(
  text: string,
  words: Words,
  hit: Hit<SecretWord>,
  { everybodys, accounts }: Around,
): GivenPassword | undefined {
  const { from, to: end } = placeOf(words, hit);
  if (isInAddress(text, from, end)) return undefined;
  const isNear = (hits: SecretHits, within: number): boolean =>
    hits.some((each) => Math.abs(each.from - hit.from) < within);
  const owned = isOwned(words, hit) || isNear(accounts, besideWords);
  const given = (to: number, isStrong: boolean): GivenPassword => ({
    from,
    to,
    strength: isStrong && !isNear(everybodys, nearWords) ? 'strong' : 'weak',
  });
  const next = valueBeside(text, end);
  if (next && isUnlikeWords(next.text)) return given(next.to, owned);
  const value = valueAfter(text, end);
  if (!value) return undefined;
  if (hit.meaning === 'access') return isUnlikeWords(value.text) ? given(value.to, owned) : undefined;
  if (owned && isPassphrase(value.rest)) return given(value.to - value.text.length + value.rest.length, true);
  const look = lookOf(value);
  return look && given(value.to, owned || look !== 'plain');
}

/** The other way round: « j’ai mis Cigale66 comme mot de passe ». */
function toldBefore(text: string, words: Words, hit: Hit<SecretWord>): GivenPassword | undefined {
  let at = hit.from - 1;
  while (at > hit.from - 3 && between.has(words.words[at] ?? '')) at--;
  if (!['comme', 'as'].includes(words.words[at] ?? '')) return undefined;
  const end = words.starts[at] ?? 0;
  const before = text.slice(Math.max(0, end - farthest), end).trimEnd();
  const value = before.slice(before.lastIndexOf(' ') + 1);
  if (!isUnlikeWords(value)) return undefined;
  return { from: end - 1 - value.length, to: placeOf(words, hit).to, strength: 'strong' };
}

/** Without a name of its own: « mes identifiants : mdupont / Cigale66 ». */
function toldBesideAccount(text: string, words: Words, hit: Hit<SecretWord>): GivenPassword | undefined {
  const { from, to } = placeOf(words, hit);
  const value = secondValueAfter(text, to);
  return value && isUnlikeWords(value.text) ? { from, to: value.to, strength: 'strong' } : undefined;
}

/** Part of a link or of a program: `https://…/forgot_password.php?token=1`, `` `pwd` ``. */
function isInAddress(text: string, start: number, end: number): boolean {
  const goesOn = /^[-_./?&#`]/u.test(text.slice(end, end + 1)) && isAlphanumeric(text.charAt(end + 1));
  return goesOn || /[-_.?&=#`]/u.test(text.slice(Math.max(0, start - 1), start)) || text.charAt(end) === '`';
}
