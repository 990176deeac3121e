import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A labelled field of one line that a form sends under its name: log-in, codes, names of accounts. */
export function LineField({
  label,
  name,
  hint,
  type = 'text',
  autocomplete,
  inputMode,
  pattern,
  minLength,
}: {
  readonly label: string;
  readonly name: string;
  readonly hint?: string;
  readonly type?: 'text' | 'password';
  readonly autocomplete: 'username' | 'current-password' | 'new-password' | 'one-time-code' | 'off';
  readonly inputMode?: 'numeric';
  readonly pattern?: string;
  readonly minLength?: number;
}): JSX.Element {
  const id = useId();
  const shared = {
    id,
    class: 'v-input',
    name,
    required: true,
    autocomplete,
    autocapitalize: 'none',
    spellcheck: false,
    inputMode,
    pattern,
    minLength,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
  } as const;
  return (
    <div class="v-field">
      <label class="v-field__label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="v-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {type === 'password' ? <input {...shared} type="password" /> : <input {...shared} type="text" />}
    </div>
  );
}

/** What a form's field holds, as it was typed: blanks may belong to a password. */
export function fieldOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}
