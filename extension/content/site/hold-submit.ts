import { ask } from '../../bus.ts';
import type { Answer, Leaving } from './leaving.ts';

/** Milliseconds that a form may wait for us. */
const patience = 1000;

/**
 * Holds a form that would leave with a password until it is known whose that is: at most a second, then it goes, and an alarm comes after.
 * What fails lets it go.
 */
export function holdSubmit(
  left: (form: HTMLFormElement) => Leaving | undefined,
  fault: (error: unknown) => void,
): (event: Event) => void {
  let isOurs = false;
  const submit = (form: HTMLFormElement, button: HTMLElement | null): void => {
    isOurs = true;
    try {
      // By the prototype: a field of the form may be called like the method.
      HTMLFormElement.prototype.requestSubmit.call(form, button?.isConnected === true ? button : null);
    } finally {
      isOurs = false;
    }
  };
  const decide = async ({ isReused, answer }: Leaving): Promise<Answer | 'late'> => {
    const late = new Promise<'late'>((resolve) => {
      setTimeout(() => resolve('late'), patience);
    });
    const known = await Promise.race([isReused, late]);
    // What is asked of a person waits for the person.
    return known === 'late' ? known : answer;
  };
  return (event) => {
    const { target: form, isTrusted } = event;
    if (isOurs || !isTrusted || !(form instanceof HTMLFormElement)) return;
    const leaving = left(form);
    if (!leaving) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event as SubmitEvent;
    const end = async (): Promise<void> => {
      const said = await decide(leaving);
      if (said === 'stay') return;
      if (said === 'late') {
        leaving.letGo();
        await ask({ kind: 'let-go' });
      }
      submit(form, submitter);
    };
    end().catch((error: unknown) => {
      fault(error);
      submit(form, submitter);
    });
  };
}
