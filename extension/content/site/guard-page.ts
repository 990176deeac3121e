import { ask } from '../../bus.ts';
import type { JudgedPage } from '../../protocol/guards.ts';
import { loadDrawings } from '../load-drawings.ts';
import { describePage } from './describe-page.ts';

/** A page that changes for ever is judged so many times. */
const mostJudgements = 20;

/** Has a page judged before something is typed into it. */
export interface PageGuard {
  /** A credential field has the focus, or something was just typed into it: a page that has changed since is judged again. */
  readonly look: (field: HTMLInputElement) => Promise<void>;
  /** The judgement of this page; `undefined` before the first look. */
  readonly judged: () => Promise<JudgedPage> | undefined;
  /** The same once it is there. */
  readonly known: () => JudgedPage | undefined;
}

/** The guard of one document; what is suspicious but not dangerous gets a word beside the field. */
export function guardPage(): PageGuard {
  let [last, left] = ['', mostJudgements];
  let judged: Promise<JudgedPage> | undefined;
  let known: JudgedPage | undefined;
  const worded = new WeakSet<HTMLInputElement>();
  return {
    judged: () => judged,
    known: () => known,
    async look(field) {
      const page = describePage(field);
      const key = JSON.stringify(page);
      if (!judged || (key !== last && left > 0)) {
        [last, left] = [key, left - 1];
        judged = ask({ kind: 'judge-page', page });
        // What failed is asked again at the next look.
        judged.catch(() => {
          judged = undefined;
        });
      }
      known = await judged;
      if (!known.word || worded.has(field) || !field.matches(':focus')) return;
      worded.add(field);
      field.addEventListener('blur', () => worded.delete(field), { once: true });
      (await loadDrawings()).fieldWord(field, known.word, known);
    },
  };
}
