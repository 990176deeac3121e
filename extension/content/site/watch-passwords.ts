import { holdSubmit } from './hold-submit.ts';
import type { PageGuard } from './guard-page.ts';
import type { Leaving } from './leaving.ts';
import { leavePassword } from './leave-password.ts';
import { allIn, pageOf } from './own-tree.ts';
import { isFilledByBrowser, isPassword } from './password-field.ts';

/** Compares the passwords of one document. */
export interface PasswordWatch {
  /** A credential field has the focus: from now on its surroundings are listened to. */
  readonly begin: (field: HTMLInputElement) => void;
}

/**
 * Has the password of a field compared when the field is left, never for each key, and asks before its form goes. What a person typed,
 * pasted or had filled in counts: a page that fills its own fields learns nothing from us.
 */
export function watchPasswords(document: Document, guard: PageGuard, fault: (error: unknown) => void): PasswordWatch {
  const typed = new WeakSet<EventTarget>();
  let [value, leaving]: [string, Leaving | undefined] = ['', undefined];
  const forget = (): void => {
    [value, leaving] = ['', undefined];
  };
  const leave = (field: HTMLInputElement): Leaving | undefined => {
    const now = field.value.slice(0, 1000);
    if (now === '' || !guard.judged() || guard.known()?.passwords === 'nothing') return undefined;
    if (now !== value || !leaving) {
      [value, leaving] = [now, leavePassword(field, now, guard, forget)];
      leaving.answer.catch(fault);
    }
    return leaving;
  };
  const isOfPerson = (field: HTMLInputElement): boolean => typed.has(field) || isFilledByBrowser(field);
  const left = (form: HTMLFormElement): Leaving | undefined => {
    const root = Node.prototype.getRootNode.call(form);
    const inputs = allIn(root instanceof ShadowRoot ? root : pageOf(form), 'input') as readonly HTMLInputElement[];
    const isOfficial = guard.known()?.passwords === 'learn';
    const field = inputs.find(
      (each) => each.form === form && isPassword(each) && each.value !== '' && (isOfficial || isOfPerson(each)),
    );
    if (!field) return undefined;
    // Filled in by the browser, it may never have had the focus.
    if (!guard.judged()) guard.look(field).catch(fault);
    const leaves = leave(field);
    // On the organisation's own pages there is nothing to wait for.
    return isOfficial ? undefined : leaves;
  };
  const hold = holdSubmit(left, fault);
  // There from the start, before the page's own listeners, which could else send the form first; it has nothing to do until a field was left.
  document.defaultView?.addEventListener('submit', hold, { capture: true });

  const listen = (to: EventTarget): void => {
    const on = (type: string, hear: (field: HTMLInputElement, event: Event) => void): void =>
      to.addEventListener(
        type,
        (event) => {
          const [field] = event.composedPath();
          if (event.isTrusted && isPassword(field)) hear(field, event);
        },
        { capture: true },
      );
    for (const type of ['keydown', 'paste', 'drop']) {
      on(type, (field, event) => {
        if (!typed.has(field)) guard.look(field).catch(fault);
        typed.add(field);
        // A log-in by script may hear this key and never leave the field.
        if ('key' in event && event.key === 'Enter') leave(field);
      });
    }
    on('focusout', (field) => void (isOfPerson(field) && leave(field)));
    // A log-in by script may take the page away before anything is known.
    document.defaultView?.addEventListener('pagehide', () => leaving?.letGo());
  };
  const roots = new WeakSet<Node>();
  return {
    begin(field) {
      const root = field.getRootNode();
      if (roots.has(root)) return;
      roots.add(root);
      if (root instanceof ShadowRoot) {
        listen(root);
        // It goes no further than the shadow root.
        root.addEventListener('submit', hold, { capture: true });
      } else if (document.defaultView) {
        listen(document.defaultView);
      }
    },
  };
}
