import { mimePart, type MimePart } from './mime-part.ts';
import { partsOfMultipart } from './parts-of-multipart.ts';

/** Mails in one forwarded mail that are taken as reports. */
const mostMails = 20;
const mostParts = 200;
const deepest = 10;
/** The first bytes of an Outlook file. */
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/**
 * The mails attached to a mail, byte for byte as they were attached, so that hashes and signatures still hold: parsers change line ends,
 * or melt an attached mail into the one around it. `.msg` files come as they are.
 */
export function attachedMails(source: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  collect(mimePart(source), 0, found);
  return found;
}

function collect(part: MimePart, depth: number, found: Buffer[]): void {
  if (part.type.startsWith('multipart/') && part.boundary !== '' && depth < deepest) {
    for (const each of partsOfMultipart(part.body, part.boundary, mostParts)) {
      if (found.length >= mostMails) return;
      collect(mimePart(each), depth + 1, found);
    }
    return;
  }
  if (depth === 0) return;
  const bytes = part.encoding === 'base64' ? Buffer.from(part.body.toString('latin1'), 'base64') : part.body;
  const isMail = part.type === 'message/rfc822' || part.type === 'message/global' || part.name.endsWith('.eml');
  const isOutlook = bytes.subarray(0, compoundFile.length).equals(compoundFile) && part.name.endsWith('.msg');
  if ((isMail || isOutlook) && bytes.length > 0) found.push(bytes);
}
