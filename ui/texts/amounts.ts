import type { Language } from '../../core/texts/card.ts';

const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };
const units: Readonly<Record<Language, readonly string[]>> = { fr: ['o', 'Ko', 'Mo'], en: ['B', 'KB', 'MB'] };

/** A size in bytes as a person reads it: `sizeText(12_345, 'fr')` is `12,1 Ko`. */
export function sizeText(bytes: number, language: Language): string {
  const power = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2;
  const amount = bytes / 1024 ** power;
  const digits = power > 0 && amount < 100 ? 1 : 0;
  return `${numberText(amount, language, digits)}\u00a0${units[language][power] ?? ''}`;
}

/** A number in the reader's language: `numberText(1234.5, 'fr', 1)` is `1 234,5`. */
export function numberText(amount: number, language: Language, digits = 0): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(amount);
}

/** A day and an hour in the reader's language and zone, from ISO 8601: `23 novembre 2026 à 09:41`; what is no date stays as it is. */
export function momentText(iso: string, language: Language): string {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return iso;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short' }).format(instant);
}
