/// <reference lib="dom" />
import { fetchInPage } from './fetch-in-page.ts';
import { findRow, type Webmail } from './webmail.ts';

/** What a person does in Roundcube, in either skin. */
export function roundcubePerson(skin: 'elastic' | 'larry', url: string): Webmail {
  return {
    name: `Roundcube ${skin}`,
    url,
    messageView: '#messagebody',
    async logIn(page, { address, password }) {
      await (await page.find('#rcmloginuser')).type(address);
      await (await page.find('#rcmloginpwd')).type(password);
      await page.press('Enter');
      await page.find('#messagelist');
    },
    async openMessage(page, which) {
      await (await findRow(page, '#messagelist tbody tr.message', which)).click();
      await page.find('#messagebody');
    },
    async rawSource(page) {
      const { uid, mailbox, token } = await page.evaluate(() => {
        const { rcmail } = window as unknown as { readonly rcmail: { readonly env: Readonly<Record<string, string>> } };
        const frame = document.querySelector<HTMLIFrameElement>('#messagecontframe')?.contentWindow;
        const shown = new URLSearchParams((frame ?? window).location.search);
        return {
          uid: shown.get('_uid') ?? '',
          mailbox: shown.get('_mbox') ?? '',
          token: rcmail.env['request_token'] ?? '',
        };
      }, undefined);
      const asked = { _task: 'mail', _action: 'viewsource', _uid: uid, _mbox: mailbox, _save: '1', _token: token };
      const { type, body } = await fetchInPage(page, `?${new URLSearchParams(asked).toString()}`);
      // Without its token the server answers all the same, with a page.
      if (type.startsWith('text/html')) throw new Error('Roundcube gave a page instead of the source');
      return body;
    },
    async write(page, { to, subject, text }) {
      const composer = { _task: 'mail', _action: 'compose', _to: to, _subject: subject };
      const begin = async (): Promise<void> => {
        await page.goTo(`${url}?${new URLSearchParams(composer).toString()}`);
        await page.find('#composebody, .error-title');
      };
      await begin();
      // A message begun while the list still asks for something may be lost to the session that this writes: Roundcube offers to begin another.
      if ((await page.findAll('.error-title')).length > 0) await begin();
      await (await page.find('#composebody')).type(text);
    },
    async send(page) {
      await (await page.find('button.send, a.button.send')).click();
      await page.find('#messagelist');
    },
  };
}
