import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

/** A field of text with its label, what to write, and what is wrong with it. */
export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  /** What is wrong, and how to put it right. */
  readonly fault?: string | undefined;
  readonly lines?: number;
  readonly limit?: number;
  /** Shown and locked: the organisation has decided. */
  readonly locked?: boolean;
}

/** A labelled field; hint and fault belong to it for the ear too. */
export function TextField(props: TextFieldProps): JSX.Element {
  const { label, value, onInput, hint, fault, lines = 1, limit, locked = false } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const shared = {
    id,
    class: 'v-input',
    value,
    maxLength: limit,
    readOnly: locked,
    'aria-describedby': described || undefined,
    'aria-invalid': fault ? ('true' as const) : undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="v-field">
      <label class="v-field__label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="v-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines > 1 ? <textarea {...shared} rows={lines} /> : <input {...shared} type="text" autocomplete="off" />}
      {fault && (
        <p class="v-field__fault" id={`${id}-fault`}>
          <Icon name="caution" />
          <span>{fault}</span>
        </p>
      )}
    </div>
  );
}
