import * as v from 'valibot';
import type { Level } from '../../core/verdict.ts';
import type { Mark } from '../webmail/adapter.ts';
import { line, question } from './question.ts';

const mark = v.object({ name: line(200), found: v.boolean() });
const marks = v.pipe(v.array(mark), v.maxLength(50));

/** What a frame tells of itself: for badge, popup and diagnostics. */
export const frameState = v.object({
  /** The adapter that recognised the frame; left out when none did. */
  webmail: v.optional(line(40)),
  /** The adapter that came closest, where none recognised it. */
  nearest: v.optional(line(40)),
  /** Marks of the one or the other. */
  marks,
  steps: marks,
  mailbox: v.optional(line(320)),
  messages: v.pipe(
    v.array(
      v.object({
        message: v.optional(line(64)),
        level: v.optional(v.picklist(['none', 'caution', 'danger'])),
        title: line(300),
        subject: line(1000),
        /** Something in the page lies over the banner, or it was taken away again and again. */
        covered: v.boolean(),
        /** Why it could not be read: step and reason. */
        failed: v.optional(v.object({ step: line(200), why: line(1000) })),
      }),
    ),
    v.maxLength(100),
  ),
});

/** What scripts in pages tell the background about themselves, and what the extension's pages ask about tabs. */
export const pageStateQuestions = {
  /** `null` when the page is left: its mailbox is open in it no longer. */
  'tell-frame': question(['webmail'], { state: v.nullable(frameState) }),
  /** An error of our own, shown in popup and diagnostics and nowhere in the page. */
  'tell-fault': question(['webmail', 'site', 'page'], { where: line(200), what: line(2000) }),
  /** What was found in a tab; without `tab`, in the active one of the current window. */
  'read-tab': question(['page'], { tab: v.optional(v.number()) }),
  /** Has the message that is open in this tab reported, as its own button would. */
  'report-tab': question(['page'], { tab: v.number(), message: v.optional(line(64)) }),
  diagnose: question(['page'], {}),
};

/** What the background answers to these. */
export interface PageStateAnswers {
  readonly 'tell-frame': null;
  readonly 'tell-fault': null;
  readonly 'read-tab': TabState;
  /** Whether there was a message to report. */
  readonly 'report-tab': boolean;
  readonly diagnose: Diagnostics;
}

/** What a frame tells of itself. */
export type FrameState = v.InferOutput<typeof frameState>;
/** A message that is open in a frame. */
export type FrameMessage = FrameState['messages'][number];

/** What is known of one tab. */
export interface TabState {
  readonly tab: number | undefined;
  /** `https://webmail.ac-montpellier.fr`; `undefined` where the browser does not say. */
  readonly origin: string | undefined;
  /** `profile` and `person`: Vigie works there, by whose word; `possible`: it may be asked for; `closed`: no extension may. */
  readonly reach: 'profile' | 'person' | 'possible' | 'closed';
  readonly frames: readonly FrameState[];
  /** The highest of all messages in it; `undefined` when none is open. */
  readonly level: Level | undefined;
  readonly faults: readonly Fault[];
}

/** An internal error, newest first in every list. */
export interface Fault {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** `banner`, `judge` */
  readonly where: string;
  readonly what: string;
}

/** All that the helpdesk needs to know; holds no content of any message and no address of a person. */
export interface Diagnostics {
  /** `0.1.0` */
  readonly version: string;
  /** `Firefox 153.7`, as the browser says it of itself. */
  readonly browser: string;
  /** The profile in force: its organisation, and whether the build or a policy gave it. */
  readonly profile: { readonly organisation: string; readonly from: 'build' | 'policy' };
  /** Why a policy that is there is not followed; empty when all is well. */
  readonly policyProblems: readonly string[];
  readonly webmails: readonly DiagnosedWebmail[];
  readonly feed: {
    readonly url: string | undefined;
    readonly version: number | undefined;
    /** When its head was signed, ISO 8601 UTC. */
    readonly at: string | undefined;
    /** Whole days since then, once it is out of date. */
    readonly staleDays: number | undefined;
    readonly problem: string | undefined;
  };
  readonly reports: { readonly waiting: number; readonly sent: number; readonly server: string | undefined };
  readonly privateWindows: boolean;
  readonly notifications: boolean;
  readonly faults: readonly Fault[];
  /** Things that stand in our way, in the person's language: an extension or setting that does the same. */
  readonly conflicts: readonly string[];
}

/** One tab with a webmail in it, as diagnosed. */
export interface DiagnosedWebmail {
  readonly origin: string;
  readonly granted: boolean;
  readonly webmail: string | undefined;
  /** As a person knows it, `Oracle Convergence`; of a page that none recognised, the webmail that it resembles most. */
  readonly name: string | undefined;
  readonly verified: 'live' | 'pages' | undefined;
  readonly marks: readonly Mark[];
  readonly steps: readonly Mark[];
  readonly failures: readonly { readonly step: string; readonly why: string }[];
}
