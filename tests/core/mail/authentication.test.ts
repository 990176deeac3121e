import { expect, test } from 'vitest';
import type { Authentication } from '../../../core/message.ts';
import { read } from './raw.ts';

const border = { authservIds: ['mx.ac-montpellier.fr'], receivedBy: ['mx.ac-montpellier.fr'] };
const entry =
  'Received: from x (x [192.0.2.1]) by mx.ac-montpellier.fr (Postfix) with ESMTPS; Tue, 4 Mar 2025 09:00:00 +0100';
const inside =
  'Received: from mx.ac-montpellier.fr by boites.ac-montpellier.fr with LMTP; Tue, 4 Mar 2025 09:00:01 +0100';
const forged = 'Authentication-Results: mx.ac-montpellier.fr; dmarc=pass header.from=ac-montpellier.fr';

async function authenticationOf(headers: readonly string[], options: object = { border }): Promise<Authentication> {
  return (await read(`${headers.join('\n')}\nFrom: Rectorat <ce.rectorat@ac-montpellier.fr>\n\nx`, options))
    .authentication;
}

/** `spf dkim dmarc aligned`, or why there is none. */
function told(authentication: Authentication): string {
  if (authentication.status === 'unavailable') return 'unavailable';
  const { spf, dkim, dmarc, aligned } = authentication;
  return `${spf} ${dkim} ${dmarc} ${aligned ? 'aligned' : 'not aligned'}`;
}

test.each([
  // What is believed: only what stands above the border's own Received.
  [
    "the border's header",
    [inside, 'Authentication-Results: mx.ac-montpellier.fr; spf=pass smtp.mailfrom=a@ac-montpellier.fr', entry],
    'pass none none aligned',
  ],
  ["a forged one below the border's Received", [inside, entry, forged], 'unavailable'],
  [
    "a forged one below the border's own",
    ['Authentication-Results: mx.ac-montpellier.fr; dmarc=fail header.from=ac-montpellier.fr', entry, forged],
    'none none fail not aligned',
  ],
  [
    "another server's above",
    ['Authentication-Results: mx.evil.example; dmarc=pass header.from=ac-montpellier.fr', entry],
    'unavailable',
  ],
  [
    "a name that only begins like the border's",
    ['Authentication-Results: mx.ac-montpellier.fr.evil.example; dmarc=pass', entry],
    'unavailable',
  ],
  [
    "a second one of the border's",
    ['Authentication-Results: mx.ac-montpellier.fr; spf=none', forged, entry],
    'none none none not aligned',
  ],
  ['no Received of the border at all', [forged, 'Received: from a by mx.evil.example; now'], 'unavailable'],
  ['no Received at all', [forged], 'unavailable'],
  // A client that calls itself `by mx…` only makes us believe less.
  [
    'a Received with two hosts',
    ['Received: from by mx.ac-montpellier.fr.evil by mx.ac-montpellier.fr; now', forged],
    'unavailable',
  ],
  [
    'letter case',
    [
      'AUTHENTICATION-RESULTS: MX.ac-montpellier.FR; DMARC=Pass header.from=AC-Montpellier.fr',
      entry.replace('mx.', 'MX.'),
    ],
    'none none pass aligned',
  ],
] as const)('%s', async (_what, headers, expected) => {
  expect(told(await authenticationOf(headers))).toBe(expected);
});

test('a dropped file has no border, whatever it claims', async () => {
  expect(told(await authenticationOf([forged, entry], {}))).toBe('unavailable');
});

test('a border whose hosts nobody named is believed above every Received only', async () => {
  const unnamed = { border: { ...border, receivedBy: [] } };
  expect(told(await authenticationOf([forged, inside, entry], unnamed))).toBe('none none pass aligned');
  expect(told(await authenticationOf([inside, forged, entry], unnamed))).toBe('unavailable');
  expect(told(await authenticationOf([forged], unnamed))).toBe('unavailable');
});

test.each([
  // results, spf dkim dmarc alignment
  ['spf=pass smtp.mailfrom=bounce@mail.ac-montpellier.fr', 'pass none none aligned'],
  ['spf=pass smtp.mailfrom=bounce@evil.example', 'pass none none not aligned'],
  ['spf=fail smtp.mailfrom=ac-montpellier.fr', 'fail none none not aligned'],
  ['dkim=pass header.d=evil.example; dkim=pass header.d=ac-montpellier.fr', 'none pass none aligned'],
  ['dkim=pass header.i=@mail.ac-montpellier.fr header.s=a', 'none pass none aligned'],
  ['dkim=pass header.i=@ac-montpellier.fr header.d=evil.example', 'none pass none not aligned'],
  ['dkim=fail header.d=a.fr; dkim=pass header.d=b.fr', 'none pass none not aligned'],
  ['spf=hardfail; dkim=policy; dmarc=bestguesspass', 'fail none none not aligned'],
  ['dmarc=pass (p=none dis=none) header.from=ac-montpellier.fr', 'none none pass aligned'],
  ['dmarc=pass header.from=evil.example', 'none none pass not aligned'],
  ['spf=pass smtp.mailfrom=ac-montpellier.fr.evil.example', 'pass none none not aligned'],
  ['spf=temperror; dkim=permerror; dmarc=none', 'temperror permerror none not aligned'],
] as const)('%s', async (results, expected) => {
  expect(told(await authenticationOf([`Authentication-Results: mx.ac-montpellier.fr; ${results}`, entry]))).toBe(
    expected,
  );
});

test('with two authors nothing is aligned', async () => {
  const source = `Authentication-Results: mx.ac-montpellier.fr; dmarc=pass header.from=ac-montpellier.fr\n${entry}\nFrom: a@ac-montpellier.fr, b@evil.example\n\nx`;
  expect(told((await read(source, { border })).authentication)).toBe('none none pass not aligned');
});
