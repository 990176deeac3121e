import * as v from 'valibot';
import type { OutgoingCard } from '../../core/outgoing/texts/outgoing-card.ts';
import type { PageDescription } from '../../core/page/page-description.ts';
import { readPageDescription } from '../../core/page/read-description.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { Language } from '../../core/texts/card.ts';
import { line, question } from './question.ts';
import type { SecurityMark } from './reading.ts';

const addresses = v.pipe(v.array(line(1000)), v.maxLength(500));

/** A message being written, as far as it is judged: `body` is what the writer wrote, without what the page marks as quoted. */
const written = v.object({
  to: addresses,
  cc: addresses,
  bcc: addresses,
  subject: line(1000),
  body: line(200_000),
});

const description = v.custom<PageDescription>((page) => readPageDescription(page) !== undefined);

/** What is asked about what leaves the hands of a person. */
export const guardQuestions = {
  /** Judges a message being written; nothing of it is kept. */
  'judge-outgoing': question(['webmail'], { mailbox: v.optional(line(320)), message: written }),
  /** A credential field was focused: judges the page before something is typed. In danger the tab gets the interstitial. */
  'judge-page': question(['webmail', 'site'], { page: description }),
  /** A person left a password field. Nothing of the password is kept but, with consent, its fingerprint. */
  'leave-password': question(['webmail', 'site'], { password: v.pipe(line(1000), v.nonEmpty()) }),
  /** A form that was held had to go before its password was known. */
  'let-go': question(['webmail', 'site'], {}),
  /** “Continuer quand même” under the alarm, for this site. */
  'pass-reuse': question(['webmail', 'site'], {}),
  /** What the password guide needs to know; `null` on a page where the organisation's password does not belong. */
  'read-guide': question(['webmail', 'site', 'page'], {}),
  /** Has the script that guides run in the frame that asks; answers why it did not. */
  'load-guide': question(['webmail', 'site'], {}),
  'read-guards': question(['page'], {}),
  /** After the browser granted or took back the permission, which a page must ask for itself. */
  'change-page-guard': question(['page'], {}),
  /** Consent to the fingerprint, or its withdrawal, which erases all of them. */
  'allow-reuse': question(['page'], { allowed: v.boolean() }),
};

/** What the background answers to these. */
export interface GuardAnswers {
  readonly 'judge-outgoing': OutgoingCard;
  readonly 'judge-page': JudgedPage;
  readonly 'leave-password': LeftPassword;
  readonly 'let-go': null;
  readonly 'pass-reuse': null;
  readonly 'read-guide': GuideView | null;
  readonly 'load-guide': string | null;
  readonly 'read-guards': GuardsView;
  readonly 'change-page-guard': GuardsView;
  readonly 'allow-reuse': GuardsView;
}

/** What goes over the wire of a message being written. */
export type WrittenMessage = v.InferOutput<typeof written>;

/** What the script on a site needs to know of its page. */
export interface JudgedPage {
  readonly language: Language;
  /** By which a person knows what is Vigie's; no page can look into what we show. */
  readonly mark: SecurityMark | undefined;
  /** What stands beside the field of a page to be careful with. */
  readonly word: { readonly title: string; readonly reason: string } | undefined;
  /** What is to be told of passwords: `reuse` before a form leaves, `learn` on the organisation's own pages, or nothing. */
  readonly passwords: 'reuse' | 'learn' | 'nothing';
}

/** Whether it looks like the password of the person's mailbox; never said on the organisation's own pages. */
export interface LeftPassword {
  readonly isReused: boolean;
}

/** What a password is judged by, besides dictionaries. */
export interface GuideView {
  readonly language: Language;
  readonly profile: Pick<Profile, 'organisation' | 'protected' | 'serviceWords' | 'passwords'>;
  /** Of the mailbox that is open; empty when none is, or it is not known. */
  readonly address: string;
}

/** What the options page shows of the guards. */
export interface GuardsView {
  /** `organisation`: granted with the extension itself. */
  readonly pages: 'on' | 'off' | 'organisation';
  readonly reuse: {
    readonly allowed: boolean;
    /** Whether a fingerprint is kept: there is none before the next log-in. */
    readonly learned: boolean;
    /** Off whatever was said: several people share the computer. */
    readonly shared: boolean;
  };
}
