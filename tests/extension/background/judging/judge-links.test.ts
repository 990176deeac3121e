import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { assess } from '../../../../core/assess.ts';
import { createContext } from '../../../../core/create-context.ts';
import { readMessage } from '../../../../core/mail/read-message.ts';
import { readProfile } from '../../../../core/profile/read-profile.ts';
import { judgeLinks } from '../../../../extension/background/judging/judge-links.ts';

const reading = readProfile(JSON.parse(readFileSync('profiles/montpellier.json', 'utf8')));
if (!reading.ok) throw new Error('a profile');
const context = createContext(reading.profile);
const base = 'https://webmail.example/?_task=mail&_uid=3';
const bad = 'https://webmail.ac-montpe11ier.fr/login?id=1';

async function judged(body: string, hrefs: readonly string[], hasPass: (href: string) => boolean = () => false) {
  const source = ['From: a@exemple.fr', 'Subject: Bonjour', 'Content-Type: text/html', '', body].join('\r\n');
  const message = await readMessage(new TextEncoder().encode(source), { border: undefined });
  const { level } = assess(message, context);
  return judgeLinks(message, level, context, { hrefs, base, hasPass }, 'fr');
}

describe('the page’s addresses are found in the message although the webmail wrote them anew', () => {
  test.for([
    ['as it is', bad],
    ['host in capitals', 'https://WEBMAIL.AC-MONTPE11IER.FR/login?id=1'],
    ['with the port that is its own', 'https://webmail.ac-montpe11ier.fr:443/login?id=1'],
    ['behind Gmail’s forwarder', `https://www.google.com/url?q=${encodeURIComponent(bad)}&sa=D`],
    ['behind Safe Links', `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(bad)}&data=05`],
  ] as const)('%s', async ([, href]) => {
    const [link] = await judged(`<a href="${bad}">ac-montpellier.fr</a>`, [href]);
    expect(link).toMatchObject({ level: 'danger', destination: { owner: 'ac-montpe11ier.fr' }, passed: false });
    expect(link?.reasons.join()).toContain('ac-montpe11ier.fr');
  });
});

test('an address that the message does not have is judged alone', async () => {
  const [link] = await judged('<p>Bonjour</p>', [bad]);
  expect(link?.level).toBe('danger');
});

test('the webmail’s own addresses, places in the page and ordinary links are left alone', async () => {
  const hrefs = [
    '?_task=mail&_action=get&_part=2',
    '#v1anchor',
    'https://www.ac-montpellier.fr/',
    'mailto:a@exemple.fr',
    'javascript:void(0)',
  ];
  const links = await judged('<a href="https://www.ac-montpellier.fr/">x</a>', hrefs);
  expect(links.map(({ level }) => level)).toEqual(hrefs.map(() => 'none'));
});

test('every one of many bad links is marked, though a verdict keeps five of a rule', async () => {
  const hrefs = Array.from({ length: 40 }, (_, index) => `https://webmail.ac-montpe11ier.fr/page/${index}`);
  const links = await judged(hrefs.map((href) => `<a href="${href}">lien</a>`).join(' '), hrefs);
  expect(links.map(({ level }) => level)).toEqual(hrefs.map(() => 'danger'));
});

test('a pass is for its very address', async () => {
  const other = 'https://webmail.ac-montpe11ier.fr/other';
  const links = await judged(`<a href="${bad}">x</a>`, [bad, other], (href) => href === bad);
  expect(links.map(({ passed }) => passed)).toEqual([true, false]);
});
