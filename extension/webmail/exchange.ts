import type { SeenMailbox } from '../../core/mail/seen/seen-message.ts';
import type { MessageSource, PageView } from './adapter.ts';
import { askServer, jsonOf, sourceFrom } from './ask-server.ts';
import { cookieOf } from './cookie.ts';
import { ofSender } from './of-sender.ts';

/** What tells an Exchange server's page's open message. */
export interface ExchangeQuestion {
  readonly sender: SeenMailbox | undefined;
  /** Whether no other message is on show. */
  readonly isAlone: boolean;
  /** Ids of items that the page's own elements name. */
  readonly inDocument: readonly string[];
  readonly signal: AbortSignal;
}

/** The source of the open message by GetItem of the page's own Exchange. */
export async function exchangeSource(view: PageView, question: ExchangeQuestion): Promise<MessageSource> {
  const { sender, isAlone, inDocument, signal } = question;
  const where = 'which message is open';
  if (!isAlone) return { kind: 'failed', step: where, why: 'several are open' };
  const [only, ...others] = inDocument;
  const id = (await view.pageFact('outlook-message')) ?? (others.length === 0 ? only : undefined);
  if (!id) return { kind: 'failed', step: where, why: 'the page does not tell' };
  const step = 'the source by GetItem';
  const answer = await askServer(view, {
    step,
    path: '/owa/service.svc?action=GetItem&EP=1&app=Mail',
    method: 'POST',
    types: ['application/json'],
    headers: {
      Action: 'GetItem',
      'X-OWA-CANARY': cookieOf(view.document, 'X-OWA-CANARY'),
      'X-OWA-UrlPostData': encodeURIComponent(JSON.stringify(getItem(id))),
      'Content-Type': 'application/json; charset=utf-8',
    },
    signal,
  });
  if (answer.kind === 'failed') return answer;
  const bytes = bytesIn(mimeIn(jsonOf(answer)));
  return bytes ? ofSender(sourceFrom(step, bytes), sender) : { kind: 'failed', step, why: 'no source in the answer' };
}

function getItem(id: string): unknown {
  return {
    __type: 'GetItemJsonRequest:#Exchange',
    Header: { __type: 'JsonRequestHeaders:#Exchange', RequestServerVersion: 'Exchange2013' },
    Body: {
      __type: 'GetItemRequest:#Exchange',
      ItemShape: { __type: 'ItemResponseShape:#Exchange', BaseShape: 'IdOnly', IncludeMimeContent: true },
      ItemIds: [{ __type: 'ItemId:#Exchange', Id: id }],
    },
  };
}

/** `{ Body: { ResponseMessages: { Items: [{ Items: [{ MimeContent: { Value: 'UmVj…' } }] }] } } }`. */
function mimeIn(json: unknown): unknown {
  const path = ['Body', 'ResponseMessages', 'Items', '0', 'Items', '0', 'MimeContent', 'Value'];
  return path.reduce(
    (at: unknown, name) =>
      typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[name] : undefined,
    json,
  );
}

function bytesIn(base64: unknown): Uint8Array | undefined {
  if (typeof base64 !== 'string' || base64 === '') return undefined;
  try {
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    // Not base64: the caller says that there is no source.
    return undefined;
  }
}
