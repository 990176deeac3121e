import { render } from 'preact';
import type { PasswordAdvice } from '../../../core/password/guide.ts';
import { adviceWords, passwordTexts } from '../../../core/password/texts/advice-words.ts';
import { PasswordGuide } from '../../../ui/password/password-guide.tsx';
import { guideFor } from '../../guide-for.ts';
import type { GuideView } from '../../protocol/guards.ts';
import { isolated } from '../drawn/isolated.ts';
import { fieldsOfNew } from './new-password-field.ts';

let shown = 0;

/** Puts the guide under a field of the page, and follows what is typed there. */
export function showGuide(field: HTMLInputElement, view: GuideView): void {
  const { language, profile } = view;
  const { host, inside } = isolated(field.ownerDocument, 'vigie-guide', 'block', language);
  const guide = guideFor(view);
  shown += 1;
  host.id = `vigie-guide-${shown}`;
  host.setAttribute('role', 'group');
  host.style.setProperty('margin-top', '8px', 'important');
  const use = (text: string): void => {
    for (const each of fieldsOfNew(field)) fill(each, text);
  };
  const show = (): void => {
    const advice = field.value === '' ? undefined : guide.advise(field.value, namesBeside(field));
    host.setAttribute('aria-label', described(advice, view));
    render(
      <PasswordGuide
        language={language}
        passwords={profile.passwords}
        advice={advice}
        propose={async () => guide.propose()}
        onUse={use}
      />,
      inside,
    );
  };
  let planned: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(planned);
    planned = setTimeout(show, 150);
  });
  show();
  // A button of ours within the field's label would lead the focus back to the field.
  (field.closest('label') ?? field).after(host);
  const before = field.getAttribute('aria-describedby');
  field.setAttribute('aria-describedby', before ? `${before} ${host.id}` : host.id);
}

/** By which the page's field is described: what stands in a shadow root cannot be pointed at from outside. */
function described(advice: PasswordAdvice | undefined, { language, profile }: GuideView): string {
  const { guide, rules } = passwordTexts(language);
  if (!advice) return [guide.good, ...rules(profile.passwords.minimumLength)].join('. ');
  const { title, improvements } = adviceWords(advice, profile, language);
  return [title, ...improvements.slice(0, 2)].join('. ');
}

/** What else the person is called in this form: a user name, a first name. */
function namesBeside(field: HTMLInputElement): readonly string[] {
  const beside = field.form?.querySelectorAll<HTMLInputElement>(
    'input[type=text], input[type=email], input:not([type])',
  );
  return [...(beside ?? [])].map(({ value }) => value.slice(0, 200)).filter((value) => value !== '');
}

/** As if it were typed, so that the page's own script hears of it. */
function fill(field: HTMLInputElement, text: string): void {
  field.value = text;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}
