import type { Context } from '../context.ts';
import type { Locus } from '../finding.ts';
import type { Message } from '../message.ts';
import type { Owner } from '../profile/claim.ts';

/** Whom a message speaks for, and where it says so. */
export interface Claim {
  readonly owner: Owner;
  /** `name` in the sender's name, `subject`, `logo` a picture's text or a line that is nothing but the name, `notice` a copyright line. */
  readonly by: 'name' | 'subject' | 'logo' | 'notice';
  readonly at: Locus;
  /** As it stands there. */
  readonly seen: string;
  /** Nothing but the name and service words stands there. */
  readonly whole: boolean;
  readonly disguised: boolean;
}

const lineLength = 70;
/** Lines looked at from the top and from the end. */
const lineLimit = 12;
const imageLimit = 4;

const rights =
  /©|\(c\)|copyright|rights reserved|droits réservés|direitos reservados|rechten voorbehouden|rechte vorbehalten|derechos reservados|diritti riservati/iu;
/** Their pictures and names stand at the foot of everyone's mail. */
const channels = new Set([
  'facebook',
  'twitter',
  'x',
  'instagram',
  'linkedin',
  'youtube',
  'tiktok',
  'pinterest',
  'whatsapp',
  'telegram',
  'discord',
]);

/** Everyone that the sender's name, subject, headings, pictures and notices name; partners are nobody's disguise. */
export function claimsOf(message: Message, context: Context): readonly Claim[] {
  const claims: Claim[] = [];
  const hear = (text: string, by: Claim['by'], at: Locus): void => {
    for (const { owner, seen, whole, disguised } of text === '' ? [] : context.names.claimedIn(text)) {
      if (owner.kind !== 'partner') claims.push({ owner, by, at, seen, whole, disguised });
    }
  };
  if (message.from) hear(message.from.name, 'name', { in: 'from' });
  hear(message.subject, 'subject', { in: 'subject' });
  for (const { text, by } of headings(message)) hear(text, by, { in: 'body' });
  return claims.filter(({ by, whole, owner }) => by !== 'logo' || (whole && !channels.has(owner.id)));
}

function* headings({ images, text }: Message): Iterable<{ readonly text: string; readonly by: 'logo' | 'notice' }> {
  for (const { alt } of images.slice(0, imageLimit)) yield { text: alt.slice(0, lineLength), by: 'logo' };
  const lines = text.own.split('\n', 400).filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, lineLimit)) {
    if (line.length <= lineLength) yield { text: line, by: 'logo' };
  }
  for (const line of lines.slice(-lineLimit)) {
    const notice = rights.test(line);
    if (notice) yield { text: line.slice(0, 200), by: 'notice' };
    else if (line.length <= lineLength) yield { text: line, by: 'logo' };
  }
}
