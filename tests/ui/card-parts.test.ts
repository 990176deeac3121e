// @vitest-environment happy-dom
import { h } from 'preact';
import { expect, test } from 'vitest';
import type { Card, Language } from '../../core/texts/card.ts';
import { Banner } from '../../ui/banner.tsx';
import { Letters } from '../../ui/letters.tsx';
import { LinkDestination } from '../../ui/link-destination.tsx';
import { SecurityMarkSign } from '../../ui/security-mark.tsx';
import { VerdictCard } from '../../ui/verdict-card.tsx';
import { cardFor } from '../e2e/ui-gallery/cards.ts';
import { mount, wordsOf } from './mount.ts';

const run = (seen: string, meant = seen) => ({ seen, meant, differs: seen !== meant });
const danger = (language: Language = 'fr'): Card => cardFor('danger', language);

test('a lookalike stands over what it imitates, letter over letter, and is told in words', async () => {
  const { root } = await mount(
    h(Letters, { runs: [run('ac-'), run('rn', 'm'), run('', 's'), run('ont')], language: 'fr' }),
  );
  const row = (name: string) => [...root.querySelectorAll(`.v-letters__${name}`)].map((each) => each.textContent);
  expect(row('seen')).toEqual(['a', 'c', '-', 'rn', '', 'o', 'n', 't']);
  expect(row('meant')).toEqual(['a', 'c', '-', 'm', 's', 'o', 'n', 't']);
  const marked = [...root.querySelectorAll('.v-letters__run--differs .v-letters__seen')].map(
    (each) => each.textContent,
  );
  expect(marked).toEqual(['rn', '']);
  const spoken = root.querySelector('.v-spoken');
  expect(spoken && wordsOf(spoken)).toBe('« rn » à la place de « m », il manque « s »');
  // Two readings of the same would be heard as noise.
  const drawn = [...root.querySelectorAll('.v-letters > :not(.v-spoken)')];
  expect(drawn.map((each) => each.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
});

test('a card says level, reasons in their order, what to do, whom to ask and what was not checked', async () => {
  const card = danger();
  const { root, text } = await mount(h(VerdictCard, { card, language: 'fr' }));
  expect(root.querySelector('h2')?.textContent).toBe(card.title);
  expect(wordsOf(root.querySelector('.v-level') ?? root)).toBe('Danger');
  const reasons = [...root.querySelectorAll('.v-reason > div > p:first-child')].map((each) => each.textContent);
  expect(reasons).toEqual(card.reasons.map((reason) => reason.text));
  expect([...root.querySelectorAll('.v-points > li')].map((each) => each.textContent)).toEqual(card.advice);
  expect(root.querySelector('a[href="tel:0467914800"]')).not.toBeNull();
  expect(root.querySelector('a[href="https://aida.ac-montpellier.fr/"]')).not.toBeNull();
  expect(text()).toContain('L’origine du message n’a pas pu être contrôlée.');
});

test('where nothing was found, nobody is sent to the helpdesk and nothing is offered', async () => {
  const { root, buttons } = await mount(h(VerdictCard, { card: cardFor('none', 'fr'), language: 'fr' }));
  expect(root.querySelectorAll('a, .v-reason')).toHaveLength(0);
  expect(buttons()).toEqual([]);
});

test('only actions that a host gives are offered, and do what they say', async () => {
  const done: string[] = [];
  const only = await mount(
    h(VerdictCard, { card: danger(), language: 'fr', actions: { onReport: () => done.push('report') } }),
  );
  expect(only.buttons()).toEqual(['Signaler']);
  await only.press('Signaler');
  const both = await mount(
    h(VerdictCard, {
      card: danger('en'),
      language: 'en',
      actions: { onReport: () => done.push('report'), onTrust: () => done.push('trust') },
    }),
  );
  expect(both.buttons()).toEqual(['Report', 'This message is legitimate']);
  await both.press('legitimate');
  expect(done).toEqual(['report', 'trust']);
});

test('what a mail writes stays text', async () => {
  const [reason] = danger().reasons;
  if (!reason) throw new Error('no reason');
  const text = '«\u00A0<img src=x onerror=alert(1)>\u202E\u00A0»';
  const { root } = await mount(
    h(VerdictCard, {
      card: { ...danger(), title: '<script>', reasons: [{ ...reason, text, letters: undefined }] },
      language: 'fr',
    }),
  );
  expect(root.querySelector('img, script')).toBeNull();
  expect(root.querySelector('bdi')?.textContent).toBe(text);
});

test('a banner shows its strongest reason, and all of it behind “Pourquoi ?”', async () => {
  const card = danger();
  const { root, press, text } = await mount(h(Banner, { card, language: 'fr', actions: {} }));
  expect(root.querySelectorAll('.v-reason')).toHaveLength(0);
  expect(text()).toContain('« ac-montpelier » pour « ac-montpellier »');
  await press('Pourquoi');
  expect(root.querySelectorAll('.v-reason')).toHaveLength(card.reasons.length);
  await press('Réduire');
  expect(root.querySelectorAll('.v-reason')).toHaveLength(0);
});

test('a mark is seen by colour and word, and heard as both', async () => {
  const mark = { color: '#11a8a0', word: 'tournesol' };
  const { root } = await mount(h(SecurityMarkSign, { mark, language: 'fr' }));
  expect(wordsOf(root.querySelector('.v-spoken') ?? root)).toBe('Votre repère : turquoise, « tournesol »');
  const spot = root.querySelector<HTMLElement>('.v-mark__color');
  expect(spot?.style.getPropertyValue('--v-mark-color')).toBe('#11a8a0');
});

test('the registrable domain of a destination stands out, by eye and by ear', async () => {
  const destination = {
    before: 'https://webmail.',
    owner: 'evil.example',
    after: '/a',
    encoded: 'xn--x',
    through: ['a.example'],
  };
  const { root, text } = await mount(h(LinkDestination, { destination, language: 'fr' }));
  expect(root.querySelector('b')?.textContent).toBe('evil.example');
  expect(text()).toBe(
    'https://webmail.evil.example/aLe site est « evil.example ».Nom technique : xn--xEn passant par a.example',
  );
  const nowhere = await mount(h(LinkDestination, { destination: undefined, language: 'fr' }));
  expect(nowhere.text()).toBe('Ce lien ne mène pas à un site.');
});
