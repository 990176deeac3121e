import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { parseUrl } from '../../../../core/domain/parse-url.ts';
import { unwrap } from '../../../../core/mail/links/unwrap.ts';
import { aLink } from '../../../builders.ts';
import { readHtml } from '../raw.ts';

const target = 'https://but.example/a?b=c';
const encoded = encodeURIComponent(target);
const base64 = Buffer.from(target).toString('base64url');

/** The way of an address: hosts it passes, `*` before those of mail filters, and where it leads. */
function way(href: string): string {
  const { url, via } = aLink(href);
  return [...via.map(({ kind, domain }) => (kind === 'rewriter' ? '*' : '') + domain.host), url.text].join(' > ');
}

describe('mail filters', () => {
  test.each([
    ['eur01.safelinks.protection.outlook.com', `/?url=${encoded}&data=05%7C02&reserved=0`],
    ['eur03.safelinks.protection.outlook.com', `/ap/w-59584e83/?url=${encoded}&data=05`],
    ['statics.teams.cdn.office.net', `/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encoded}&locale=fr`],
    ['nam.safelink.emails.azure.net', `/redirect/?destination=${encoded}&p=bT0`],
    ['urldefense.proofpoint.com', `/v1/url?u=${encoded}&k=abc`],
    ['urldefense.proofpoint.com', '/v2/url?u=https-3A__but.example_a-3Fb-3Dc&d=DwMFaQ&c=x'],
    ['urldefense.com', '/v3/__https://but.example/a?b=c__;!!abc!def$'],
    ['urldefense.com', '/v3/__https://but.example/a*b=c__;Pw!!abc!def$'],
    ['urldefense.us', '/v3/__https:/but.example/a?b=c__;!!abc$'],
    ['linkprotect.cudasvc.com', `/url?a=${encoded}&c=E,1,abc&typo=1`],
    ['secure-web.cisco.com', `/1aBc-D_e/${encoded}`],
    ['eu-west-1.protection.sophos.com', `/?d=but.example&u=${base64}&i=abc&t=def`],
    ['ca-1234-ctp.trendmicro.com', `/wis/clicktime/v1/query?url=${encoded}&umid=abc`],
    ['protect2.fireeye.com', `/v1/url?k=abc&q=1&e=def&u=${encoded}`],
    ['clicktime.symantec.com', `/3AbC?u=${encoded}`],
    ['clicktime.cloud.postoffice.net', `/clicktime.php?U=${encoded}&E=a%40b.fr`],
    ['eu.vadesecure.com', `/v3?f=abc&i=def&u=${encoded}`],
    ['urlsand.esvalabs.com', `/?u=${encoded}&e=abc&h=def`],
    ['scanmail.trustwave.com', `/?c=1&d=abc&u=${encoded}`],
    ['linklock.titanhq.com', `/analyse?url=${encoded}&data=abc`],
    ['url.avanan.click', `/v2/___${target}___.YXA=`],
    ['checkpoint.url-protection.com', `/v1/r01/url?o=${encoded}&g=abc`],
    ['deref-gmx.fr', `/mail/client/abc/dereferrer/?redirectUrl=${encoded}`],
  ])('%s%s', (host, rest) => {
    const found = way(`https://${host}${rest}`);
    expect(found.replace('https:/but', 'https://but')).toBe(`*${host} > ${target}`);
  });

  test('one that keeps the destination to itself stays', () => {
    expect(way('https://protect-eu.mimecast.com/s/AbC?domain=but.example')).not.toContain('>');
  });
});

describe('Proofpoint version 3 replaces characters', () => {
  test.each([
    // One character, and a run of three.
    ['/v3/__https://but.example/*t*__;w6nDqA!!a$', 'https://but.example/étè'],
    ['/v3/__https://but.example/**B__;w6nDqMOg!!a$', 'https://but.example/éèà'],
  ])('%s', (rest, expected) => {
    expect(way(`https://urldefense.com${rest}`)).toBe(`*urldefense.com > ${expected}`);
  });
});

describe('redirectors', () => {
  test.each([
    ['www.google.com', `/url?q=${encoded}&sa=D`],
    ['www.google.co.uk', `/url?sa=t&url=${encoded}`],
    ['www.google.fr', '/amp/s/but.example/a?b=c'],
    ['www.googleadservices.com', `/pagead/aclk?sa=L&adurl=${encoded}`],
    ['ad.doubleclick.net', `/ddm/clk/123;456;x?${target}`],
    ['but-example.translate.goog', '/a?b=c'],
    ['but-example.cdn.ampproject.org', '/c/s/but.example/a?b=c'],
    ['www.bing.com', `/ck/a?!&&p=abc&u=a1${base64}&ntb=1`],
    ['r.search.yahoo.com', `/_ylt=abc/RV=2/RE=1/RO=10/RU=${encoded}/RK=2/RS=x`],
    ['duckduckgo.com', `/l/?uddg=${encoded}&rut=abc`],
    ['l.facebook.com', `/l.php?u=${encoded}&h=abc`],
    ['www.facebook.com', `/flx/warn/?u=${encoded}`],
    ['www.linkedin.com', `/redir/redirect?url=${encoded}`],
    ['www.youtube.com', `/redirect?event=x&q=${encoded}`],
    ['slack-redir.net', `/link?url=${encoded}`],
    ['abc.r.us-east-1.awstrack.me', '/L0/https:%2F%2Fbut.example%2Fa%3Fb=c/1/0100-x/y=1'],
    ['click.pstmrk.it', '/3s/but.example%2Fa%3Fb%3Dc/abc/def'],
    [
      'mandrillapp.com',
      `/track/click/1/but.example?p=${Buffer.from(JSON.stringify({ s: 'x', p: JSON.stringify({ u: 1, url: target }) })).toString('base64url')}`,
    ],
    ['lettre.mjt.lu', `/lnk/AbC/1/dEf/${base64}`],
    // Anyone's.
    ['un.example', `/sortie?url=${encoded}`],
    ['un.example', `/sortie?redirect=${encodeURIComponent(encoded)}`],
    ['un.example', `/?x=1&next=${base64}`],
    ['un.example', `/?clickTarget=${encoded}`],
    ['un.example', `/?u=${Buffer.from(target).toString('hex')}`],
    ['un.example', `/?abc=${base64}`],
    ['un.example', `/?${target}`],
    ['un.example', `/clic/42/${target}`],
    ['un.example', `/?to=//but.example/a%3Fb=c`],
    ['un.example', '/?goto=https:but.example/a%3Fb=c'],
  ])('%s%s', (host, rest) => {
    expect(way(`https://${host}${rest}`).replace('https:but', 'https://but')).toBe(`${host} > ${target}`);
  });
});

describe('what stays', () => {
  test.each([
    'https://un.example/?url=https%3A%2F%2Fwww.un.example%2Fa',
    'https://un.example/?ref=https%3A%2F%2Fbut.example%2F',
    'https://un.example/?url=but',
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fbut.example%2F',
    'https://twitter.com/intent/tweet?url=https%3A%2F%2Fbut.example%2F',
    'https://cas.un.example/login?service=https%3A%2F%2Fbut.example%2F',
    'https://login.un.example/oauth2/authorize?redirect_uri=https%3A%2F%2Fbut.example%2F',
    'https://www.google.com/search?q=https%3A%2F%2Fbut.example%2F',
    'https://un.example/?imgUrl=https%3A%2F%2Fbut.example%2F',
    'https://192.0.2.1/?url=https%3A%2F%2Fbut.example%2F',
    'mailto:a@un.example?url=https%3A%2F%2Fbut.example%2F',
    'https://t.co/AbC',
  ])('%s', (href) => {
    expect(way(href)).toBe(href);
  });
});

describe('a site that is not known to forward may be the end of the way', () => {
  test.each([
    ['https://faux.example/?url=https%3A%2F%2Fwww.ac-montpellier.fr%2F', 'www.ac-montpellier.fr', 'faux.example'],
    [
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://faux.example/?u=${encoded}`)}`,
      'but.example',
      'faux.example',
    ],
    [
      `https://un.example/?u=${encodeURIComponent(`https://faux.example/?u=${encoded}`)}`,
      'but.example',
      'un.example',
      'faux.example',
    ],
    // Not Google.
    [`https://google.web.app/url?q=${encoded}`, 'google.web.app'],
    [`https://google.xyz/url?url=${encoded}`, 'but.example', 'google.xyz'],
    // Known ones forward: only the goal counts.
    [`https://www.google.com/url?q=${encoded}`, 'but.example'],
    [`https://eur01.safelinks.protection.outlook.com/?url=${encoded}`, 'but.example'],
  ])('%s', async (href, ...ends) => {
    const { links } = await readHtml(`<a href="${href}">Ici</a>`);
    expect(links.map(({ domain }) => domain?.host)).toEqual(ends);
    expect(new Set(links.map(({ href: written }) => written))).toEqual(new Set([href]));
  });
});

test('what is wrapped several times is unwrapped, up to eight times', () => {
  let href = target;
  for (let count = 1; count <= 12; count++) {
    href = `https://eur0${count % 3}.safelinks.protection.outlook.com/?url=${encodeURIComponent(href)}`;
    if (count === 8) expect(way(href).endsWith(` > ${target}`)).toBe(true);
  }
  expect(aLink(href).via).toHaveLength(8);
});

test('two different kinds around one address', () => {
  const inner = `https://www.google.com/url?q=${encoded}`;
  const outer = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}`;
  expect(way(outer)).toBe(`*eur01.safelinks.protection.outlook.com > www.google.com > ${target}`);
});

test('whatever the address, unwrapping ends', () => {
  const part = fc.constantFrom(
    'https://',
    'www.google.com',
    '/url?q=',
    'un.example',
    '%',
    '%25',
    '/amp/',
    '*',
    '__;',
    '/v3/__',
    'urldefense.com',
    'u=a1',
    'aHR0c',
    '?',
    '&',
    '=',
    '//',
    'é',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const url = parseUrl(`https://${parts.join('')}`);
      expect(url ? unwrap(url)[0].via.length : 0).toBeLessThanOrEqual(8);
    }),
  );
});
