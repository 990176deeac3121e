/// <reference lib="dom" />
import { fetchInPage } from './fetch-in-page.ts';
import { findRow, type Webmail } from './webmail.ts';

/** The text of a new message: CKEditor 4 in SOGo 5.8, whose page is a frame of its own; CKEditor 5 in SOGo 5.12. */
const editor = 'body.cke_editable, .ck-editor__editable';

/** What a person does in SOGo. */
export function sogoPerson(url: string): Webmail {
  return {
    name: 'SOGo',
    url,
    messageView: '.msg-body',
    async logIn(page, { address, password }) {
      await (await page.find('input[ng-model="app.creds.username"]')).type(address);
      await (await page.find('input[ng-model="app.creds.password"]')).type(password);
      await page.press('Enter');
      await page.find('.sg-message-list-item');
    },
    async openMessage(page, which) {
      await (await findRow(page, '.sg-message-list-item', which)).click();
      await page.find('.msg-body .mailer_mailcontent');
    },
    async rawSource(page) {
      const { folder, token } = await page.evaluate(() => {
        const { UserFolderURL } = window as unknown as { readonly UserFolderURL: string };
        return { folder: UserFolderURL, token: /XSRF-TOKEN=([^;]*)/u.exec(document.cookie)?.[1] ?? '' };
      }, undefined);
      const [, account, path, uid] = /#!\/Mail\/(\d+)\/(.+)\/(\d+)$/u.exec(page.url()) ?? [];
      if (account === undefined || path === undefined || uid === undefined)
        throw new Error(`No message at ${page.url()}`);
      const nested = path.split('/').map((name) => `folder${name}`);
      const source = `${folder}Mail/${account}/${nested.join('/')}/${uid}`;
      const { type, body } = await fetchInPage(page, source, { 'X-XSRF-TOKEN': token });
      if (!type.startsWith('message/rfc822')) throw new Error(`SOGo gave ${type} instead of the source`);
      return withNetworkLineEnds(body);
    },
    async write(page, { to, subject, text }) {
      await (await page.find('md-fab-trigger button')).click();
      await (await page.find('[ng-click="mailbox.newMessage($event)"]')).click();
      // An address is complete when its field loses the focus: dialog and editor must have settled before one types it.
      await page.find(editor);
      await (await page.find('md-chips[ng-model="editor.message.editable.to"] input:focus')).type(to);
      // When the text is entered for the first time SOGo places the caret, a moment later: nothing is typed into it until then.
      await (await page.find(editor)).click();
      await (await page.find('[ng-model="editor.message.editable.subject"]')).type(subject);
      await (await page.find(editor)).type(text);
    },
    async send(page) {
      await (await page.find('[ng-click="editor.send()"]')).click();
    },
  };
}

/** SOGo takes every CR before an LF away; the server that it read from had one before each. */
function withNetworkLineEnds(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\n', '\r\n'), 'latin1');
}
