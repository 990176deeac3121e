import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessPage } from '../../../core/page/assess-page.ts';
import { pageRules } from '../../../core/page/rules/index.ts';
import { pageCardOf } from '../../../core/page/texts/page-card.ts';
import { context } from '../rules/judge.ts';
import { aField, aPage, clones, honest, logIn, type PageDraft } from './pages.ts';

const verdict = (draft: PageDraft) => assessPage(aPage(draft), context);
const raised = (draft: PageDraft) => verdict(draft).evidence.map(({ rule, strength }) => `${rule} ${strength}`);

describe('a page made to take passwords is stopped', () => {
  test.for(clones)('%s', ([, draft]) => {
    expect(verdict(draft).level).toBe('danger');
  });

  test.for(clones.filter(([, { savedFrom, fields }]) => fields && !savedFrom))(
    '%s is harmless while it asks for nothing',
    ([, draft]) => {
      expect(verdict({ ...draft, fields: [] }).level).toBe('none');
    },
  );
});

describe('an honest page is left alone', () => {
  test.for(honest)('%s', ([, draft]) => {
    expect(verdict(draft).level, JSON.stringify(raised(draft))).toBe('none');
  });
});

describe('every rule, and what it makes of its case', () => {
  const foreign = { url: 'https://evil.example/', fields: logIn };
  test.for<readonly [found: string, draft: PageDraft]>([
    ['page-lookalike conclusive', { url: 'https://ac-montpelier.fr/' }],
    ['page-saved-copy conclusive', { ...foreign, savedFrom: ['saved from url=(0031)https://www.ac-montpellier.fr/'] }],
    ['page-claim strong', { ...foreign, title: 'Webmail Académie de Montpellier' }],
    ['page-claim weak', { ...foreign, text: 'Partenaire de l’académie de Montpellier' }],
    ['page-claim weak', { ...foreign, text: 'Bonjour claire@ac-montpellier.fr' }],
    ['page-mailbox-claim strong', { ...foreign, title: 'Webmail Académie de Montpellier' }],
    ['page-mailbox-claim strong', { ...foreign, title: 'Webmail', text: 'Académie de Montpellier. Identifiez-vous' }],
    ['page-asks-numen strong', { ...foreign, fields: [aField('text', 'Votre NUMEN')] }],
    [
      'page-asks-numen conclusive',
      { ...foreign, fields: [aField('password', '', 'numen'), aField('date', 'Né(e) le')] },
    ],
    ['page-borrowed-icon strong', { ...foreign, icons: ['https://www.ac-montpellier.fr/favicon.ico'] }],
    ['page-borrowed-files strong', { ...foreign, resources: ['https://www.ac-montpellier.fr/theme.css'] }],
    ['page-borrowed-files weak', { ...foreign, resources: ['https://www.ac-montpellier.fr/logo.png'] }],
    ['page-drop-box strong', { ...foreign, hiddenAddresses: ['x@gmail.com'] }],
    ['page-form-elsewhere strong', { ...foreign, actions: ['mailto:x@gmail.com'] }],
    ['page-form-elsewhere strong', { ...foreign, actions: ['https://evil.web.app/post'] }],
    [
      'page-form-elsewhere strong',
      { ...foreign, url: 'https://a.web.app/', text: 'Académie de Montpellier', actions: ['https://b.example/'] },
    ],
    ['page-form-elsewhere weak', { ...foreign, actions: ['https://autre.example.com/'] }],
    ['page-webmail-markup weak', { ...foreign, marks: ['rcmloginuser'] }],
    ['page-webmail-markup strong', { ...foreign, marks: ['rcmloginuser'], title: 'Académie de Montpellier' }],
    ['page-recovery-link weak', { ...foreign, links: ['https://aida.ac-montpellier.fr/oubli'] }],
    ['page-webmail-markup strong', { ...foreign, marks: ['zLoginField'], links: ['https://aida.ac-montpellier.fr/'] }],
    ['page-free-host weak', { ...foreign, url: 'https://a.web.app/' }],
    ['page-free-host strong', { ...foreign, url: 'https://a.web.app/', title: 'Académie de Montpellier' }],
  ])('%s', ([found, draft]) => {
    expect(raised(draft)).toContain(found);
  });

  test('a lookalike of a brand needs a page that speaks for it', () => {
    expect(raised({ url: 'https://netfl1x.example/' })).toEqual([]);
  });
});

describe('hostile pages', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.emailAddress(),
    fc.constantFrom('saved from url=(9)', 'NUMEN', 'Académie de Montpellier'),
  );
  const texts = fc.array(text, { maxLength: 5 });
  const page = fc.record({
    url: fc.oneof(fc.webUrl(), text),
    title: text,
    text,
    fields: fc.array(fc.record({ type: text, name: text, label: text, autocomplete: text }), { maxLength: 5 }),
    actions: texts,
    icons: texts,
    resources: texts,
    links: texts,
    savedFrom: texts,
    hiddenAddresses: texts,
    marks: texts,
  });

  test('no rule throws, facts are what the words need, and both languages tell them', () => {
    fc.assert(
      fc.property(page, (description) => {
        const judged = assessPage(description, context);
        for (const { rule, facts } of judged.evidence) {
          expect(Object.keys(facts)).toEqual(pageRules.find(({ id }) => id === rule)?.facts);
        }
        for (const language of ['fr', 'en'] as const) pageCardOf(judged, context.profile, language);
      }),
      { numRuns: 300 },
    );
  });

  test('a page of a million characters and fields is cut', () => {
    const long = 'a@b.fr '.repeat(200_000);
    const many = Array.from({ length: 100_000 }, () => aField('password', long.slice(0, 300)));
    expect(
      verdict({ url: 'https://evil.example/', title: long, text: long, fields: many, savedFrom: [long], marks: [long] })
        .level,
    ).toBe('none');
  });
});

test('a card says what is wrong, what to do and whom to ask', () => {
  const card = pageCardOf(verdict(clones[0]?.[1] ?? {}), context.profile, 'fr');
  expect(card.title).toBe('Cette page imite celle de votre organisation');
  expect(card.reasons[0]?.text).toBe('La page est une copie enregistrée de «\u00A0webmail.ac-montpellier.fr\u00A0».');
  expect(card.advice[0]).toContain('Ne saisissez rien');
  expect(card.contact?.phone).toBe('04 67 91 48 00');
});

test('a lookalike is told with its letters', () => {
  const card = pageCardOf(verdict({ url: 'https://ac-montpelier.fr/' }), context.profile, 'en');
  expect(card.reasons[0]?.letters?.some(({ differs }) => differs)).toBe(true);
});
