import { cunning } from '../cunning-mail.ts';
import { cunningBody, shown, type WebmailPage } from './page.ts';

const settings = (env: object): string => `<script>
  var rcmail = new (class rcube_webmail { set_env() {} })(); /* new rcube_webmail(); */ rcmail.set_env(${JSON.stringify(env)});
</script>`;

const preview = `<!doctype html><html class="framed iframe"><head><link rel="stylesheet" href="skins/mel_elastic/styles/styles.css">
  ${settings({ task: 'mail', request_token: 'kXbmA1b2C3d4E5f6' })}</head><body class="task-mail action-preview">
  <div id="message-header"><h2 class="subject"><span class="voice">Objet: </span>${shown.subject}</h2>
    <table class="header-headers"><tr><td class="header from"><span class="adr"><a class="rcmContactAddress" href="mailto:${shown.address}" title="${shown.address}">${shown.name}</a></span></td></tr></table></div>
  <div id="message-content"><div id="message-objects"></div><div id="messagebody"><div class="message-htmlpart"><div class="rcmBody">${cunningBody}</div></div></div></div></body></html>`;

const list = `<!doctype html><html class="framed iframe"><head>${settings({ task: 'mail' })}</head><body class="task-mail action-none">
  <table id="messagelist"><tbody></tbody></table>
  <iframe id="messagecontframe" name="messagecontframe" src="/?_task=mail&_action=preview&_uid=5&_mbox=INBOX%2FVie%20scolaire&_framed=1"></iframe></body></html>`;

/** Bnum: a page of its own around Roundcube, whose list and preview are frames in frames. */
export const bnumPage: WebmailPage = {
  id: 'roundcube',
  host: 'bnum.example',
  path: '/?_task=bureau',
  html: `<!doctype html><html><body class="task-bureau"><span class="username">marie.dupont@ac-montpellier.fr</span>
    <iframe class="mail-frame" src="/?_task=mail&_is_from=iframe"></iframe></body></html>`,
  frame: '#messagecontframe in .mail-frame',
  answer({ url }) {
    const asked = url.searchParams;
    const page = (body: string) => ({ type: 'text/html; charset=utf-8', body });
    if (asked.get('_action') === 'preview') return page(preview);
    if (asked.has('_is_from')) return page(list);
    const isWhole =
      asked.get('_save') === '1' &&
      asked.get('_token') === 'kXbmA1b2C3d4E5f6' &&
      asked.get('_mbox') === 'INBOX/Vie scolaire';
    return asked.get('_action') === 'viewsource' && isWhole
      ? { type: 'text/plain; charset=UTF-8', body: cunning }
      : page('<html>');
  },
  gives: 'raw',
  mailbox: 'marie.dupont@ac-montpellier.fr',
  composers: 0,
};
