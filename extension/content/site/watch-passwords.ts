import { ask } from '../../bus.ts';
import { loadDrawings } from '../load-drawings.ts';
import { holdSubmit } from './hold-submit.ts';
import type { PageGuard } from './guard-page.ts';
import type { Answer, Leaving } from './leaving.ts';

/**
 * Has the password of a field compared when the field is left, never for each key, and asks before its form goes. Only what a person
 * typed or pasted counts: a page that fills its own fields learns nothing from us.
 */
export function watchPasswords(document: Document, { judged }: PageGuard, fault: (error: unknown) => void): void {
  const typed = new WeakSet<EventTarget>();
  let [value, leaving]: [string, Leaving | undefined] = ['', undefined];

  const compare = async (password: string): Promise<boolean> => {
    const page = await judged();
    if (!page || page.passwords === 'nothing') return false;
    return (await ask({ kind: 'leave-password', password })).isReused;
  };
  const decide = async (field: HTMLInputElement, isReused: Promise<boolean>, isGone: AbortSignal): Promise<Answer> => {
    const page = await judged();
    if (!(await isReused) || !page || isGone.aborted) return 'go';
    const { askBeforeReuse } = await loadDrawings();
    if (await askBeforeReuse(document, page.language)) {
      await ask({ kind: 'pass-reuse' });
      return 'go';
    }
    field.value = '';
    [value, leaving] = ['', undefined];
    return 'stay';
  };
  const leave = (field: HTMLInputElement): Leaving | undefined => {
    const now = field.value.slice(0, 1000);
    if (!typed.has(field) || now === '') return undefined;
    if (now !== value || !leaving) {
      const isReused = compare(now);
      const gone = new AbortController();
      const answer = decide(field, isReused, gone.signal);
      [value, leaving] = [now, { isReused, answer, letGo: () => gone.abort() }];
      leaving.answer.catch(fault);
    }
    return leaving;
  };

  const on = (type: string, hear: (event: Event) => void): void =>
    document.defaultView?.addEventListener(type, hear, { capture: true });
  const passwordOf = (event: Event): HTMLInputElement | undefined => {
    const [field] = event.composedPath();
    return isPassword(field) && event.isTrusted ? field : undefined;
  };
  for (const type of ['keydown', 'paste', 'drop']) {
    on(type, (event) => {
      const field = passwordOf(event);
      if (!field) return;
      typed.add(field);
      // A log-in by script may hear this key and never leave the field.
      if ('key' in event && event.key === 'Enter') leave(field);
    });
  }
  on('focusout', (event) => {
    const field = passwordOf(event);
    if (field) leave(field);
  });
  const left = (form: HTMLFormElement): Leaving | undefined => {
    const fields = [...form.querySelectorAll('input')];
    const field = fields.find((each) => isPassword(each) && typed.has(each) && each.value !== '');
    return field && judged() ? leave(field) : undefined;
  };
  on('submit', holdSubmit(left, fault));
}

const wasPassword = new WeakSet<Element>();

/** Also a field whose letters are being shown for a while. */
function isPassword(target: EventTarget | undefined): target is HTMLInputElement {
  const field = target as Partial<HTMLInputElement> | undefined;
  if (field?.localName !== 'input') return false;
  if (field.type === 'password') wasPassword.add(field as HTMLInputElement);
  return wasPassword.has(field as HTMLInputElement);
}
