import fc from 'fast-check';
import { expect, test } from 'vitest';

import { listIn } from '../../../../extension/webmail/convergence/list-notation.ts';

test.for([
  [`[0,'','INBOX',150]`, [0, '', 'INBOX', 150]],
  [`\n[1101, 'Invalid Session']\n`, [1101, 'Invalid Session']],
  [`[0,"",null,true,false,-1,1.5e3];`, [0, '', null, true, false, -1, 1500]],
  [`['l\\'objet','a\\r\\nb','\\u00e9\\x41\\\\']`, ["l'objet", 'a\r\nb', 'éA\\']],
  // What the server cuts: long lines, and what a page would take for the end of its script.
  [`['une lign\\\ne longue','<b>a</'+'b>']`, ['une ligne longue', '<b>a</b>']],
  [`['a\\\r\nb' + "c"]`, ['abc']],
  [`[[['NonJunk',1024]],[],[ ]]`, [[['NonJunk', 1024]], [], []]],
  [`[{'Reply-To':'j@a.fr',"n":[1]}]`, [{ 'Reply-To': 'j@a.fr', n: [1] }]],
  [`[1,]`, [1]],
] as const)('%s', ([text, list]) => {
  expect(listIn(text)).toEqual(list);
});

test.for([
  '',
  '<html>',
  '[',
  "['a",
  "['a\\",
  '[1 2]',
  "['a'+]",
  "['a'+b]",
  '[alert(1)]',
  '[x]',
  "{'a':1}",
  '[1],[2]',
  '[1]x',
  '[1}',
  '[Infinity]',
  `${'['.repeat(100)}${']'.repeat(100)}`,
])('%s is no list', (text) => {
  expect(listIn(text)).toBeUndefined();
});

test('all that JSON can say is read the same', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 4 })), (value) => {
      const text = JSON.stringify(value);
      expect(listIn(text)).toEqual(JSON.parse(text));
    }),
  );
});

test('no text makes it throw, nor costs more than a glance', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`[]{}'"\\+,:\n;n1ua`) }), (text) => void listIn(`[${text}]`)),
  );
  const before = performance.now();
  for (const piece of ['[', "'", '\\', "'a'+", ' ', '{', "'a':", '1'])
    listIn(`[${piece.repeat(1_000_000 / piece.length)}`);
  expect(performance.now() - before).toBeLessThan(5000);
});
