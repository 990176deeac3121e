import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { aMessage } from '../../builders.ts';
import { defang } from '../../../server/exports/edition/defang.ts';
import { redactMessage, redactText } from '../../../server/exports/edition/redact-message.ts';
import { replaceAddresses } from '../../../server/exports/edition/replace-addresses.ts';
import { redactUrl } from '../../../server/exports/edition/redact-url.ts';
import { everyExport } from '../../../server/exports/index.ts';
import { aCampaign, anEdition, anIndicator, hostile } from './editions.ts';

test.for([
  ['https://evil.example/a?m=jean', 1, 'https://evil.example/a'],
  ['https://evil.example/a?page=2#x', 2, 'https://evil.example/a?page=2'],
  ['https://evil.example/a?m=jean%40exemple.fr', 2, 'https://evil.example/a'],
  ['https://evil.example/jean@exemple.fr/b', 9, 'https://evil.example/'],
  ['https://evil.example/u/8f3a9c2d1e4b5a6f/login', 1, 'https://evil.example/u/'],
  ['https://evil.example/u/8f3a9c2d1e4b5a6f/login', 2, 'https://evil.example/u/8f3a9c2d1e4b5a6f/login'],
  ['https://jean:mot@EVIL.example:8443/', 5, 'https://evil.example:8443/'],
  ['http://[2001:db8::1]/x', 2, 'http://[2001:db8::1]/x'],
  ['javascript:alert(1)', 2, undefined],
  ['mailto:jean@exemple.fr', 2, undefined],
] as const)('%s of %i recipients is given as %s', ([value, recipients, given]) => {
  expect(redactUrl({ value, recipients })).toBe(given);
});

test('no address, whatever it holds, leaves its line or gives a query of one reader away', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(3), (path, recipients) => {
      const given = redactUrl({ value: `https://evil.example/${path}`, recipients }) ?? '';
      expect(given).toMatch(/^https:\/\/evil\.example\/[!#-&(-;=?-[\]_a-z~]*$/iu);
    }),
  );
});

test('a message leaves without its readers: headers, names, addresses, personal links', () => {
  const message = aMessage({
    to: 'Jeanne Dupont <jeanne.dupont@ac-montpellier.fr>',
    text: 'Bonjour Jeanne DUPONT (jeanne.dupont@ac-montpellier.fr), lisez https://evil.example/x?u=jeanne et écrivez à aide@evil.example.',
  });
  const header = (key: string, value: string) => ({ key, value, originalKey: key });
  const sample = redactMessage(
    message,
    [
      header('received', 'from mx (10.0.0.1) for <jeanne.dupont@ac-montpellier.fr>'),
      header('delivered-to', 'jeanne.dupont@ac-montpellier.fr'),
      header('from', '=?utf-8?B?UmVjdG9yYXQ=?= <aide@evil.example>'),
      header('subject', 'Jeanne Dupont, votre compte'),
      header('message-id', '<jeanne.dupont@ac-montpellier.fr-1@evil.example>'),
    ],
    { people: [], domains: ['ac-montpellier.fr'] },
  );
  expect(sample.headers.slice(0, 2)).toEqual([
    'From: Rectorat <aide@evil.example>',
    'Subject: [redacted], votre compte',
  ]);
  expect(sample.text).toBe(
    'Bonjour [redacted] (redacted@redacted.invalid), lisez https://evil.example/x et écrivez à aide@evil.example.',
  );
  expect(JSON.stringify(sample)).not.toMatch(/jeanne/iu);
});

test.for([
  ['écrivez à a.b@evil.example, ou <c@x.fr>', 'écrivez à [a.b@evil.example], ou <[c@x.fr]>'],
  ['@ seul, a@ et @b', '@ seul, a@ et @b'],
  ['a@b@c.fr', '[a@b]@c.fr'],
  [`${'x'.repeat(70)}@y.fr`, `xxxxxx[${'x'.repeat(64)}@y.fr]`],
] as const)('addresses in %s', ([text, marked]) => {
  expect(replaceAddresses(text, (address) => `[${address}]`)).toBe(marked);
});

test('who is known by an address alone is known by the name in it', () => {
  const hidden = { people: [{ name: '', address: 'jeanne.dupont@exemple.fr' }], domains: [] };
  expect(redactText('Jeanne Dupont, DUPONT Jeanne : votre compte', hidden)).toBe(
    '[redacted], [redacted] : votre compte',
  );
});

test('no export tells of a reader whose name stands in an address that only they got', () => {
  const campaign = aCampaign({ indicators: [anIndicator('url', 'https://evil.example/x?who=jeanne.dupont', 1)] });
  const files = everyExport.flatMap((each) => each.write(anEdition(campaign)));
  expect(files.length).toBeGreaterThanOrEqual(everyExport.length);
  expect(files.filter(({ content }) => content.includes('jeanne'))).toEqual([]);
});

test('files are named for no folder, whatever a campaign is called', () => {
  const names = everyExport.flatMap((each) => each.write(anEdition(hostile)).map(({ name }) => name));
  expect(names.filter((name) => !/^[a-z0-9][a-z0-9.-]*$/u.test(name))).toEqual([]);
});

test.for([
  ['https://evil.example/a.b?c=d', 'hxxps[://]evil[.]example/a.b?c=d'],
  ['http://203.0.113.9:8080/', 'hxxp[://]203[.]0[.]113[.]9:8080/'],
  ['contact@evil.example', 'contact[@]evil[.]example'],
] as const)('%s is written %s where people read it', ([address, text]) => {
  expect(defang(address)).toBe(text);
});
