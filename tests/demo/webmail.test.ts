import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMailbox } from '../../demo/mailbox.ts';
import { demoWebmail } from '../../demo/webmail.ts';

const messages = await readMailbox('samples');
const app = demoWebmail(messages);

async function logIn(): Promise<{ cookie: string; token: string }> {
  const cookie = (await app.request('/', { method: 'POST' })).headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await (await app.request('/?_task=mail', { headers: { cookie } })).text();
  return { cookie, token: /"request_token":"(?<token>\w+)"/u.exec(page)?.groups?.['token'] ?? '' };
}

test('every sample is in the mailbox, newest first', () => {
  expect(messages).toHaveLength(readdirSync('samples').filter((name) => name.endsWith('.eml')).length);
  const times = messages.map(({ date }) => date.getTime());
  expect(times).toEqual(times.toSorted((one, other) => other - one));
  expect(messages.every(({ from, subject, html }) => from.address !== '' && subject !== '' && html !== '')).toBe(true);
});

test('without a session there is only the log-in page', async () => {
  const page = await (await app.request('/?_task=mail&_action=preview&_uid=12')).text();
  expect(page).toContain('rcmloginuser');
  expect(page).not.toContain('messagebody');
});

test('the source is given byte for byte, and only for the token', async () => {
  const { cookie, token } = await logIn();
  const path = `/?_task=mail&_action=viewsource&_uid=12&_mbox=INBOX&_save=1&_token=${token}`;
  const source = await (await app.request(path, { headers: { cookie } })).arrayBuffer();
  expect(Buffer.from(source)).toEqual(readFileSync('samples/12-expediteur-ressemblant.eml'));
  expect((await app.request(path.replace(token, 'x'), { headers: { cookie } })).status).toBe(404);
});

test('what a message says of its sender and subject is text, never markup', async () => {
  const [message] = messages;
  if (!message) throw new Error('no sample');
  const hostile = { ...message, subject: '<script>1</script>', from: { ...message.from, name: '"><img src=x>' } };
  const own = demoWebmail([hostile]);
  const cookie = (await own.request('/', { method: 'POST' })).headers.get('set-cookie') ?? '';
  for (const path of ['/?_task=mail', `/?_task=mail&_action=preview&_uid=${message.uid}`]) {
    const answer = await own.request(path, { headers: { cookie } });
    expect(await answer.text()).not.toMatch(/<script>1|<img src=x>/u);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'/u);
  }
});

test('a log-out needs the token and ends the session', async () => {
  const { cookie, token } = await logIn();
  await app.request('/?_task=logout', { headers: { cookie } });
  expect(await (await app.request('/?_task=mail', { headers: { cookie } })).text()).toContain('messagelist');
  await app.request(`/?_task=logout&_token=${token}`, { headers: { cookie } });
  expect(await (await app.request('/?_task=mail', { headers: { cookie } })).text()).toContain('rcmloginuser');
});
