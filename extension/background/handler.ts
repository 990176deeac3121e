import type { Answers, Arrived, Kind } from '../protocol.ts';
import type { Asker } from '../protocol/question.ts';
import type { Background } from './background.ts';

/** Who asks, by the browser's word and not by their own. */
export interface AskingPlace {
  readonly asker: Asker;
  /** Of the frame: `https://webmail.ac-montpellier.fr`. */
  readonly origin: string;
  /** The frame's address. */
  readonly url: string;
  readonly tab: number | undefined;
  readonly frame: number | undefined;
}

/** Answers one kind of question; what arrived is of its shape, and who asks may. A handler is a file of `handlers/`. */
export type Handler<Of extends Kind> = (
  request: Arrived<Of>,
  place: AskingPlace,
  background: Background,
) => Promise<Answers[Of]>;
