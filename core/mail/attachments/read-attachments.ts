import type { Attachment, AttachmentTrait, Form } from '../../message.ts';
import { addLinks, readBody } from '../body.ts';
import { readForms } from '../forms.ts';
import type { LinkList } from '../links/link-list.ts';
import { parseSource, type Part } from '../source/parse-source.ts';
import { isAttachedMessage, messageBytes } from './attached-message.ts';
import { readPage } from '../html/read-page.ts';
import { carriedPages } from './carried-pages.ts';
import { fileTraits } from './file-traits.ts';
import { pdfAddresses } from './pdf-addresses.ts';
import { pageKind, pageLimit, pageTraits, readPageFile } from './page-file.ts';
import { scriptAddresses } from './script-addresses.ts';

/** What a host does with a file's bytes that core cannot: hexadecimal SHA-256. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/** What was found in the attachments of a message. */
export interface Attached {
  readonly attachments: readonly Attachment[];
  readonly forms: readonly Form[];
  /** Whether some were left closed: too many, or mails within mails too deep. */
  readonly unread: boolean;
}

/** What the readers of parts add to. */
interface Finds {
  readonly links: LinkList;
  readonly traits: Set<AttachmentTrait>;
  readonly forms: Form[];
  /** Index of the attachment that all this is in. */
  readonly index: number;
  unread: boolean;
}

/** Attached mails within attached mails that are opened. */
const depthLimit = 6;
/** Attachments of one message that are looked into, and forms kept of them. */
const partLimit = 1_000;
const formLimit = 200;

/** Looks into each attachment; its links join the message's as links of kind `attachment`. */
export async function readAttachments(
  parts: readonly Part[],
  links: LinkList,
  sha256: Sha256 | undefined,
): Promise<Attached> {
  const attachments: Attachment[] = [];
  const forms: Form[] = [];
  let unread = false;
  for (const [index, part] of parts.entries()) {
    const { name, type, bytes } = part;
    const finds: Finds = { links, traits: new Set(), forms, index, unread: index >= partLimit };
    if (!finds.unread) await readPart(part, finds, depthLimit);
    unread ||= finds.unread;
    attachments.push({ name, type, size: bytes.length, traits: finds.traits, sha256: await sha256?.(bytes) });
  }
  return { attachments, forms: forms.slice(0, formLimit), unread };
}

async function readPart(part: Part, finds: Finds, depth: number): Promise<void> {
  const { traits, links, forms, index } = finds;
  for (const trait of fileTraits(part.name, part.bytes)) traits.add(trait);
  if (isAttachedMessage(part)) {
    traits.add('message');
    if (depth === 0) finds.unread = true;
    else await readAttachedMessage(part, finds, depth - 1);
    return;
  }
  for (const address of pdfAddresses(part.bytes)) links.add('attachment', '', address);
  const kind = pageKind(part);
  if (!kind) return;
  traits.add(kind);
  finds.unread ||= part.bytes.length > pageLimit;
  const page = readPageFile(part);
  for (const each of [page, ...page.scripts.flatMap(carriedPages).map(readPage)]) {
    for (const trait of pageTraits(each)) traits.add(trait);
    addLinks(each, links, 'attachment');
    for (const address of each.scripts.flatMap(scriptAddresses)) links.add('attachment', '', address);
    if (forms.length < formLimit) forms.push(...readForms(each, index));
  }
}

/** What stands in an attached mail, in its attachments too, counts as what stands in the attachment. */
async function readAttachedMessage(part: Part, finds: Finds, depth: number): Promise<void> {
  const source = await parseSource(messageBytes(part));
  const body = readBody(source);
  addLinks(body, finds.links, 'attachment');
  if (finds.forms.length < formLimit) finds.forms.push(...readForms(body, finds.index));
  finds.unread ||= source.incomplete || body.incomplete || source.parts.length > partLimit;
  for (const inner of source.parts.slice(0, partLimit)) await readPart(inner, finds, depth);
}
