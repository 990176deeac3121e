import { expect, test } from 'vitest';
import { readMailbox } from '../../demo/mailbox.ts';
import { demoWebmail } from '../../demo/webmail.ts';

const messages = await readMailbox('demo/messages', new Date());
const [newest] = messages;
if (!newest) throw new Error('the mailbox has messages');
const origin = 'http://webmail.localhost:8026';
const app = demoWebmail(messages, 'the-id');

async function logIn(to = app): Promise<{ cookie: string; token: string }> {
  const cookie = (await to.request(`${origin}/`, { method: 'POST' })).headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await (await to.request(`${origin}/?_task=mail`, { headers: { cookie } })).text();
  return { cookie, token: /"request_token":"(?<token>\w+)"/u.exec(page)?.groups?.['token'] ?? '' };
}

test('without a session there is only the log-in page', async () => {
  const page = await (await app.request(`${origin}/?_task=mail&_action=preview&_uid=${newest.uid}`)).text();
  expect(page).toContain('rcmloginuser');
  expect(page).not.toContain('messagebody');
});

test('the source is given byte for byte, and only for the token', async () => {
  const { cookie, token } = await logIn();
  const path = `${origin}/?_task=mail&_action=viewsource&_uid=${newest.uid}&_mbox=INBOX&_save=1&_token=${token}`;
  const source = await (await app.request(path, { headers: { cookie } })).arrayBuffer();
  expect(Buffer.from(source)).toEqual(Buffer.from(newest.source));
  expect((await app.request(path.replace(token, 'x'), { headers: { cookie } })).status).toBe(404);
});

test('what a message says of its sender and subject is text, never markup', async () => {
  const name = '"><img src=x>';
  const hostile = { ...newest, subject: '<script>1</script>', preview: name, from: { ...newest.from, name } };
  const own = demoWebmail([hostile], 'x');
  const { cookie } = await logIn(own);
  for (const path of ['/?_task=mail', `/?_task=mail&_action=preview&_uid=${newest.uid}`]) {
    const answer = await own.request(origin + path, { headers: { cookie } });
    expect(await answer.text()).not.toMatch(/<script>1|<img src=x>/u);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'/u);
  }
});

test('a message that was opened is no longer new', async () => {
  const { cookie } = await logIn();
  const list = async (): Promise<string> =>
    (await app.request(`${origin}/?_task=mail`, { headers: { cookie } })).text();
  expect(await list()).toContain(`(${messages.length}) Boîte de réception`);
  await app.request(`${origin}/?_task=mail&_action=preview&_uid=${newest.uid}`, { headers: { cookie } });
  expect(await list()).toContain(`(${messages.length - 1}) Boîte de réception`);
});

test('another folder is empty, and says so', async () => {
  const { cookie } = await logIn();
  const page = await (await app.request(`${origin}/?_task=mail&_mbox=Trash`, { headers: { cookie } })).text();
  expect(page).toMatch(/<p class="empty"\s*>Aucun message ici/u);
  expect(page).not.toContain('rcmrow');
});

test('a log-out needs the token and ends the session', async () => {
  const { cookie, token } = await logIn();
  await app.request(`${origin}/?_task=logout`, { headers: { cookie } });
  expect(await (await app.request(`${origin}/?_task=mail`, { headers: { cookie } })).text()).toContain('messagelist');
  await app.request(`${origin}/?_task=logout&_token=${token}`, { headers: { cookie } });
  expect(await (await app.request(`${origin}/?_task=mail`, { headers: { cookie } })).text()).toContain('rcmloginuser');
});

test.for(['http://messagerie-acces.example/login', 'http://evil.example/demo-id', 'http://localhost.evil.example/'])(
  'asked as a proxy for %s, it opens nothing',
  async (address) => {
    const answer = await app.request(address);
    expect(answer.status).toBe(403);
    const page = await answer.text();
    expect(page).toContain(new URL(address).hostname);
    expect(page).not.toContain('the-id');
  },
);
