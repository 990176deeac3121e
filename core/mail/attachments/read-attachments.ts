import type { Attachment, AttachmentTrait, Form } from '../../message.ts';
import { addLinks, readBody } from '../body.ts';
import { readForms } from '../forms.ts';
import type { LinkList } from '../links/link-list.ts';
import { parseSource, type Part } from '../source/parse-source.ts';
import { isAttachedMessage, messageBytes } from './attached-message.ts';
import { fileTraits } from './file-traits.ts';
import { pageKind, pageTraits, readPageFile } from './page-file.ts';
import { scriptAddresses } from './script-addresses.ts';

/** What a host does with a file's bytes that core cannot: hexadecimal SHA-256. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/** What was found in the attachments of a message. */
export interface Attached {
  readonly attachments: readonly Attachment[];
  readonly forms: readonly Form[];
}

/** Attached mails within attached mails that are opened. */
const depthLimit = 4;
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
  for (const [index, part] of parts.entries()) {
    const traits = new Set<AttachmentTrait>();
    const found = index < partLimit ? await readPart(part, index, traits, links, depthLimit) : [];
    forms.push(...found.slice(0, formLimit - forms.length));
    const { name, type, bytes } = part;
    attachments.push({ name, type, size: bytes.length, traits, sha256: await sha256?.(bytes) });
  }
  return { attachments, forms };
}

async function readPart(
  part: Part,
  index: number,
  traits: Set<AttachmentTrait>,
  links: LinkList,
  depth: number,
): Promise<readonly Form[]> {
  for (const trait of fileTraits(part.name, part.bytes)) traits.add(trait);
  if (isAttachedMessage(part)) {
    traits.add('message');
    return depth === 0 ? [] : readAttachedMessage(part, index, traits, links, depth - 1);
  }
  const kind = pageKind(part);
  if (!kind) return [];
  const page = readPageFile(part);
  traits.add(kind);
  for (const trait of pageTraits(page)) traits.add(trait);
  addLinks(page, links, 'attachment');
  for (const address of page.scripts.flatMap(scriptAddresses)) links.add('attachment', '', address);
  return readForms(page, index);
}

/** What stands in an attached mail, in its attachments too, counts as what stands in the attachment. */
async function readAttachedMessage(
  part: Part,
  index: number,
  traits: Set<AttachmentTrait>,
  links: LinkList,
  depth: number,
): Promise<readonly Form[]> {
  const source = await parseSource(messageBytes(part));
  const body = readBody(source);
  addLinks(body, links, 'attachment');
  const forms = [...readForms(body, index)];
  for (const inner of source.parts.slice(0, partLimit))
    forms.push(...(await readPart(inner, index, traits, links, depth)));
  return forms;
}
