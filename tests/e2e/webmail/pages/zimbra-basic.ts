import { cunning } from '../cunning-mail.ts';
import { cunningBody, shown, type WebmailPage, writeInto } from './page.ts';

/** Zimbra's basic interface: a page of tables, the frame of a body, a link to the source. */
export const basicPage: WebmailPage = {
  id: 'zimbra-basic',
  host: 'basic.zimbra.example',
  path: '/h/search?st=message&id=257',
  html: `<!doctype html><html><body><a href="/?loginOp=logout">Se déconnecter</a>
    <table><tr><td class="zo_m_subject MsgHdrSub">${shown.subject}</td><td class="MsgHdrDate">lun. 16 nov.</td></tr>
    <tr><td>De :</td><td>${shown.name} &lt;${shown.address}&gt;</td></tr>
    <tr><td><a href="/h/search?action=compose&amp;op=reply&amp;id=257">Répondre</a>
    <a id="OPSHOWORIG" target="_blank" href="/service/home/~/?auth=co&amp;view=text&amp;id=257">Original</a></td></tr>
    <tr><td id="iframeBody"><iframe id="body"></iframe></td></tr></table>
    ${writeInto('#body', `<html><body>${cunningBody}</body></html>`)}</body></html>`,
  answer: ({ url }) =>
    url.pathname === '/service/home/~/' && url.searchParams.get('id') === '257' && !url.searchParams.has('view')
      ? { type: 'message/rfc822', body: cunning }
      : undefined,
  gives: 'raw',
  composers: 0,
};
