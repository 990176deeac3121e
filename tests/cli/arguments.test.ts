import { expect, test } from 'vitest';
import { runVigie } from './run-vigie.ts';
import { temporaryFolder } from './temporary-folder.ts';

test.concurrent.for([
  // What is asked, the exit code, and what the answer holds.
  [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  [['--help'], 0, /vigie scan CHEMIN/],
  [['help'], 0, /vigie scan CHEMIN/],
  [['--help', '--lang', 'en'], 0, /vigie scan PATH/],
  [['scan', '--help'], 0, /--summary/],
  [['scan', '-h', '--lang=en'], 0, /standard\s+input/],
  [['domains', '--help'], 0, /--protect DOMAINE/],
  [['profile', '--help'], 0, /profile check FICHIER/],
  [['explain', '--help'], 0, /explain RÈGLE/],
  [[], 2, /vigie scan CHEMIN/],
] as const)('%s exits with %d', async ([args, code, out]) => {
  const outcome = await runVigie(args);
  expect(outcome).toEqual({ code, out: expect.stringMatching(out) as string, err: '' });
});

test.concurrent.for([
  [['frobnicate'], /commande inconnue.*frobnicate/],
  [['--frobnicate'], /option inconnue.*--frobnicate/],
  [['scan'], /il manque CHEMIN/],
  [['scan', '--frobnicate', '.'], /option inconnue.*--frobnicate/],
  [['scan', '--profile'], /valeur.*--profile/],
  [['scan', '--json=yes', '.'], /valeur.*--json/],
  [['scan', '--json', '--cards', '.'], /incompatibles/],
  [['scan', '--profile', '/nowhere/at/all.json', '.'], /all\.json.*introuvable/],
  [['domains', 'ac-montpelier.fr'], /argument de trop.*ac-montpelier\.fr/],
  [['domains', '--protect', 'not a domain'], /pas un nom de domaine.*not a domain/],
  [['domains', '--protect', '192.0.2.1'], /pas un nom de domaine/],
  [['profile'], /il manque check/],
  [['profile', 'frobnicate'], /commande inconnue.*profile frobnicate/],
  [['profile', 'check'], /il manque FICHIER/],
  [['profile', 'check', '/nowhere.json'], /introuvable/],
  [['explain', 'no-such-rule'], /règle inconnue.*no-such-rule/],
  [['explain', 'callback', 'lure'], /argument de trop.*lure/],
  [['scan', '--lang', 'de', '.'], /langue inconnue.*de/],
  [['scan', '--lang', 'en'], /missing: PATH/],
] as const)('%s is refused', async ([args, err]) => {
  const outcome = await runVigie(args);
  expect(outcome).toEqual({ code: 2, out: '', err: expect.stringMatching(err) as string });
});

test.concurrent.for([
  [{ LC_ALL: 'C' }, 'vigie scan CHEMIN'],
  [{ LC_ALL: '' }, 'vigie scan CHEMIN'],
  [{ LC_ALL: 'fr_FR.UTF-8' }, 'vigie scan CHEMIN'],
  [{ LC_ALL: '', LANG: 'en_GB.UTF-8' }, 'vigie scan PATH'],
  [{ LC_ALL: 'de_DE.UTF-8', LANG: 'fr_FR.UTF-8' }, 'vigie scan PATH'],
] as const)('the environment %o gives the language', async ([env, usage]) => {
  expect((await runVigie(['--help'], { env })).out).toContain(usage);
});

test('a profile that is none is told with the places of its faults', async () => {
  const folder = temporaryFolder({
    'broken.json': '{ "version": 1, "protected": [{ "domain": "Not a host" }] }',
    'no.json': '{',
  });
  const broken = await runVigie(['profile', 'check', `${folder}/broken.json`]);
  expect(broken).toMatchObject({ code: 2, out: '' });
  expect(broken.err).toContain('protected.0.domain');
  expect(await runVigie(['profile', 'check', `${folder}/no.json`])).toMatchObject({ code: 2, out: '' });
});

test('the shipped profile is valid and names the contacts that nobody has confirmed', async () => {
  const { code, out } = await runVigie(['profile', 'check', 'profiles/montpellier.json']);
  expect(code).toBe(0);
  expect(out).toContain('contacts.helpdesk: 04 67 91 48 00');
});
