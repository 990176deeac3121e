/// <reference lib="dom" />
import type { Page } from 'playwright-core';

import type { Card } from '../../../../core/texts/card.ts';
import { uiTexts } from '../../../../ui/texts/of-language.ts';

/** A card in its words alone. */
export interface CardWords {
  readonly level: string;
  readonly title: string;
  readonly reasons: readonly string[];
  readonly advice: readonly string[];
  readonly unchecked: readonly string[];
}

/** The words of a card. */
export function wordsOf({ level, title, reasons, advice, unchecked }: Card): CardWords {
  return { level, title, reasons: reasons.map(({ text }) => text), advice, unchecked };
}

/** The words of the card that a page shows, once it shows one. */
export async function shownCard(page: Page): Promise<CardWords> {
  await page.waitForSelector('.v-card', { timeout: 60_000 });
  return page.evaluate((titleOfUnchecked) => {
    const card = document.querySelector('.v-card');
    const texts = (selector: string, within: Element | null = card): string[] =>
      [...(within?.querySelectorAll(selector) ?? [])].map((element) => element.textContent);
    const sections = [...(card?.querySelectorAll('.v-card__part') ?? [])];
    const unchecked = sections.find((section) => section.querySelector('h3')?.textContent === titleOfUnchecked) ?? null;
    return {
      level: /v-card--(\w+)/u.exec(card?.className ?? '')?.[1] ?? '',
      title: texts('h2').join(),
      reasons: texts('.v-reason > div > p:first-child'),
      advice: texts('.v-advice li > span'),
      unchecked: unchecked ? texts('p', unchecked) : [],
    };
  }, uiTexts('fr').card.unchecked);
}
