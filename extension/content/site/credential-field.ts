/** Words in name, label or `autocomplete` of a field that may ask for a password, the NUMEN or a one-time code; the background judges. */
const secret = /passw|passe|mdp|numen|otp|mfa|one-time|contrasen/iu;
const code = /code|jeton/iu;
const ofLogIn = /v[ée]rif|s[ée]cur|valid|confirm|conne|unique|re[çc]u|sms/iu;

const fillable = new Set(['text', 'password', 'tel', 'number', 'email', 'search', '']);

/** Whether somebody is about to give a secret away: `input[type=password]`, `input[autocomplete=one-time-code]`. */
export function isCredential(target: EventTarget | undefined): target is HTMLInputElement {
  const field = target as Partial<HTMLInputElement> | undefined;
  if (field?.localName !== 'input' || !fillable.has(field.type ?? '')) return false;
  if (field.type === 'password') return true;
  const said = wordsOf(field as HTMLInputElement);
  return secret.test(said) || (code.test(said) && ofLogIn.test(said));
}

/** How a field is called, by people and by the page. */
export function labelOf(field: HTMLInputElement): string {
  const label = field.labels?.[0]?.textContent || field.placeholder || field.getAttribute('aria-label') || '';
  return label.trim().slice(0, 200);
}

function wordsOf(field: HTMLInputElement): string {
  return [field.name, field.id, field.autocomplete, labelOf(field)].map((each) => each.slice(0, 200)).join(' ');
}
