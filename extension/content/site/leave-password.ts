import { ask } from '../../bus.ts';
import { loadDrawings } from '../load-drawings.ts';
import type { PageGuard } from './guard-page.ts';
import type { Answer, Leaving } from './leaving.ts';

/** Has a password compared, and asks the person when it is the mailbox's; `forget` has it compared anew when it is typed again. */
export function leavePassword(
  field: HTMLInputElement,
  password: string,
  { judged }: PageGuard,
  forget: () => void,
): Leaving {
  let state: 'open' | 'asking' | 'settled' | 'gone' = 'open';
  let isHeld = false;
  const compare = async (): Promise<boolean> => {
    const page = await judged();
    if (!page || page.passwords === 'nothing') return false;
    return (await ask({ kind: 'leave-password', password })).isReused;
  };
  const decide = async (): Promise<Answer> => {
    const page = await judged();
    if (!(await isReused) || !page || state === 'gone') return 'go';
    const { askBeforeReuse } = await loadDrawings();
    state = 'asking';
    if (await askBeforeReuse(field, page, isHeld)) {
      await ask({ kind: 'pass-reuse' });
      return 'go';
    }
    field.value = '';
    forget();
    return 'stay';
  };
  const isReused = compare();
  const answer = decide().then((said) => {
    if (state !== 'gone') state = 'settled';
    return said;
  });
  return {
    isReused,
    answer,
    hold: () => {
      isHeld = true;
    },
    letGo() {
      if (state === 'settled' || state === 'gone') return;
      state = 'gone';
      // Nobody waits for the answer: the page may be going.
      ask({ kind: 'let-go' }).catch(() => undefined);
    },
  };
}
