import type { Judged } from '../judge/judge.ts';
import type { OpenMessage } from '../outlook/open-message.ts';
import type { PaneState, Subject } from './pane-state.ts';

/** What following the selection needs of its surroundings. */
export interface SelectionPorts {
  /** What Outlook says is selected, at this instant. */
  readonly open: () => OpenMessage | undefined;
  readonly judge: (open: OpenMessage) => Promise<Judged>;
  readonly show: (state: PaneState) => void;
}

/** Follows what is selected in Outlook. */
export interface Selection {
  /** Judges what is selected, again if need be. */
  readonly look: () => Promise<void>;
  /** Judges it again because more is known; what is shown stays until then, and nobody loses the line that they read. */
  readonly judgeAgain: () => Promise<void>;
  /** Judges only if something else is selected than what is shown: Outlook does not always tell. */
  readonly lookIfChanged: () => Promise<void>;
  /** Forgets what is shown, and whatever is still on its way. */
  readonly forget: () => void;
}

/**
 * Shows the verdict of what is selected and of nothing else. Each look has a number, and an answer that comes when
 * another look has begun is dropped; one that comes when Outlook has moved on without telling is looked at anew.
 */
export function followSelection({ open, judge, show }: SelectionPorts): Selection {
  let generation = 0;
  let shown: OpenMessage | undefined;

  async function look(quietly = false): Promise<void> {
    generation += 1;
    const mine = generation;
    const message = open();
    const isShown = isSame(shown, message);
    shown = message;
    if (!message) {
      show({ kind: 'nothing-open' });
      return;
    }
    const of = subjectOf(message);
    if (!quietly || !isShown) show({ kind: 'reading', of });
    const judged = await attempt(() => judge(message));
    if (mine !== generation) return;
    if (!isSame(message, open())) {
      await look();
      return;
    }
    show(
      judged
        ? { kind: 'judged', of, judged, origin: { from: 'mailbox', id: message.id } }
        : { kind: 'failed', of, why: 'broken' },
    );
  }

  return {
    look,
    judgeAgain: () => look(true),
    async lookIfChanged() {
      if (!isSame(shown, open())) await look();
    },
    forget() {
      generation += 1;
      shown = undefined;
    },
  };
}

/** A rule that throws is a mistake of ours: the pane says so, and the mail stays as readable as ever. */
async function attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

function subjectOf({ from, subject }: OpenMessage): Subject {
  const { name = '', address = '' } = from ?? {};
  return { name, address, subject };
}

/** Not every Outlook gives an id, and a draft's may change: what is seen of the message must be the same too. */
function isSame(one: OpenMessage | undefined, other: OpenMessage | undefined): boolean {
  return one?.id === other?.id && one?.messageId === other?.messageId && one?.subject === other?.subject;
}
