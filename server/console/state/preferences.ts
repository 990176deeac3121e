import { effect, signal, type Signal } from '@preact/signals';
import type { Language } from '../../../core/texts/card.ts';

/** What a person sets for themselves in this browser. */
export interface Preferences {
  readonly language: Signal<Language>;
  /** Single keys do things; who speaks to the machine or shakes switches that off (WCAG 2.1.4). */
  readonly keys: Signal<boolean>;
}

const names = { language: 'vigie-console-language', keys: 'vigie-console-keys' } as const;

/** Reads them, and keeps every change; the page says its language to who reads it out. */
export function keepPreferences(): Preferences {
  const said = localStorage.getItem(names.language) ?? navigator.language;
  const language = signal<Language>(said.toLowerCase().startsWith('en') ? 'en' : 'fr');
  const keys = signal(localStorage.getItem(names.keys) !== 'off');
  effect(() => {
    document.documentElement.lang = language.value;
    localStorage.setItem(names.language, language.value);
  });
  effect(() => localStorage.setItem(names.keys, keys.value ? 'on' : 'off'));
  return { language, keys };
}
