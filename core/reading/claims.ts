import type { Context } from '../context.ts';
import type { Locus } from '../finding.ts';
import type { Message } from '../message.ts';
import { bodyOf } from './body-of.ts';
import type { Owner } from '../profile/claim.ts';

/** Whom a message speaks for, and where it says so. */
export interface Spoken {
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

const nameLength = 500;
const lineLength = 70;
const noticeLength = 200;
/** Lines looked at from the top and from the end. */
const lineLimit = 12;
const imageLimit = 4;

const rights =
  /©|\(c\)|copyright|(?:all |tous |alle |todos |tutti )?(?:rights reserved|droits réservés|direitos reservados|rechten voorbehouden|rechte vorbehalten|los derechos reservados|i diritti riservati)/iu;
/** Words around a name in a picture's text or a greeting: `Ledger logo`, `Dear Ledger user`, `Cher client Orange`. */
const around =
  /(?<!\p{L})(?:logo|dear|cher|chère|hello|hallo|beste|geachte|olá|prezado|estimado|caro|gentile|user|users|customer|client|cliente|utilisateur|abonné|kunde|klant|gebruiker|usuário|utente|valued)(?!\p{L})/giu;
/** Their pictures and names stand at the foot of everyone's mail. */
const channels = new Set(
  'facebook twitter x instagram linkedin youtube tiktok pinterest whatsapp telegram discord'.split(' '),
);

/** Everyone that the sender's name, subject, headings, pictures and notices name; partners are nobody's disguise. */
export function claimsOf(message: Message, context: Context): readonly Spoken[] {
  const claims: Spoken[] = [];
  const hear = (text: string, by: Spoken['by'], at: Locus): void => {
    for (const { owner, seen, whole, disguised } of text === '' ? [] : context.names.claimedIn(text)) {
      if (owner.kind !== 'partner') claims.push({ owner, by, at, seen, whole, disguised });
    }
  };
  if (message.from) hear(message.from.name.slice(0, nameLength), 'name', { in: 'from' });
  hear(message.subject.slice(0, nameLength), 'subject', { in: 'subject' });
  for (const { text, by } of headings(message)) hear(text, by, { in: 'body' });
  return claims.filter(({ by, whole, owner }) => by !== 'logo' || (whole && !channels.has(owner.id)));
}

interface Heading {
  readonly text: string;
  readonly by: 'logo' | 'notice';
}

function* headings(message: Message): Iterable<Heading> {
  for (const { alt } of message.images.slice(0, imageLimit)) yield heading(alt.slice(0, lineLength));
  const lines = bodyOf(message)
    .split('\n', 400)
    .filter((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    if (index >= lineLimit && index < lines.length - lineLimit) continue;
    if (rights.test(line.slice(0, noticeLength))) yield* notices(line.slice(0, noticeLength));
    else if (line.length <= lineLength && !goesOn(lines[index - 1] ?? '', line)) yield heading(line);
  }
}

/** Whether a line ends the sentence that the line above began: a wrapped “… a spam | free” names no Free. */
function goesOn(above: string, line: string): boolean {
  return above.length > lineLength / 2 && !/[.!?:;]\s*$/u.test(above) && /^\s*\p{Ll}/u.test(line);
}

function heading(line: string): Heading {
  return { text: line.replace(around, ' ').trim(), by: 'logo' };
}

/** `© 2025 Ledger SAS. All rights reserved.` names whom it names in a part of its own. */
function* notices(line: string): Iterable<Heading> {
  for (const part of line.replace(rights, '.').split(/[.|•,–-]/u)) {
    const text = part.replace(rights, ' ').trim();
    if (text !== '') yield { text, by: 'notice' };
  }
}
