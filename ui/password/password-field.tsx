import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../button.tsx';

/** A field for a password that is being chosen, with a button to see it. */
export function PasswordField({
  label,
  hint,
  value,
  show,
  describedBy,
  onInput,
  onFocus,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** What the button says: it shows the letters while it is pressed in. */
  readonly show: string;
  /** Id of what is thought of the password. */
  readonly describedBy: string;
  readonly onInput: (value: string) => void;
  readonly onFocus: () => void;
}): JSX.Element {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const shared = {
    id,
    class: 'v-input v-input--beside',
    value,
    autocomplete: 'off',
    spellcheck: false,
    'aria-describedby': `${id}-hint ${describedBy}`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onInput(event.currentTarget.value),
    onFocus,
  };
  return (
    <div class="v-field">
      <label class="v-field__label" for={id}>
        {label}
      </label>
      <p class="v-field__hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div class="v-row">
        {isShown ? <input {...shared} type="text" /> : <input {...shared} type="password" />}
        <Button icon="eye" pressed={isShown} onPress={() => setShown(!isShown)}>
          {show}
        </Button>
      </div>
    </div>
  );
}
