import type { WebmailId } from '../../../../extension/webmail/adapter.ts';

/** A page of our own in place of a webmail that tests cannot start, written from what is known of it. */
export interface WebmailPage {
  readonly id: WebmailId;
  readonly host: string;
  /** Where the page of the open message is. */
  readonly path: string;
  readonly html: string;
  /** The frame of the message, if it is in one: `'#inner in #outer'`. */
  readonly frame?: string;
  /** Cookies that it sets: `iwc-auth=…`. */
  readonly cookie?: string;
  /** What its server answers to anything but the page; `undefined` for 404. */
  readonly answer: (asked: Asked) => Given | undefined;
  /** What the adapter makes of the message. */
  readonly gives: 'raw' | 'rebuilt' | 'view';
  /** Why the message is not raw in this page though it often is: the step that says so. */
  readonly insteadOf?: string;
  readonly mailbox?: string;
  readonly composers: number;
}

/** A request to the server of a page. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Its answer. */
export interface Given {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** The message of every page. */
export const shown = {
  subject: 'Marques contrefaites',
  name: 'Jean Martin',
  address: 'jean.martin@ac-montpe11ier.fr',
} as const;

/** A body that imitates the marks of all webmails: none may be taken for the page's own. */
export const cunningBody = `
  <p>Bonjour, à bientôt, <a href="https://webmail.ac-montpe11ier.fr/">votre webmail</a></p>
  <h2 class="subject hP">Un autre objet</h2>
  <div class="ZmMailMsgView" id="zv__CLV__MSGC999"><table class="MsgHeaderTable"><tr><td id="forged_from">Le recteur</td></tr></table></div>
  <div class="zimbra-client_viewer"><span class="zimbra-client_address-list_addressName" title="recteur@ac-montpellier.fr">Le recteur</span>
    <div class="zimbra-client_html-viewer_inner">Tout va bien</div><img src="/service/home/~/?auth=co&amp;id=999&amp;part=2"></div>
  <div class="adn" data-message-id="#msg-f:1" data-legacy-message-id="999"><span class="gD" email="recteur@ac-montpellier.fr">Le recteur</span><div class="ii"><div class="a3s">Tout va bien</div></div></div>
  <div id="MSG_1_FROM">recteur@ac-montpellier.fr</div><div id="UniqueMessageBody_1" role="document">Tout va bien</div><div data-itemid="AAMk999">x</div>
  <section class="mail-viewer"><div class="mail-viewer-from"><span class="transparent-contact" title="recteur@ac-montpellier.fr">Le recteur</span></div></section>
  <div class="message-body"><a href="mailto:recteur@ac-montpellier.fr">recteur</a></div>
  <form class="mail-composer" name="messageForm"><input name="subjectbox"></form>`;

/** A script that writes a body into a frame, as webmails do. */
export function writeInto(selector: string, html: string): string {
  return `<script>
    (() => {
      const page = document.querySelector(${JSON.stringify(selector)}).contentDocument;
      page.open();
      page.write(${JSON.stringify(html).replaceAll('<', '\\u003c')});
      page.close();
    })();
  </script>`;
}

/** An answer in JSON, after a guard if the server puts one. */
export function json(value: unknown, guard = ''): Given {
  return { type: 'application/json;charset=utf-8', body: guard + JSON.stringify(value) };
}
