import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';

import { allowedAttributes, allowedElements } from '../../../server/evidence/allowed-markup.ts';
import { previewPage } from '../../../server/evidence/preview-page.ts';
import { rewritePage } from '../../../server/evidence/rewrite-page.ts';
import { mailWith, markupOf, remoteTricks } from './remote-tricks.ts';

const none: ReadonlyMap<string, string> = new Map();

/** Elements and attributes of a page that no preview may hold, as another's parser sees them. */
function refusedIn(html: string): readonly string[] {
  const refused: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!allowedElements.has(name) && name !== 'img') refused.push(name);
      for (const [attribute, value] of Object.entries(attributes)) {
        const known = allowedAttributes.has(attribute) || /^(?:class|alt)$/u.test(attribute);
        const isStyle = attribute === 'style' && !/url|image|[\\@]|\/\*/iu.test(value);
        const isPicture = attribute === 'src' && /^data:image\/(?:png|jpeg|gif|webp|bmp);base64,/u.test(value);
        if (!known && !isStyle && !isPicture) refused.push(`${name} ${attribute}=${value}`);
      }
    },
    oncomment: (text) => refused.push(`<!--${text}`),
    onprocessinginstruction: (name) => refused.push(name),
  });
  parser.end(html);
  return refused;
}

test.for(Object.keys(remoteTricks))('%s leaves nothing that could load', (trick) => {
  expect(refusedIn(rewritePage(markupOf(trick), none))).toEqual([]);
});

test('no page, whatever it holds, leaves anything that could load', () => {
  const piece = fc.oneof(
    fc.constantFrom(...Object.keys(remoteTricks).map(markupOf)),
    fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&lt;',
      '<!--',
      '-->',
      '</',
      '<svg>',
      '<style>',
      '<p title="',
      '<![CDATA[',
      '<a href=',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(refusedIn(rewritePage(pieces.join(''), none))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a link keeps its text and tells where it leads without leading there', () => {
  expect(rewritePage('<a href="https://evil.example/?a=1&b" target="_blank">ac-montpellier.fr</a>', none)).toBe(
    '<a class="vigie-link" title="hxxps[://]evil.example/?a=1&amp;b">ac-montpellier.fr</a>',
  );
});

test('layout and colours stay', () => {
  const table =
    '<table width="600" bgcolor="#ffffff"><tr><td align="center" style="padding:8px;color:rgb(1, 2, 3)">x</td></tr></table>';
  expect(rewritePage(table, none)).toBe(table);
});

test('a form is a drawing of one: its fields say what they ask for, hidden ones and the target go', () => {
  const page = rewritePage(
    '<form action="https://evil.example/"><input type="hidden" value="x"><input type="password" placeholder="Mot de passe"><button>Valider</button></form>',
    none,
  );
  expect(page).toBe(
    '<span class="vigie-field" title="&lt;input password&gt;">••••• Mot de passe</span><span class="vigie-field" title="&lt;button&gt;">Valider</span>',
  );
});

test('pictures that the message carries are shown, under any writing of their id, and SVG is not', async () => {
  const mail = [
    'From: a@evil.example',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary=b',
    '',
    '--b',
    'Content-Type: text/html',
    '',
    '<img src="cid:logo%40x" alt="Logo"><img src="CID:drawing"><img src="cid:absent" alt="absent">',
    '--b',
    'Content-Type: image/png',
    'Content-ID: <logo@x>',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
    '--b',
    'Content-Type: image/svg+xml',
    'Content-ID: <drawing>',
    '',
    '<svg/>',
    '--b--',
    '',
  ].join('\r\n');
  const page = (await previewPage(new TextEncoder().encode(mail))) ?? '';
  expect(page).toContain('<img src="data:image/png;base64,iVBORw0KGgo=" alt="Logo">');
  expect(page).not.toContain('svg');
  expect(page).toContain('<span class="vigie-picture">absent</span>');
});

test('a message without HTML has no preview', async () => {
  expect(await previewPage(new TextEncoder().encode('From: a@evil.example\r\n\r\nBonjour'))).toBeUndefined();
});

test('a page nested a hundred thousand deep is shown flat', async () => {
  const page = (await previewPage(mailWith(`${'<div>'.repeat(100_000)}au fond`))) ?? '';
  expect(page).toContain('au fond');
  expect(page.split('<div>').length).toBeLessThan(250);
});
