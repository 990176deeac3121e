import { corrected, decision } from '../compose/decide-sending.ts';
import { holdSending } from '../compose/hold-sending.ts';
import { type JudgedWritten, writtenJudge } from '../compose/judge-written.ts';
import type { ComposeNotes } from '../drawn/compose-notes.tsx';
import { loadDrawings } from '../load-drawings.ts';
import type { ContentPart } from '../part.ts';

/** Milliseconds without a key after which what was written is looked at. */
const pause = 400;

/** A word beside the fields while a message is written, and a question before it is sent when something strong remains. */
export const composeGuard: ContentPart = {
  name: 'compose-guard',
  attachToComposer(composer, page, signal) {
    const judge = writtenJudge(composer, page.adapter.mailbox(page.view));
    const { isSettled, decide } = decision(composer, judge, page, signal);
    const isFree = (): boolean => {
      const judged = judge.known();
      return judged !== undefined && isSettled(judged);
    };
    const watchEditors = holdSending(composer, { isFree, decide }, signal);

    let notes: ComposeNotes | undefined;
    const show = async (judged: JudgedWritten): Promise<void> => {
      if (!notes && judged.card.reasons.length > 0) {
        notes = (await loadDrawings()).composeNotes(composer, page, (from, reason) =>
          corrected(composer, from, reason),
        );
      }
      if (!signal.aborted) notes?.show(judged);
    };
    const look = (): void => {
      if (signal.aborted || judge.known()) return;
      judge
        .now()
        .then(show)
        .catch((error: unknown) => page.fault('compose-guard', error));
    };
    let planned: ReturnType<typeof setTimeout> | undefined;
    const plan = (): void => {
      clearTimeout(planned);
      planned = setTimeout(look, pause);
    };
    const listening = new WeakSet<EventTarget>();
    const listen = (): void => {
      for (const target of [composer.root, ...composer.editors()]) {
        if (listening.has(target)) continue;
        listening.add(target);
        for (const type of ['input', 'change', 'focusout']) target.addEventListener(type, plan, { signal });
      }
    };
    const follow = (): void => {
      watchEditors();
      listen();
      plan();
    };
    page.onChange(follow, signal);
    follow();
    signal.addEventListener('abort', () => {
      clearTimeout(planned);
      notes?.erase();
    });
  },
};
