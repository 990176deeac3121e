import * as v from 'valibot';
import { feedFolder } from './feed/feed-place.ts';
import { readListSources, type ListSource } from './watch/list-source.ts';

const whole = (fallback: string) =>
  v.pipe(v.optional(v.string(), fallback), v.regex(/^\d{1,9}$/u, 'A whole number is expected'), v.transform(Number));
const optionalText = v.optional(v.pipe(v.string(), v.maxLength(2000)));

/** What the environment may set. `docs/deploying.md` explains each. */
const environmentSchema = v.object({
  VIGIE_HOST: v.optional(v.string(), '127.0.0.1'),
  VIGIE_PORT: whole('8025'),
  /** How browsers reach the server: `https://vigie.ac-montpellier.fr`. */
  VIGIE_ORIGIN: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/[\w.:[\]-]{1,260}$/u, 'An origin is expected, such as https://vigie.example'),
    ),
  ),
  VIGIE_VAR: v.optional(v.string(), 'var'),
  VIGIE_PROFILE: optionalText,
  DATABASE_URL: v.optional(
    v.pipe(v.string(), v.regex(/^postgres(?:ql)?:\/\//u, 'An address that begins with postgres:// is expected')),
  ),
  /** `imaps://signalement%40ac-montpellier.fr:secret@imap.example`. */
  VIGIE_IMAP: optionalText,
  /** `smtps://user:secret@smtp.example`. */
  VIGIE_SMTP: optionalText,
  VIGIE_MAIL_FROM: optionalText,
  /** Folder of the feed, which its signer owns: `feed` in `VIGIE_VAR`, unless another is set. */
  VIGIE_FEED: optionalText,
  /** Socket of the feed's signer: `signer.sock` there, unless another is set. */
  VIGIE_SIGNER: optionalText,
  /** File with a popular host a line, which the feed must never name. */
  VIGIE_POPULAR: optionalText,
  VIGIE_OPENID_ISSUER: optionalText,
  VIGIE_OPENID_CLIENT: optionalText,
  VIGIE_OPENID_SECRET: optionalText,
  VIGIE_OPENID_NAME: v.optional(v.string(), 'OpenID Connect'),
  /** Claim that names the roles, and what its values mean: `vigie-analystes=analyst,vigie-admin=administrator`. */
  VIGIE_OPENID_CLAIM: v.optional(v.string(), 'groups'),
  VIGIE_OPENID_ROLES: v.optional(v.string(), ''),
  /** The secret of the keyed hashes and of what is encrypted: a file with 64 hexadecimal digits, or the digits themselves; else `secret` in `VIGIE_VAR`. */
  VIGIE_SECRET_FILE: optionalText,
  VIGIE_SECRET: optionalText,
  /** Lists of newly registered names, each with a name: `afnic=https://registry.example/{yyyy}{mm}{dd}.txt`. */
  VIGIE_WATCH_LISTS: v.pipe(
    v.optional(v.string(), ''),
    v.check((text) => readListSources(text) !== undefined, 'name=https://… is expected, one after the other'),
    v.transform((text) => readListSources(text) ?? []),
  ),
  /** Reports that may wait to be judged. */
  VIGIE_QUEUE_CAP: whole('5000'),
});

/** How the server was set up. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly origin: string;
  readonly folder: string;
  readonly profile: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly imap: string | undefined;
  readonly smtp: string | undefined;
  readonly mailFrom: string | undefined;
  readonly feed: string;
  readonly signer: string | undefined;
  readonly popular: string | undefined;
  readonly openId: OpenIdSettings | undefined;
  readonly secretFile: string | undefined;
  readonly secret: string | undefined;
  /** Nothing else is ever fetched from the network by a person's wish. */
  readonly watchLists: readonly ListSource[];
  readonly queueCap: number;
}

/** The organisation's log-in. */
export interface OpenIdSettings {
  readonly issuer: string;
  readonly client: string;
  readonly secret: string | undefined;
  readonly name: string;
  readonly claim: string;
  readonly roles: string;
}

/** Settings, or what is wrong with the environment: one line a variable. */
export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the environment. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsReading {
  const result = v.safeParse(environmentSchema, withoutEmpty(environment));
  if (!result.success) {
    return {
      ok: false,
      problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`),
    };
  }
  const set = result.output;
  const { VIGIE_OPENID_ISSUER: issuer, VIGIE_OPENID_CLIENT: client } = set;
  return {
    ok: true,
    settings: {
      host: set.VIGIE_HOST,
      port: set.VIGIE_PORT,
      origin: set.VIGIE_ORIGIN ?? `http://localhost:${set.VIGIE_PORT}`,
      folder: set.VIGIE_VAR,
      profile: set.VIGIE_PROFILE,
      databaseUrl: set.DATABASE_URL,
      imap: set.VIGIE_IMAP,
      smtp: set.VIGIE_SMTP,
      mailFrom: set.VIGIE_MAIL_FROM,
      feed: feedFolder(set),
      signer: set.VIGIE_SIGNER,
      popular: set.VIGIE_POPULAR,
      openId:
        issuer === undefined || client === undefined
          ? undefined
          : {
              issuer,
              client,
              secret: set.VIGIE_OPENID_SECRET,
              name: set.VIGIE_OPENID_NAME,
              claim: set.VIGIE_OPENID_CLAIM,
              roles: set.VIGIE_OPENID_ROLES,
            },
      secretFile: set.VIGIE_SECRET_FILE,
      secret: set.VIGIE_SECRET,
      watchLists: set.VIGIE_WATCH_LISTS,
      queueCap: set.VIGIE_QUEUE_CAP,
    },
  };
}

/** A variable that is set to nothing is not set. */
function withoutEmpty(environment: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const set = Object.entries(environment).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '');
  return Object.fromEntries(set);
}
