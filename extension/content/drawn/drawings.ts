import { idleDisplay } from '../idle/idle-display.tsx';
import { composeNotes } from './compose-notes.tsx';
import { drawBanner } from './draw-banner.tsx';
import { setMark } from './mark.tsx';
import { fieldWord } from './field-word.tsx';
import { askBeforeReuse } from './reuse-question.tsx';
import { askBeforeSending } from './sending-question.tsx';
import { tip } from './tip.tsx';

/** All that is drawn in pages, listed once: it comes in a script of its own, which a page gets when there is something to draw. */
export const drawings = {
  drawBanner,
  setMark,
  tip,
  idleDisplay,
  composeNotes,
  askBeforeSending,
  fieldWord,
  askBeforeReuse,
};

/** What a page that has that script can draw. */
export type Drawings = typeof drawings;
