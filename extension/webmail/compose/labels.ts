import { shownText } from '../shown.ts';

/** Longer texts label nothing. */
const longest = 60;

/** Levels above a field in which what stands before it may label it: cells of a table, lines of a form. */
const levels = 3;

/** All that may say what a field is for, in the words of the page: `['Objet']`. */
export function fieldLabels(field: Element): readonly string[] {
  const { id, ownerDocument: document } = field;
  const labels = id === '' ? [] : [...document.querySelectorAll('label')].filter((label) => label.htmlFor === id);
  return tidy([...attributes(field, ['placeholder', 'name']), ...labels.map(shownText), textBefore(field)]);
}

/** All that may say what a button does. */
export function buttonLabels(button: Element): readonly string[] {
  return tidy([...attributes(button, ['value']), shownText(button)]);
}

function attributes(element: Element, names: readonly string[]): readonly string[] {
  const pointed = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/u).filter((id) => id !== '');
  return [
    ...[...names, 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? ''),
    ...pointed.map((id) => shownText(element.ownerDocument.getElementById(id))),
  ];
}

/** The text right before a field: of the element beside it, or beside what it stands in alone. */
function textBefore(field: Element): string {
  let at: Element | null = field;
  for (let level = 0; at && level < levels; level++, at = at.parentElement) {
    const text = shownText(at.previousElementSibling);
    if (text !== '') return text;
  }
  return '';
}

/** Without the signs that follow a label: `Objet\u00a0: *` → `Objet`. */
function tidy(texts: readonly string[]): readonly string[] {
  return texts
    .filter((text) => text.length <= longest)
    .map(withoutSigns)
    .filter((text) => text !== '');
}

function withoutSigns(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s:….*]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end).trim();
}
