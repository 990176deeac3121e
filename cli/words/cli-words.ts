import type { FeedRefusal } from '../../core/feed/feed-state.ts';
import type { Lookalike, Technique } from '../../core/lookalike/lookalike.ts';
import type { Locus, Strength } from '../../core/finding.ts';
import type { Level } from '../../core/verdict.ts';
import type { Problem } from '../arguments.ts';
import type { ReasonWord } from '../reason.ts';

/** All that the command line says itself. What it says of messages and names comes from `core/texts`. */
export interface CliWords {
  readonly help: Readonly<
    Record<'overview' | 'scan' | 'domains' | 'watch' | 'variants' | 'profile' | 'explain', string>
  >;
  /** Ends every complaint about a command line. */
  readonly seeHelp: string;
  /** How the help calls what must be given. */
  readonly argument: Readonly<Record<'path' | 'file' | 'domain', string>>;
  readonly problem: Readonly<Record<Problem['kind'], (about: string) => string>>;
  readonly unreadable: Readonly<Record<ReasonWord, string>>;
  readonly unreadableBy: (code: string) => string;
  /** A mistake of Vigie's own on one message, which does not stop the others. */
  readonly broken: (message: string) => string;
  readonly progress: (count: number) => string;
  readonly strength: Readonly<Record<Strength, string>>;
  readonly techniques: Readonly<Record<Technique, string>>;
  readonly domains: {
    readonly notAHost: string;
    /** One sentence on a lookalike, with its technique in words. */
    readonly why: (lookalike: Lookalike, technique: string) => string;
  };
  /** Why a feed is not believed. */
  readonly feed: Readonly<Record<FeedRefusal, string>>;
  readonly watch: {
    readonly progress: (read: number, found: number) => string;
    /** At the end; `isCut` when more were found than are shown. */
    readonly summary: (read: number, shown: number, isCut: boolean) => string;
  };
  readonly variants: { readonly summary: (domain: string, shown: number, all: number) => string };
  readonly profile: {
    readonly notJson: string;
    readonly invalid: (file: string) => string;
    readonly valid: (file: string) => string;
    readonly unconfirmed: (count: number) => string;
    readonly missing: string;
  };
  readonly card: {
    readonly from: string;
    readonly noSender: string;
    readonly subject: string;
    readonly noSubject: string;
    readonly place: Readonly<Record<Locus['in'], (number: number) => string>>;
    readonly whatToDo: string;
    readonly unchecked: string;
    readonly contacts: string;
  };
  readonly summary: {
    readonly title: (messages: number) => string;
    readonly levels: Readonly<Record<Level, string>>;
    readonly rules: string;
    readonly senders: string;
    readonly noSender: string;
    readonly more: (count: number) => string;
    readonly errors: (count: number) => string;
  };
  readonly explain: {
    readonly list: string;
    readonly looksFor: string;
    readonly example: string;
    readonly silentWhen: string;
  };
}
