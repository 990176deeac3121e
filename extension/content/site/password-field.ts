const wasPassword = new WeakSet<EventTarget>();

/** A field for a password, also while its letters are being shown. */
export function isPassword(target: EventTarget | null | undefined): target is HTMLInputElement {
  const field = target as Partial<HTMLInputElement> | null | undefined;
  if (!field || field.localName !== 'input') return false;
  if (field.type === 'password') wasPassword.add(field as HTMLInputElement);
  return wasPassword.has(field as HTMLInputElement);
}

/** Whether the browser itself filled a field in, as a person lets it. */
export function isFilledByBrowser(field: HTMLInputElement): boolean {
  return field.matches(':autofill');
}
