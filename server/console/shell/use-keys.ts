import { useEffect, useRef } from 'preact/hooks';
import { mayDecide, shownCampaign, useDesk, type Desk } from '../state/desk.ts';
import { actionOf, neighbour, type KeyAction } from '../state/keys.ts';
import { actOnCandidates } from './candidate-keys.ts';
import { campaignHash } from '../state/route.ts';
import { decisionWords } from '../words/decision-words.ts';

/** Keys do things wherever nothing is typed and no dialog is open. */
export function useKeys(): void {
  const desk = useDesk();
  // Where the campaign at hand last stood in the queue: a decided one has left it.
  const place = useRef(0);
  const candidatePlace = useRef(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!desk.preferences.keys.value || event.defaultPrevented || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      if (desk.route.value.view !== 'watch' || !actOnCandidates(action, desk, candidatePlace)) act(action, desk, place);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk]);
}

function act(action: KeyAction, desk: Desk, place: { current: number }): void {
  switch (action.do) {
    case 'next':
    case 'previous':
      move(desk, action.do === 'next' ? 1 : -1, place);
      return;
    case 'decide':
      if (mayDecide(desk) && shownCampaign(desk)) desk.deciding.pending.value = action.decision;
      return;
    case 'undo':
      if (mayDecide(desk)) void undo(desk);
      return;
    case 'search':
      document.querySelector<HTMLInputElement>('[data-search]')?.focus();
      return;
    case 'help':
      desk.helpOpen.value = true;
  }
}

function move(desk: Desk, step: 1 | -1, place: { current: number }): void {
  const { route, queue } = desk;
  if (route.value.view !== 'queue') return;
  const ids = queue.rows.value.map(({ id }) => id);
  const wanted = neighbour(ids, route.value.campaign, step, place.current);
  if (wanted === undefined) return;
  place.current = ids.indexOf(wanted);
  desk.go(campaignHash(wanted));
  document.querySelector<HTMLElement>(`[data-campaign="${CSS.escape(wanted)}"]`)?.focus();
}

async function undo(desk: Desk): Promise<void> {
  const outcome = await desk.deciding.undo(shownCampaign(desk));
  if (outcome === undefined) desk.announcement.value = decisionWords[desk.preferences.language.value].nothingToUndo;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"]):not([type="radio"])'))
  );
}
