import { ask } from '../../bus.ts';
import type { JudgedPage } from '../../protocol/guards.ts';
import { loadDrawings } from '../load-drawings.ts';
import { isCredential } from './credential-field.ts';
import { describePage } from './describe-page.ts';

/** A page that changes for ever is judged so many times. */
const mostJudgements = 20;

/** What the page guard tells the alarm. */
export interface PageGuard {
  /** The judgement of this page; `undefined` before a credential field was focused. */
  readonly judged: () => Promise<JudgedPage> | undefined;
}

/** Does nothing until a credential field is focused; then has the page judged before anything is typed, and shows a word beside the field. */
export function guardPage(document: Document, fault: (error: unknown) => void): PageGuard {
  let [last, left] = ['', mostJudgements];
  let judged: Promise<JudgedPage> | undefined;
  const look = async (field: HTMLInputElement): Promise<void> => {
    const page = describePage(document, field);
    const key = JSON.stringify(page);
    if (key !== last && left > 0) {
      [last, left] = [key, left - 1];
      judged = ask({ kind: 'judge-page', page });
    }
    const { word, language } = (await judged) ?? {};
    if (word && language) (await loadDrawings()).fieldWord(field, word, language);
  };
  document.defaultView?.addEventListener(
    'focusin',
    (event) => {
      const [field] = event.composedPath();
      if (isCredential(field)) look(field).catch(fault);
    },
    { capture: true },
  );
  return { judged: () => judged };
}
