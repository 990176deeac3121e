import { expect, test } from 'vitest';

import { readProfile } from '../../core/profile/read-profile.ts';
import montpellier from '../../profiles/montpellier.json' with { type: 'json' };
import { buildAddin } from '../../scripts/build/addin.ts';
import { allowedScripts } from '../../scripts/build/addin/allowed-scripts.ts';
import { hostingHeaders, pagePolicy } from '../../scripts/build/addin/hosting-headers.ts';
import { readOptions } from '../../scripts/build/target.ts';

const reading = readProfile({
  ...montpellier,
  report: { server: 'https://signalement.example/in/', key: 'k' },
  feed: { url: 'https://feed.example/list', publicKeys: [] },
});
if (!reading.ok) throw new Error('no profile');
const { profile } = reading;

test('pages reach the organisation’s servers and Microsoft’s library, and the checker nothing of Microsoft’s', () => {
  const pane = pagePolicy(profile, true);
  expect(pane).toContain("default-src 'none'");
  expect(pane).toContain("connect-src 'self' https://signalement.example https://feed.example");
  expect(pane).toContain('https://appsforoffice.microsoft.com');
  expect(pane).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/u);
  expect(pagePolicy(profile, false)).not.toContain('microsoft');
});

test('only Outlook may frame the panes, and nobody the checker', () => {
  const headers = hostingHeaders(profile);
  expect(headers['pane.html']?.['content-security-policy']).toMatch(/frame-ancestors https:\/\/outlook\.office\.com /u);
  expect(headers['check.html']?.['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('the web of an Exchange of one’s own may frame the panes too', () => {
  const headers = hostingHeaders(profile, ['https://mail.exchange.example']);
  expect(headers['compose.html']?.['content-security-policy']).toMatch(
    /frame-ancestors .* https:\/\/mail\.exchange\.example$/u,
  );
  expect(headers['check.html']?.['content-security-policy']).not.toContain('exchange');
});

test.for(['http://mail.example', 'https://mail.example/', 'https://mail.example; script-src *', 'mail'])(
  'the Outlook host %s is refused before anything is built',
  async (given) => {
    const options = readOptions({ out: '/nowhere', 'addin-url': 'https://addin.example/', 'outlook-host': given });
    await expect(buildAddin.build(options)).rejects.toThrow('--outlook-host');
  },
);

test('classic Outlook is told which script may ask other origins', () => {
  expect(JSON.parse(allowedScripts('https://addin.example/v/'))).toEqual({
    allowed: ['https://addin.example/v/events.js'],
  });
});

test.for(['http://addin.example/', 'addin.example', 'https://addin.example/?a', 'https://addin.example/#a'])(
  'the address %s is refused before anything is built',
  async (given) => {
    const options = readOptions({ out: '/nowhere', 'addin-url': given });
    await expect(buildAddin.build(options)).rejects.toThrow('--addin-url');
  },
);
