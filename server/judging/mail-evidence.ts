import { createHash } from 'node:crypto';
import type { Context } from '../../core/context.ts';
import { decodeHeader, headersOf } from '../../core/mail/headers.ts';
import { parseSource } from '../../core/mail/source/parse-source.ts';
import type { Mailbox } from '../../core/message.ts';
import { cardOf } from '../../core/texts/card.ts';
import type { Correspondent, Hop, MailEvidence } from '../api/evidence.ts';
import type { Judged } from './judge-mail.ts';

const mostText = 200_000;
const mostLinks = 500;
const mostHeaders = 500;
const mostAttachments = 200;
const mostPeople = 200;
const longestValue = 8192;

/** All that an analyst reads of a mail; `original` is what was reported, of which a `.msg` is one kind. */
export async function mailEvidence(judged: Judged, original: Uint8Array, context: Context): Promise<MailEvidence> {
  const { message, verdict, source } = judged;
  const { headers, html } = await parseSource(source);
  return {
    sha256: createHash('sha256').update(original).digest('hex'),
    size: original.length,
    cards: { fr: cardOf(message, verdict, context, 'fr'), en: cardOf(message, verdict, context, 'en') },
    subject: message.subject,
    from: people(message.authors),
    replyTo: people(message.replyTo),
    to: people(message.to),
    cc: people(message.cc),
    returnPath: message.returnPath?.address ?? '',
    date: message.date,
    messageId: message.messageId.slice(0, 1000),
    text: message.text.visible.slice(0, mostText),
    hiddenCharacters: message.text.hidden,
    hasHtml: html !== '',
    links: message.links.slice(0, mostLinks).map(({ kind, text, href, url, domain, via }) => ({
      kind,
      text: text.slice(0, 2000),
      href,
      target: url.text,
      domain: domain?.unicode ?? '',
      via: via.map((passage) => passage.domain.host),
    })),
    headers: headers
      .slice(0, mostHeaders)
      .map(({ key, value }) => ({ name: key, value: decodeHeader(value).slice(0, longestValue) })),
    authentication: message.authentication,
    route: headersOf(headers, 'received').slice(0, 50).map(hopOf),
    attachments: message.attachments.slice(0, mostAttachments).map(({ name, type, size, sha256, traits }) => ({
      name: name.slice(0, 500),
      type,
      size,
      sha256: sha256 ?? '',
      traits: [...traits],
    })),
  };
}

function people(mailboxes: readonly Mailbox[]): readonly Correspondent[] {
  return mailboxes.slice(0, mostPeople).map(({ name, address }) => ({ name, address }));
}

/** `from a (b [1.2.3.4]) by c with ESMTPS id d; Mon, 23 Nov 2026 08:00:00 +0100`. */
function hopOf(received: string): Hop {
  const line = received.slice(0, 2000).replaceAll(/\s+/gu, ' ').trim();
  const semicolon = line.lastIndexOf(';');
  const route = semicolon < 0 ? line : line.slice(0, semicolon);
  const by = / by | by$|^by /u.exec(` ${route} `)?.index ?? route.length;
  const from = route.slice(0, by).replace(/^from /u, '');
  const [machine = ''] = route.slice(by).trim().replace(/^by /u, '').split(' ', 1);
  return { from: from.trim(), by: machine, date: semicolon < 0 ? '' : line.slice(semicolon + 1).trim() };
}
