import type { JSX } from 'preact';
import { LineField } from './line-field.tsx';

/** A field named `password` for one that is chosen now, no shorter than the server takes. */
export function NewPasswordField({ label, hint }: { readonly label: string; readonly hint: string }): JSX.Element {
  return (
    <LineField label={label} name="password" type="password" hint={hint} autocomplete="new-password" minLength={12} />
  );
}
