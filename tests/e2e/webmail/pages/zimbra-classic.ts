import { cunning } from '../cunning-mail.ts';
import { cunningBody, shown, type WebmailPage, writeInto } from './page.ts';

const frame = `<html><body class="MsgBody MsgBody-html">${cunningBody}</body></html>`;

/** From templates/mail/Message.template: a header with a bubble that shows a name, the place for warnings, the frame of the body. */
const message = (id: string): string => `
  <table class="MsgHeaderTable" id="${id}_headerElement"><tr><td class="LabelColValue SubjectCol">${shown.subject}</td>
    <td class="LabelColValue DateCol">lun. 16 nov.</td></tr>
    <tr><td class="LabelColName">De :</td><td class="LabelColValue"><table><tr id="OBJ_1_from"><td id="OBJ_2_from"><span class="addrBubble">${shown.name}</span></td></tr></table></td></tr></table>
  <div id="${id}__infoBar"></div>
  <div id="${id}__body"><iframe id="${id}__body__iframe"></iframe></div>`;

const outside = `<div id="skin_outer"><div id="skin_container_username"><span title="marie.dupont@ac-montpellier.fr">Marie</span></div>
  <div id="skin_container_logoff"></div>`;

const composer = `
  <div id="ztb__COMPOSE-1"><table><tr><td id="zb__COMPOSE-1__SEND_MENU_title">Envoyer</td></tr></table><div id="zb__COMPOSE-1__SAVE_DRAFT">Enregistrer</div></div>
  <div id="zv__COMPOSE-1" class="ZmComposeView">
    <table><tr><td id="zv__COMPOSE-1_to_cell"><div class="addrBubbleContainer"><span class="addrBubble">Claire &lt;claire@ac-montpelier.fr&gt;</span><input id="zv__COMPOSE-1_to_control"></div></td></tr></table>
    <input class="subjectField" id="zv__COMPOSE-1_subject_control" value="Conseil">
    <div class="ZmHtmlEditor"><textarea class="ZmHtmlEditorTextArea">Bonjour Claire</textarea></div></div>`;

/** A message of a conversation, which has its id in that of its view. */
export const zimbraConversation: WebmailPage = {
  id: 'zimbra-classic',
  host: 'conversation.zimbra.example',
  path: '/mail',
  html: `<!doctype html><html><body>${outside}
    <div class="ZmConvView2"><div class="ZmMailMsgCapsuleView" id="zv__CLV__MSGC255"><div class="Conv2MsgHeader">plié</div></div>
    <div class="ZmMailMsgCapsuleView" id="main_MSGC257">${message('main_MSGC257')}</div></div>${composer}</div>
    ${writeInto('#main_MSGC257__body__iframe', frame)}</body></html>`,
  answer: answerZimbra('257'),
  gives: 'raw',
  mailbox: 'marie.dupont@ac-montpellier.fr',
  composers: 1,
};

/** A message alone: only Zimbra's own objects tell which. */
export const zimbraMessage: WebmailPage = {
  ...zimbraConversation,
  host: 'message.zimbra.example',
  html: `<!doctype html><html><body>${outside}<div class="ZmMailMsgView" id="zv__TV__MSG">${message('zv__TV__MSG')}</div></div>
    ${writeInto('#zv__TV__MSG__body__iframe', frame)}
    <script>
      window._zimbraMail = {
        getAppViewMgr() { return { getCurrentView() { return { _className: 'ZmTradView', _itemView: { _msg: { id: '258' } } }; } }; },
      };
    </script></body></html>`,
  answer: answerZimbra('258'),
  composers: 0,
};

const { mailbox: _, ...unknownMailbox } = zimbraMessage;

/** A message in a window of its own, without skin and without the objects of the main one. */
export const zimbraWindow: WebmailPage = {
  ...unknownMailbox,
  host: 'window.zimbra.example',
  path: '/zimbra/public/launchNewWindow.jsp?skin=harmony&localeId=fr&childId=1',
  html: zimbraMessage.html
    .replace(outside, '<div class="MainShell">')
    .replace('window._zimbraMail = {', 'window.appCtxt = {'),
};

/** A message alone, while whose source comes another one is opened. */
export const zimbraMeanwhile: WebmailPage = {
  ...zimbraMessage,
  host: 'meanwhile.zimbra.example',
  html: zimbraMessage.html.replace(
    "_msg: { id: '258' }",
    '_msg: { get id() { window.asked = (window.asked ?? 257) + 1; return String(window.asked); } }',
  ),
  answer: answerZimbra(),
  gives: 'view',
  insteadOf: 'the id of the message',
};

/** A message alone, whose sender stands in a row without a bubble. */
export const zimbraPlain: WebmailPage = {
  ...zimbraMessage,
  host: 'plain.zimbra.example',
  html: zimbraMessage.html.replace(
    /<td class="LabelColValue"><table><tr id="OBJ_1_from">.*?<\/table><\/td><\/tr>/u,
    `</tr><tr id="OBJ_1_from"><td class="LabelColName">De :</td><td class="LabelColValue">${shown.name}</td></tr>`,
  ),
};

function answerZimbra(id?: string): WebmailPage['answer'] {
  return ({ url }) =>
    url.pathname === '/service/home/~/' &&
    url.searchParams.get('auth') === 'co' &&
    (id === undefined || url.searchParams.get('id') === id)
      ? { type: 'message/rfc822', body: cunning }
      : undefined;
}
