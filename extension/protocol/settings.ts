import * as v from 'valibot';
import type { Profile } from '../../core/profile/profile.ts';
import type { Language } from '../../core/texts/card.ts';
import { line, origin, question } from './question.ts';
import type { SecurityMark } from './reading.ts';

/** What a person may choose. */
export const settingsSchema = v.object({
  /** Left out: the profile's. */
  language: v.optional(v.picklist(['fr', 'en'])),
  mark: v.optional(
    v.object({ color: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/u)), word: v.pipe(line(24), v.nonEmpty()) }),
  ),
  /** Left out: the profile's. */
  idleMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(480))),
  idleOff: v.optional(v.boolean(), false),
  sharedComputer: v.optional(v.boolean(), false),
});

/** What a person chose. */
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** What the options page asks. */
export const settingsQuestions = {
  'read-settings': question(['page'], {}),
  /** The whole of them, as chosen; what is locked stays as it is. */
  'save-settings': question(['page'], { settings: settingsSchema }),
  /** Takes one of `trusted` back. */
  'withdraw-trust': question(['page'], { id: line(64) }),
  /** After the browser granted the permission, which a page must ask for itself: `permissions.request` on a press. */
  'enable-host': question(['page'], { origin }),
  'disable-host': question(['page'], { origin }),
};

/** What the background answers to these. */
export interface SettingsAnswers {
  readonly 'read-settings': SettingsView;
  readonly 'save-settings': SettingsView;
  readonly 'withdraw-trust': SettingsView;
  readonly 'enable-host': SettingsView;
  readonly 'disable-host': SettingsView;
}

/** Everything that the options page shows. */
export interface SettingsView {
  readonly settings: Settings;
  /** What is in force, with the profile's where nothing was chosen. */
  readonly inForce: {
    readonly language: Language;
    readonly mark: SecurityMark | undefined;
    readonly idleMinutes: number;
    readonly idleOff: boolean;
    readonly sharedComputer: boolean;
  };
  /** Settings that the organisation has decided. */
  readonly locked: readonly (keyof Settings)[];
  /** Whether a policy of the organisation is in force. */
  readonly managed: boolean;
  readonly trusted: readonly Trusted[];
  readonly hosts: readonly WebmailHost[];
  /** What the person allowed in the browser besides: notifications; and its private windows, where else nobody watches. */
  readonly allowed: { readonly notifications: boolean; readonly privateWindows: boolean };
  readonly organisation: Organisation;
}

/** Something a person said to be legitimate. */
export interface Trusted {
  readonly id: string;
  readonly what: 'sender' | 'message';
  /** `newsletter@exemple.fr`, or the subject of the message. */
  readonly name: string;
  /** The webmail's host: `webmail.ac-montpellier.fr`. */
  readonly webmail: string;
  /** The mailbox; empty where the page does not show it. */
  readonly mailbox: string;
  /** ISO 8601 UTC. */
  readonly since: string;
}

/** A webmail where Vigie works, or would if it may. */
export interface WebmailHost {
  readonly origin: string;
  readonly from: 'profile' | 'person';
  readonly granted: boolean;
}

/** Of the profile, what pages show. */
export type Organisation = Pick<Profile, 'contacts' | 'passwords' | 'report' | 'idle'> & {
  readonly name: string;
  readonly webmails: readonly { readonly kind: string; readonly url: string }[];
};
