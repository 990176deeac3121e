import type { Answer, Leaving } from './leaving.ts';

/**
 * Milliseconds that a form may wait for us, on the slowest of computers: a fingerprint takes a third of a second, and was begun when the
 * field was left. After that something is wrong with us, and no log-in may fail for it.
 */
const patience = 8000;

/**
 * Holds a form that would leave with a password until it is known whose that is. What fails lets it go, and what comes too late as well:
 * then the alarm comes after.
 */
export function holdSubmit(
  left: (form: HTMLFormElement) => Leaving | undefined,
  fault: (error: unknown) => void,
): (event: Event) => void {
  let isOurs = false;
  /** A second press while the first one waits sends nothing twice. */
  const held = new WeakSet<HTMLFormElement>();
  const submit = (form: HTMLFormElement, button: HTMLElement | null): void => {
    const isItsButton = button?.isConnected === true && (button as HTMLButtonElement).form === form;
    isOurs = true;
    try {
      // By the prototype: a field of the form may be called like the method.
      HTMLFormElement.prototype.requestSubmit.call(form, isItsButton ? button : null);
    } finally {
      isOurs = false;
    }
  };
  const end = async (leaving: Leaving): Promise<Answer> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), patience);
    });
    try {
      const known = await Promise.race([leaving.isReused, late]);
      // What is asked of a person waits for the person.
      if (known !== 'late') return await leaving.answer;
      leaving.letGo();
    } catch (error) {
      fault(error);
      // Nobody could be asked: if it is the mailbox's, that is told after.
      leaving.letGo();
    } finally {
      clearTimeout(timer);
    }
    return 'go';
  };
  return (event) => {
    const { target: form, isTrusted } = event;
    if (isOurs || !isTrusted || !(form instanceof HTMLFormElement)) return;
    const leaving = left(form);
    if (!leaving) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (held.has(form)) return;
    held.add(form);
    leaving.hold();
    const { submitter } = event as SubmitEvent;
    const goOn = async (): Promise<void> => {
      const said = await end(leaving);
      held.delete(form);
      if (said === 'go') submit(form, submitter);
    };
    goOn().catch(fault);
  };
}
