import { expect, test } from 'vitest';
import { objectionsTo } from '../../../server/feed/objections.ts';
import { bounds } from './guard-rails.ts';

const { rails } = bounds;
const two = ['Claire Martin', 'Jean Blanc'];

test.for([
  ['host:evil.example', []],
  ['host:evil.github.io', []],
  ['host:evil.weebly.com', []],
  ['host:203.0.113.9', []],
  ['host:ac-montpellier.fr', ['own']],
  ['host:webmail.ac-montpellier.fr', ['own']],
  ['host:culture.gouv.fr', ['partner']],
  // The ministry is imitated as a brand is, and so known as one.
  ['host:education.gouv.fr', ['popular']],
  ['host:ac-lyon.fr', ['partner']],
  ['host:google.com', ['popular']],
  ['host:docs.google.com', ['popular']],
  ['host:www.leboncoin.example', ['popular']],
  ['host:forms.gle', ['shared']],
  ['host:bit.ly', ['shared']],
  ['host:weebly.com', ['shared']],
  ['host:typeform.com', ['shared']],
  ['host:core.windows.net', ['shared']],
  ['host:192.168.1.1', ['private-network']],
  ['host:127.0.0.1', ['private-network']],
  ['host:fe80::1', ['private-network']],
  ['host:github.io', ['not-an-expression']],
  ['host:fr', ['not-an-expression']],
  ['host:EVIL.example', ['not-an-expression']],
  ['https://evil.example/', ['not-an-expression']],
  ['file:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', ['any-file']],
] as const)('two persons publish %s: %j', ([expression, objections]) => {
  expect(objectionsTo(expression, two, rails)).toEqual(objections);
});

test.for([
  // A page, an address, a file: one person's word is enough, unless they are of the house or a partner's.
  ['url:evil.example/login', []],
  ['url:evil.example/a/b/', []],
  ['url:docs.google.com/forms/d/e/1FAIp/viewform', ['second-person']],
  ['url:forms.gle/abcd', []],
  ['url:bit.ly/3xYz1', []],
  ['sender:x@evil.example', []],
  ['sender:quelquun@laposte.net', []],
  [`file:${'ab'.repeat(32)}`, []],
  ['host:evil.example', ['second-person']],
  ['url:evil.example/', ['second-person']],
  ['url:lycee.ac-montpellier.fr/pirate/login.html', ['second-person']],
  ['sender:claire.martin@ac-montpellier.fr', ['second-person']],
  // The first folders of a host that many share are the host itself.
  ['url:forms.gle/', ['shared']],
  ['url:docs.google.com/forms/', ['popular']],
  ['url:www.ac-montpellier.fr/', ['own']],
  ['url:culture.gouv.fr/presse/', ['partner']],
] as const)('one person publishes %s: %j', ([expression, objections]) => {
  expect(objectionsTo(expression, ['cm'], rails)).toEqual(objections);
});

test.for([[[]], [['cm']], [['cm', 'CM']], [['cm', ' cm ']], [['cm', 'ｃｍ']], [['', 'cm']]] as const)(
  '%j are not two persons',
  ([persons]) => {
    expect(objectionsTo('host:evil.example', persons, rails)).toEqual(['second-person']);
  },
);
