import * as v from 'valibot';
import type { Legitimacy } from '../../core/legitimacy.ts';
import type { Card, Language, Reason } from '../../core/texts/card.ts';
import type { Destination } from '../../ui/destination.ts';
import type { Level } from '../../core/verdict.ts';
import { line, messageId, question } from './question.ts';
import { wiredSource } from './wire.ts';

const href = line(8192);
const address = line(320);
/** The mailbox that the page is for, as far as it shows it. */
const mailbox = v.optional(address);

/** What the script in a webmail asks about what a person reads. */
export const readingQuestions = {
  /** At the start of each frame. */
  greet: question(['webmail'], {}),
  /** Judges an open message, and each address that the page links to from it. */
  judge: question(['webmail'], {
    webmail: line(40),
    mailbox,
    source: wiredSource,
    hrefs: v.pipe(v.array(href), v.maxLength(2000)),
  }),
  /** Which senders of the message list are lookalikes. */
  'judge-senders': question(['webmail'], { addresses: v.pipe(v.array(address), v.maxLength(500)) }),
  /** A press on a link that leads into danger: opens the interstitial instead. */
  'stop-link': question(['webmail'], { message: messageId, href, text: line(1000) }),
  /** “Ce message est légitime”, within its bounds. */
  'call-legitimate': question(['webmail', 'page'], { message: messageId }),
  /** And back. */
  'take-back-legitimate': question(['webmail', 'page'], { message: messageId }),
  /** Has the second script, which draws, run in the frame that asks; answers why it did not. */
  'load-drawings': question(['webmail', 'site'], {}),
  /** A fact of the page's own world, by its name: ids and tokens only. */
  'page-fact': question(['webmail'], { name: line(80) }),
};

/** What the background answers to these. */
export interface ReadingAnswers {
  readonly greet: Greeting;
  readonly judge: Judged;
  /** In the order asked: why a sender is marked, in the person's language, or `null`. */
  readonly 'judge-senders': readonly (string | null)[];
  readonly 'stop-link': null;
  readonly 'call-legitimate': Legitimacy;
  readonly 'take-back-legitimate': Legitimacy;
  readonly 'load-drawings': string | null;
  readonly 'page-fact': string | null;
}

/** What a frame of a webmail needs to know before anything else. */
export interface Greeting {
  readonly language: Language;
  readonly mark: SecurityMark | undefined;
  /** Whether the profile or the person says that this is a webmail without an adapter of its own. */
  readonly generic: boolean;
}

/** The personal mark in every banner: nobody who writes a mail knows it. */
export interface SecurityMark {
  /** `#3b6ea5` */
  readonly color: string;
  /** `tournesol` */
  readonly word: string;
}

/** The judgement of one message, for the page that shows it. */
export interface Judged {
  /** Names the message in what is asked later: the SHA-256 of its source. */
  readonly message: string;
  /** As it was written, for the popup; a page may show another. */
  readonly subject: string;
  readonly card: Card;
  readonly legitimacy: Legitimacy;
  /** One for each address asked about, in the same order. */
  readonly links: readonly LinkJudgement[];
}

/** What is thought of one address in the page. */
export interface LinkJudgement {
  /** `none`: no mark; `caution`: marked; `danger`: marked, and a press on it is stopped. */
  readonly level: Level;
  /** Where it really leads; `undefined` for what leads nowhere, such as `#top`. */
  readonly destination: Destination | undefined;
  readonly reasons: readonly string[];
  /** What to write one above the other with the differing letters marked. */
  readonly letters: Reason['letters'];
  /** The person said “Continuer” for this address. */
  readonly passed: boolean;
}
