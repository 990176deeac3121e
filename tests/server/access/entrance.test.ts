import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { firstStartToken } from '../../../server/access/set-up.ts';
import { paths } from '../../../server/api/paths.ts';
import type { SecondFactorOffer } from '../../../server/api/session.ts';
import { createApp } from '../../../server/app.ts';
import { qrDecoder } from '../../../server/judging/decode-qr.ts';
import { bitmapOf } from './bitmap-of.ts';
import { openTestSite, type TestSite } from '../test-site.ts';
import { password, visit, visitAs } from '../visit.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.end());

test('the token of the first start is printed once and makes one administrator', async () => {
  const token = await firstStartToken(site.store);
  expect(token).toMatch(/^[\w-]{24}$/u);
  expect(await firstStartToken(site.store)).toBeUndefined();
  const setup = { token, name: 'claire', password };
  const browser = visit(site);
  expect((await browser.send(paths.setup, { ...setup, token: 'wrong' })).status).toBe(403);
  expect((await browser.send(paths.setup, { ...setup, password: 'short' })).status).toBe(400);
  expect(await (await browser.send(paths.setup, setup)).json()).toMatchObject({
    name: 'claire',
    role: 'administrator',
  });
  expect((await browser.get(paths.session)).status).toBe(200);
  expect((await visit(site).send(paths.setup, { ...setup, name: 'eve' })).status).toBe(403);
});

test('a second factor is asked for from when it is confirmed, and a code counts once', async () => {
  const browser = await visitAs(site, 'analyst', 'denis');
  const { secret, url, qr } = (await (await browser.send(paths.secondFactor)).json()) as SecondFactorOffer;
  const kept = site.store.db.selectFrom('account').select('totp_secret').where('name', '=', 'denis');
  expect((await kept.executeTakeFirstOrThrow()).totp_secret).toMatch(/^v1:(?!.*\b[A-Z2-7]{32}\b)/u);
  expect(await qrDecoder()(bitmapOf(qr), 'image/bmp')).toEqual([url]);
  const code = (): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: site.clock.now });
  expect((await browser.send(paths.secondFactor, { code: '000000' }, 'PUT')).status).toBe(400);
  expect((await browser.send(paths.secondFactor, { code: code() }, 'PUT')).status).toBe(204);
  const other = visit(site);
  expect(await (await other.logIn('denis', password)).json()).toEqual({ outcome: 'code-wanted' });
  expect((await other.logIn('denis', password, code())).status).toBe(401);
  site.clock.now += 60_000;
  expect((await other.logIn('denis', password, code())).status).toBe(200);
  expect((await visit(site).logIn('denis', password, code())).status).toBe(401);
});

test('who has an account changes its password, knowing the present one; other sessions end', async () => {
  const browser = await visitAs(site, 'analyst', 'karim');
  const stolen = visit(site);
  await stolen.logIn('karim', password);
  const change = async (current: string, fresh: string): Promise<number> =>
    (await browser.send(paths.password, { current, password: fresh }, 'PUT')).status;
  expect(await change('wrong', 'un autre mot de passe')).toBe(403);
  expect(await change(password, 'court')).toBe(400);
  expect(await change(password, 'un autre mot de passe')).toBe(204);
  expect((await browser.get(paths.session)).status).toBe(200);
  expect((await stolen.get(paths.session)).status).toBe(401);
  expect((await stolen.logIn('karim', password)).status).toBe(401);
  expect((await stolen.logIn('karim', 'un autre mot de passe')).status).toBe(200);
  // Whoever sits down at an open console cannot guess on.
  const guesses: number[] = [];
  for (let guess = 0; guess < 9; guess++) guesses.push(await change('wrong', 'un autre mot de passe'));
  expect(guesses.at(-1)).toBe(429);
});

test('guessing passwords is slowed down, by name', async () => {
  await visitAs(site, 'reader', 'emma');
  const answers: number[] = [];
  const guesser = visit(site);
  for (let guess = 0; guess < 9; guess++) answers.push((await guesser.logIn('emma', 'wrong')).status);
  expect(answers.slice(0, 7)).toEqual(Array<number>(7).fill(401));
  expect(answers.at(-1)).toBe(429);
});

test('a session ends after half an hour of nothing, after twelve hours, and when the account is disabled', async () => {
  const browser = await visitAs(site, 'reader', 'fatima');
  const status = async (): Promise<number> => (await browser.get(paths.session)).status;
  site.clock.now += 29 * 60_000;
  expect(await status()).toBe(200);
  site.clock.now += 31 * 60_000;
  expect(await status()).toBe(401);
  await browser.logIn('fatima', password);
  for (let half = 0; half < 24; half++) {
    site.clock.now += 29 * 60_000;
    expect(await status()).toBe(200);
  }
  site.clock.now += 29 * 60_000;
  expect(await status()).toBe(401);
  await browser.logIn('fatima', password);
  const administrator = visit(site);
  await administrator.logIn('claire', password);
  expect((await administrator.send(paths.user('fatima'), { disabled: true }, 'PATCH')).status).toBe(200);
  expect(await status()).toBe(401);
  expect((await browser.logIn('fatima', password)).status).toBe(401);
});

test('the last administrator stays one', async () => {
  const administrator = visit(site);
  await administrator.logIn('claire', password);
  expect((await administrator.send(paths.user('claire'), { role: 'reader' }, 'PATCH')).status).toBe(409);
});

test('over https the cookie is the host’s alone; over http it is so for this machine only', async () => {
  const cookieAt = async (origin: string): Promise<string> => {
    const app = createApp({ ...site, settings: { ...site.settings, origin } });
    const answer = await app.request(paths.session, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
      body: JSON.stringify({ name: 'claire', password }),
    });
    return answer.headers.get('Set-Cookie') ?? '';
  };
  expect(await cookieAt('https://vigie.example')).toMatch(
    /^__Host-vigie=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/u,
  );
  expect(await cookieAt('http://localhost:8025')).toMatch(/^vigie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/u);
});
