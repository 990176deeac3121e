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
  const { why, whatToDo, unchecked } = uiTexts('fr').card;
  return page.evaluate(
    (titles) => {
      const card = document.querySelector('.v-card');
      const texts = (title: string, selector: string): string[] => {
        const section = [...(card?.querySelectorAll('section') ?? [])].find(
          (each) => each.querySelector('h3')?.textContent === title,
        );
        return [...(section?.querySelectorAll(selector) ?? [])].map((element) => element.textContent);
      };
      return {
        level: /v-card--(\w+)/u.exec(card?.className ?? '')?.[1] ?? '',
        title: card?.querySelector('h2')?.textContent ?? '',
        reasons: texts(titles.why, '.v-reason > div > p:first-child'),
        advice: texts(titles.whatToDo, 'li > span'),
        unchecked: texts(titles.unchecked, 'p'),
      };
    },
    { why, whatToDo, unchecked },
  );
}
