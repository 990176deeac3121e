import type * as v from 'valibot';
import { type GuardAnswers, guardQuestions } from './protocol/guards.ts';
import { type IdleAnswers, idleQuestions, type IdleView } from './protocol/idle.ts';
import { type PageStateAnswers, pageStateQuestions } from './protocol/page-state.ts';
import { type ReadingAnswers, readingQuestions } from './protocol/reading.ts';
import { type ReportingAnswers, reportingQuestions } from './protocol/reporting.ts';
import { type SettingsAnswers, settingsQuestions } from './protocol/settings.ts';

/** All that may be asked of the background, by kind; each part of the protocol is a file, listed once here and once in `Answers`. */
export const questions = {
  ...readingQuestions,
  ...pageStateQuestions,
  ...reportingQuestions,
  ...settingsQuestions,
  ...idleQuestions,
  ...guardQuestions,
};

/** What is answered, by kind. A kind without an answer, or the other way round, does not compile. */
export interface Answers
  extends ReadingAnswers, PageStateAnswers, ReportingAnswers, SettingsAnswers, IdleAnswers, GuardAnswers {}

/** `judge`, `begin-report` … */
export type Kind = keyof typeof questions;

/** What is asked: `{ kind: 'read-draft', draft: '0f1e…' }`. */
export type Request<Of extends Kind = Kind> = {
  readonly [Each in Of]: { readonly kind: Each } & Readonly<v.InferInput<(typeof questions)[Each]['schema']>>;
}[Of];

/** The same after it was validated on arrival. */
export type Arrived<Of extends Kind> = { readonly kind: Of } & Readonly<
  v.InferOutput<(typeof questions)[Of]['schema']>
>;

/** What the background tells the scripts in pages, unasked. */
export type Notice =
  /** The webmail is warned, ended, or watched on: what its tabs show. */
  | { readonly kind: 'idle'; readonly view: IdleView }
  /** Feed, profile or trust changed: what is on screen is judged again. */
  | { readonly kind: 'judge-again' }
  /** Language or security mark changed. */
  | { readonly kind: 'greet-again' }
  /** The popup's “Signaler”. */
  | { readonly kind: 'report'; readonly message: string | undefined };
