import type { Language } from '../../../core/texts/card.ts';
import { numberText } from '../../../ui/texts/amounts.ts';

const units = [
  { seconds: 86_400, fr: 'j', en: 'd' },
  { seconds: 3_600, fr: 'h', en: 'h' },
  { seconds: 60, fr: 'min', en: 'min' },
] as const;

/** A length of time in its two largest units: `durationText(5_400, 'fr')` is `1 h 30 min`. */
export function durationText(seconds: number, language: Language): string {
  const rounded = seconds < 60 ? 0 : Math.round(seconds / 60) * 60;
  if (rounded === 0) return `${numberText(Math.round(seconds), language)}\u00a0s`;
  const parts: string[] = [];
  let left = rounded;
  for (const unit of units) {
    const amount = Math.floor(left / unit.seconds);
    left -= amount * unit.seconds;
    if (amount > 0) parts.push(`${numberText(amount, language)}\u00a0${unit[language]}`);
    else if (parts.length > 0) break;
    if (parts.length === 2) break;
  }
  return parts.join('\u00a0');
}

/** How long ago something was: `il y a 5 min`; of a clock that runs ahead, now. */
export function agoText(iso: string, now: number, language: Language): string {
  const seconds = (now - Date.parse(iso)) / 1000;
  if (Number.isNaN(seconds)) return iso;
  if (seconds < 60) return language === 'fr' ? 'à l’instant' : 'just now';
  const [largest = ''] = durationText(seconds, language).split(/\u00a0(?=\d)/u);
  return language === 'fr' ? `il y a ${largest}` : `${largest} ago`;
}

/** A share as hundredths: `percentText(0.934, 'fr')` is `93 %`. */
export function percentText(share: number, language: Language): string {
  const hundredths = numberText(share * 100, language);
  return language === 'fr' ? `${hundredths}\u202f%` : `${hundredths}%`;
}
