import * as v from 'valibot';
import { brandSchema } from '../profile/brand.ts';
import { text } from '../profile/fields.ts';
import type { Brand } from '../profile/profile.ts';
import { messageRules } from '../rules/index.ts';
import { largestPolicy } from './feed-list.ts';
import { plainReason } from './plain-reason.ts';

/** A rule that raises false alarms, silenced until it is mended. */
export interface Mute {
  /** The id of a rule, never `known-bad`. */
  readonly rule: string;
  /** Milliseconds since 1970; at most fourteen days apart. */
  readonly from: number;
  readonly until: number;
  /** `Fausses alertes sur la lettre de la MGEN`. */
  readonly reason: string;
  /** The two who decided it, as short names: `cm`, `jb`. */
  readonly persons: readonly [string, string];
}

/** What the feed may change of a judgement besides known-bad entries: it adds, and silences for a while. It loosens nothing else. */
export interface FeedPolicy {
  readonly brands: readonly Brand[];
  /** More of the profile's `serviceWords`. */
  readonly words: readonly string[];
  readonly mutes: readonly Mute[];
}

const day = 86_400_000;

/** The longest that a rule may be muted in one go. */
const longestMute = 14 * day;

const mutable: ReadonlySet<string> = new Set(messageRules.map(({ id }) => id).filter((id) => id !== 'known-bad'));

const muteSchema = v.pipe(
  v.strictObject({
    rule: v.pipe(
      v.string(),
      v.check((rule) => mutable.has(rule), 'A rule that may be muted is expected'),
    ),
    from: v.pipe(v.number(), v.integer()),
    until: v.pipe(v.number(), v.integer()),
    reason: v.pipe(v.string(), v.transform(plainReason), v.nonEmpty()),
    persons: v.strictTuple([text(40), text(40)]),
  }),
  v.check(({ from, until }) => until > from && until - from <= longestMute, 'At most fourteen days are expected'),
  v.check(({ persons: [one, other] }) => folded(one) !== folded(other), 'Two persons are expected'),
);

const wordSchema = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}]{3,40}$/u));

/** The most that the feed may add of each. */
const most = { brands: 20, words: 200, mutes: 20 } as const;

/** Reads the policy part of a list. Whatever in it is out of bounds is left out; the rest holds. */
export function readPolicy(json: string): FeedPolicy {
  const whole = parsed(json);
  return {
    brands: allowed(brandSchema, whole['brands'], most.brands),
    words: allowed(wordSchema, whole['words'], most.words),
    mutes: allowed(muteSchema, whole['mutes'], most.mutes),
  };
}

/** Writes a policy; an empty one is written as nothing. */
export function writePolicy(policy: FeedPolicy): string {
  return Object.values(policy).every(({ length }: readonly unknown[]) => length === 0) ? '' : JSON.stringify(policy);
}

/** The rules that are muted at an instant, with the reason: the Context's `muted`. */
export function mutesAt({ mutes }: FeedPolicy, now: number): ReadonlyMap<string, string> {
  return new Map(
    mutes.filter(({ from, until }) => from <= now && now < until).map(({ rule, reason }) => [rule, reason]),
  );
}

function allowed<Schema extends v.GenericSchema>(
  schema: Schema,
  items: unknown,
  limit: number,
): readonly v.InferOutput<Schema>[] {
  if (!Array.isArray(items)) return [];
  return items.slice(0, limit).flatMap((item: unknown) => {
    const result = v.safeParse(schema, item);
    return result.success ? [result.output] : [];
  });
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  if (json === '' || json.length > largestPolicy) return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** `CM ` and `cm` are one person. */
function folded(person: string): string {
  return person.normalize('NFKC').trim().toLowerCase();
}
