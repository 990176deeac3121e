import type { Border } from '../../core/profile/profile.ts';

/** What the worker is asked. The source's memory is handed over, not copied. */
export interface Task {
  readonly number: number;
  readonly ask: 'judge' | 'evidence' | 'preview' | 'forwarded';
  readonly source: Uint8Array;
  readonly border: Border | undefined;
}

/** What it answers. An error of the reader is told by its name alone: its message may quote the mail. */
export type TaskAnswer =
  | { readonly number: number; readonly ok: true; readonly result: unknown }
  | { readonly number: number; readonly ok: false; readonly error: string };
