import * as v from 'valibot';

/** What somebody may do: a `reader` looks, an `analyst` decides, an `administrator` also sees accounts and the audit log. */
export const roles = ['reader', 'analyst', 'administrator'] as const;
/** A role: `analyst`. */
export type Role = (typeof roles)[number];

/** Who is logged in. */
export interface Session {
  /** `claire.martin`. */
  readonly name: string;
  readonly role: Role;
  readonly secondFactor: boolean;
  /** Whether the account is of this server or of the organisation's log-in. */
  readonly origin: 'local' | 'openid';
  /** When it ends at the latest, ISO 8601 UTC. */
  readonly until: string;
  /** The organisation as the profile names it. */
  readonly organisation: { readonly fr: string; readonly en: string };
}

/** What the log-in page offers. */
export interface Entrance {
  /** No account exists yet: whoever holds the token that the server printed at its first start makes the first one. */
  readonly needsSetup: boolean;
  /** What the button of the organisation's log-in says; `undefined` when there is none. */
  readonly openId: string | undefined;
}

/** Name of an account: `claire.martin`. */
const name = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]{0,59}$/u));
const password = v.pipe(v.string(), v.minLength(12), v.maxLength(200));
const code = v.pipe(v.string(), v.regex(/^\d{6}$/u));

/** A log-in of an account of this server. */
export const loginSchema = v.strictObject({
  name,
  password: v.pipe(v.string(), v.maxLength(200)),
  code: v.exactOptional(code),
});
/** What the log-in form sends. */
export type Login = Readonly<v.InferOutput<typeof loginSchema>>;

/** 200 with `session`, 200 with `code-wanted`, 401 with `refused`, 429 with `wait`. */
export type LoginOutcome =
  | { readonly outcome: 'session'; readonly session: Session }
  /** Name and password were right; the same again with the code of the second factor. */
  | { readonly outcome: 'code-wanted' }
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'wait'; readonly seconds: number };

/** The first account, which is an administrator's. */
export const setupSchema = v.strictObject({ token: v.pipe(v.string(), v.maxLength(100)), name, password });
/** What the form of the first start sends. */
export type Setup = Readonly<v.InferOutput<typeof setupSchema>>;

/** A second factor that is not yet confirmed. */
export interface SecondFactorOffer {
  /** For the person to type: `JBSWY3DPEHPK3PXP…`. */
  readonly secret: string;
  /** What the QR code says, for an app on this machine: `otpauth://totp/…`. */
  readonly url: string;
  readonly qr: QrCode;
}

/** A QR code to be drawn: squares without a quiet zone around them. */
export interface QrCode {
  /** Squares of a side. */
  readonly size: number;
  /** The dark ones as an SVG path: `M0 0h7v1h-7zM9 0h1v1h-1z…`. */
  readonly path: string;
}

/** The code that confirms a second factor. */
export const codeSchema = v.strictObject({ code });

/** Another password for one's own account. */
export const passwordChangeSchema = v.strictObject({ current: v.pipe(v.string(), v.maxLength(200)), password });
/** What the form for one's own password sends. */
export type PasswordChange = Readonly<v.InferOutput<typeof passwordChangeSchema>>;

/** An account, as administrators see it. */
export interface User {
  readonly name: string;
  readonly role: Role;
  readonly origin: 'local' | 'openid';
  readonly secondFactor: boolean;
  readonly disabled: boolean;
  readonly createdAt: string;
  readonly lastSeenAt: string | undefined;
}

/** A further account of this server. */
export const newUserSchema = v.strictObject({ name, role: v.picklist(roles), password });
/** What makes an account. */
export type NewUser = Readonly<v.InferOutput<typeof newUserSchema>>;

/** What an administrator changes; `secondFactor: false` takes a lost one away. A change ends the sessions of the account. */
export const userChangeSchema = v.strictObject({
  role: v.exactOptional(v.picklist(roles)),
  password: v.exactOptional(password),
  disabled: v.exactOptional(v.boolean()),
  secondFactor: v.exactOptional(v.literal(false)),
});
/** A change of an account. */
export type UserChange = Readonly<v.InferOutput<typeof userChangeSchema>>;
