import type { Decision } from '../../../core/report/answer.ts';
import type { CandidateDecision } from '../../api/watch.ts';
import { mayDecide, type Desk } from '../state/desk.ts';
import { neighbour, type KeyAction } from '../state/keys.ts';
import { valueOf } from '../state/remote.ts';
import { candidateHash, listsPane } from '../state/route.ts';
import { isUndecided } from '../state/watch.ts';
import { decisionWords } from '../words/decision-words.ts';

/** The keys of the queue do the like to newly registered names: what is an attack, what is none, what lies between. */
const meant: Readonly<Record<Decision, CandidateDecision>> = {
  phishing: 'imitation',
  legitimate: 'harmless',
  spam: 'watched',
};

/** What a key does among newly registered names; false for what it does everywhere. */
export function actOnCandidates(action: KeyAction, desk: Desk, place: { current: number }): boolean {
  switch (action.do) {
    case 'next':
    case 'previous':
      move(desk, action.do === 'next' ? 1 : -1, place);
      return true;
    case 'decide':
      if (mayDecide(desk)) decideShown(desk, meant[action.decision]);
      return true;
    case 'undo':
      if (mayDecide(desk)) void undo(desk);
      return true;
    case 'search':
      // There is nothing to search here.
      return true;
    case 'help':
    default:
      return false;
  }
}

/** Decides the candidate at hand; of an imitation the consequences are shown first. */
function decideShown(desk: Desk, decision: CandidateDecision): void {
  const { watch } = desk;
  const candidate = valueOf(watch.candidate.now.value);
  if (!candidate || !isUndecided(candidate) || candidate.state === decision) return;
  if (decision === 'imitation') watch.pending.value = true;
  else void watch.decide(candidate, decision);
}

function move({ route, watch, go }: Desk, step: 1 | -1, place: { current: number }): void {
  if (route.value.view !== 'watch') return;
  const hosts = watch.rows.value.map(({ host }) => host);
  const { candidate } = route.value;
  const wanted = neighbour(hosts, candidate === listsPane ? undefined : candidate, step, place.current);
  if (wanted === undefined) return;
  place.current = hosts.indexOf(wanted);
  go(candidateHash(wanted));
  document.querySelector<HTMLElement>(`[data-candidate="${CSS.escape(wanted)}"]`)?.focus();
}

async function undo(desk: Desk): Promise<void> {
  if (await desk.watch.undo()) return;
  desk.announcement.value = decisionWords[desk.preferences.language.value].nothingToUndo;
}
