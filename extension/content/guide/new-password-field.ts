import { labelOf } from '../site/credential-field.ts';
import { isPassword } from '../site/password-field.ts';

const again = /conf|repeat|again|retape|r[ée]p[ée]t|ressais|v[ée]rif|re-?enter|new.?password.?2|password2/iu;
const old = /cur(?:rent)?.?pass|_cur|old|actuel|ancien|existing|login/iu;
const fresh = /new|nouv|choisi|choose|create|cr[ée]er/iu;

/** A field where a password is being chosen, and not typed once more: `input[autocomplete=new-password]`, `_newpasswd`. */
export function isNewPassword(target: EventTarget | null | undefined): target is HTMLInputElement {
  if (!isPassword(target) || isRepeated(target)) return false;
  if (target.autocomplete === 'current-password') return false;
  const said = wordsOf(target);
  if (fresh.test(said)) return true;
  if (old.test(said)) return false;
  return target.autocomplete === 'new-password' || passwordsBeside(target).some((each) => isRepeated(each));
}

/** The fields of the same form where the same new password belongs: this one and those where it is typed once more. */
export function fieldsOfNew(field: HTMLInputElement): readonly HTMLInputElement[] {
  return [field, ...passwordsBeside(field).filter((each) => isRepeated(each))];
}

function passwordsBeside(field: HTMLInputElement): readonly HTMLInputElement[] {
  const root = field.getRootNode() as Document | ShadowRoot;
  const all = [...root.querySelectorAll('input')];
  return all.filter((each) => each !== field && each.form === field.form && isPassword(each));
}

function isRepeated(field: HTMLInputElement): boolean {
  return again.test(wordsOf(field));
}

function wordsOf(field: HTMLInputElement): string {
  return `${field.name} ${field.id} ${labelOf(field)}`.slice(0, 400);
}
