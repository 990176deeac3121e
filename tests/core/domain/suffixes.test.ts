import { parse } from 'tldts';
import { expect, test } from 'vitest';

import { hasPrivateSuffix, registrableOf, suffixOf } from '../../../core/domain/suffixes.ts';

const hosts = [
  ...'fr gouv.fr a.gouv.fr a.b.gouv.fr ac-montpellier.fr localhost a.localhost co.uk a.co.uk web.app x.web.app y.x.web.app'.split(
    ' ',
  ),
  ...'ck a.ck b.a.ck www.ck a.www.ck kawasaki.jp a.kawasaki.jp b.a.kawasaki.jp city.kawasaki.jp a.city.kawasaki.jp'.split(
    ' ',
  ),
  ...'github.io a.github.io s3.amazonaws.com a.s3.amazonaws.com amazonaws.com compute.amazonaws.com a.b.invalidtld xn--p1ai'.split(
    ' ',
  ),
  ...'a.xn--p1ai xn--55qx5d.cn a.xn--55qx5d.cn platform.sh a.b.platform.sh blogspot.com a.blogspot.com asso.fr a.asso.fr'.split(
    ' ',
  ),
];

test.for(hosts)('%s is split as tldts splits it', (host) => {
  const found = parse(host, { allowPrivateDomains: true });
  const suffix = suffixOf(host);
  expect([suffix, registrableOf(host, suffix), hasPrivateSuffix(host)]).toEqual([
    found.publicSuffix,
    found.domain ?? undefined,
    found.isPrivate,
  ]);
});
