import * as v from 'valibot';
import { type FrameState, frameState } from '../../protocol/page-state.ts';
import { kept } from '../store/kept.ts';
import type { KeyValues } from '../store/key-values.ts';

const tabSchema = v.object({
  tab: v.number(),
  frame: v.number(),
  origin: v.string(),
  state: frameState,
});

/** A frame of a webmail, as it told of itself. */
export interface ToldFrame {
  readonly tab: number;
  readonly frame: number;
  readonly origin: string;
  readonly state: FrameState;
}

/** What the frames of all tabs told. */
export interface Frames {
  readonly all: () => Promise<readonly ToldFrame[]>;
  readonly of: (tab: number) => Promise<readonly ToldFrame[]>;
  readonly told: (frame: ToldFrame) => Promise<void>;
  /** A page that was left: whose mailbox it was is nobody's business any more. */
  readonly left: (frame: Pick<ToldFrame, 'tab' | 'frame'>) => Promise<void>;
  /** A tab that was closed, or left for another page. */
  readonly forget: (tab: number) => Promise<void>;
}

/** More than anybody has open; the oldest go. */
const limit = 400;

/** Frames as they are remembered while the browser runs. */
export function frames(session: KeyValues): Frames {
  const told = kept<readonly ToldFrame[]>(session, { key: 'frames', schema: v.array(tabSchema), initial: [] });
  return {
    all: told.read,
    of: async (tab) => (await told.read()).filter((each) => each.tab === tab),
    async told(frame) {
      await told.change((before) => [...without(before, frame), frame].slice(-limit));
    },
    async left(frame) {
      await told.change((before) => without(before, frame));
    },
    async forget(tab) {
      await told.change((before) => before.filter((each) => each.tab !== tab));
    },
  };
}

function without(known: readonly ToldFrame[], { tab, frame }: Pick<ToldFrame, 'tab' | 'frame'>): readonly ToldFrame[] {
  return known.filter((each) => each.tab !== tab || each.frame !== frame);
}
