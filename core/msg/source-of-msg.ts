import { openCompoundFile, type Storage } from './compound-file.ts';
import { htmlOfRtf } from './html-of-rtf.ts';
import { beginFields, mailboxField } from '../mime/fields.ts';
import { encodedWord, mimePart, multipart, utf8 } from '../mime/mime.ts';
import { propertiesOf, type HeaderSize, type Properties } from './properties.ts';
import { rtfDecompressed } from './rtf-decompressed.ts';

/** A message put together again from an Outlook `.msg` file. */
export interface RebuiltSource {
  /** RFC 5322: the transport headers as they came, the bodies and attachments in MIME parts of ours. */
  readonly source: Uint8Array;
  /** Whether the file kept the headers that the message travelled with; drafts and sent items have none. */
  readonly headers: boolean;
}

/** Property numbers of [MS-OXPROPS]. */
const id = {
  subject: 0x0037,
  submitTime: 0x0039,
  representingName: 0x0042,
  representingAddress: 0x0065,
  transportHeaders: 0x007d,
  senderName: 0x0c1a,
  recipientType: 0x0c15,
  senderAddress: 0x0c1f,
  body: 0x1000,
  compressedRtf: 0x1009,
  html: 0x1013,
  messageId: 0x1035,
  displayName: 0x3001,
  recipientAddress: 0x3003,
  attachmentBytes: 0x3701,
  shortFileName: 0x3704,
  fileName: 0x3707,
  attachmentType: 0x370e,
  contentId: 0x3712,
  codePage: 0x3fde,
  smtpAddress: 0x39fe,
  senderSmtp: 0x5d01,
  representingSmtp: 0x5d02,
} as const;

/** Rebuilds the source of a message from an Outlook `.msg` file; `undefined` when it is none. */
export function sourceOfMsg(bytes: Uint8Array): RebuiltSource | undefined {
  const root = openCompoundFile(bytes);
  if (!root?.stream('__properties_version1.0')) return undefined;
  return { source: utf8(messageOf(root, 32)), headers: propertiesOf(root, 32).text(id.transportHeaders).trim() !== '' };
}

function messageOf(storage: Storage, headerSize: HeaderSize): string {
  const properties = propertiesOf(storage, headerSize);
  const attachments = children(storage, '__attach_version1.0_').map(attachmentOf);
  const bodies = bodiesOf(properties);
  const alternative = bodies.length === 1 ? (bodies[0] ?? '') : multipart('alternative', bodies);
  const content = attachments.length === 0 ? alternative : multipart('mixed', [alternative, ...attachments]);
  return `${headersOf(storage, properties)}MIME-Version: 1.0\r\n${content}`;
}

/** The transport headers without those that speak of parts; what they lack is taken from Outlook's own fields. */
function headersOf(storage: Storage, properties: Properties): string {
  const fields = beginFields(properties.text(id.transportHeaders));
  const sender = mailboxField(
    properties.text(id.representingName) || properties.text(id.senderName),
    [id.representingSmtp, id.senderSmtp, id.representingAddress, id.senderAddress].map(properties.text),
  );
  const recipients = children(storage, '__recip_version1.0_').map((recipient) => propertiesOf(recipient, 8));
  const addressees = (kind: number): string =>
    recipients
      .filter((recipient) => (recipient.number(id.recipientType) ?? 1) === kind)
      .map((recipient) =>
        mailboxField(recipient.text(id.displayName), [id.smtpAddress, id.recipientAddress].map(recipient.text)),
      )
      .join(',\r\n ');
  fields.add('From', sender);
  fields.add('To', addressees(1));
  fields.add('Cc', addressees(2));
  fields.add('Subject', encodedWord(properties.text(id.subject)));
  fields.add('Message-ID', properties.text(id.messageId).replaceAll(/[^!-~]/gu, ''));
  const time = properties.time(id.submitTime);
  if (time !== undefined && Number.isFinite(time)) fields.add('Date', new Date(time).toUTCString());
  return fields.written();
}

function bodiesOf(properties: Properties): readonly string[] {
  const text = properties.text(id.body);
  const html = properties.bytes(id.html);
  const codePage = properties.number(id.codePage) ?? 65_001;
  const plain = text === '' ? [] : [mimePart('text/plain; charset=utf-8', utf8(text))];
  if (html && html.length > 0) return [...plain, mimePart(`text/html; charset=${charsetOf(codePage)}`, html)];
  const packed = properties.bytes(id.compressedRtf);
  const rtf = packed && rtfDecompressed(packed);
  const written = properties.text(id.html) || (rtf && htmlOfRtf(rtf)) || '';
  const rich = written === '' ? [] : [mimePart('text/html; charset=utf-8', utf8(written))];
  const bodies = [...plain, ...rich];
  return bodies.length > 0 ? bodies : [mimePart('text/plain; charset=utf-8', utf8(''))];
}

function charsetOf(codePage: number): string {
  if (codePage === 65_001) return 'utf-8';
  if (codePage >= 28_591 && codePage <= 28_605) return `iso-8859-${codePage - 28_590}`;
  const named: Readonly<Record<number, string>> = {
    932: 'shift_jis',
    936: 'gb2312',
    949: 'euc-kr',
    950: 'big5',
    20_127: 'us-ascii',
    50_220: 'iso-2022-jp',
  };
  return named[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'utf-8');
}

function attachmentOf(storage: Storage): string {
  const properties = propertiesOf(storage, 8);
  const name = properties.text(id.fileName) || properties.text(id.shortFileName) || properties.text(id.displayName);
  const inner = storage.storages.get('__substg1.0_3701000D');
  if (inner) return mimePart('message/rfc822', utf8(messageOf(inner, 24)), name || 'message.eml');
  const type =
    /^[\w.+-]{1,60}\/[\w.+-]{1,80}$/u.exec(properties.text(id.attachmentType))?.[0] ?? 'application/octet-stream';
  return mimePart(type, properties.bytes(id.attachmentBytes) ?? new Uint8Array(0), name, properties.text(id.contentId));
}

function children(storage: Storage, prefix: string): readonly Storage[] {
  return [...storage.storages].filter(([name]) => name.startsWith(prefix)).map(([, child]) => child);
}
