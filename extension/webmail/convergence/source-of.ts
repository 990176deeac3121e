import type { Failure, MessageSource, PageView } from '../adapter.ts';
import type { FoundMessage } from '../find-message.ts';
import { shownText } from '../shown.ts';
import { askedHeaders, type Envelope, envelopeIn } from './envelope.ts';
import { filesWithBytes } from './files.ts';
import { recentlyAsked } from './last-opened.ts';
import { type Part, partsIn } from './parts.ts';
import { picturesIn, withPictures } from './pictures.ts';
import { filesOf, rebuilt } from './rebuild.ts';
import { askWmap, type WmapId } from './wmap.ts';

const whichStep = 'which message is open';

/** Which message was shown with a key before: a page that kept it does not ask its server again. */
const known = new WeakMap<Document, Map<string, WmapId>>();

/** The message that is shown, put together of what the server gives; it is asked again by its number, so what comes must be what is shown. */
export async function convergenceSource(
  view: PageView,
  key: string,
  found: FoundMessage,
  signal: AbortSignal,
): Promise<MessageSource> {
  const before = known.get(view.document) ?? new Map<string, WmapId>();
  known.set(view.document, before);
  let failure: Failure = { kind: 'failed', step: whichStep, why: 'the page does not tell' };
  for (const id of each([await shownByWidgets(view), before.get(key), ...recentlyAsked(view)])) {
    const given = await sourceBy(view, id, found, signal);
    if (given.kind !== 'failed') {
      before.set(key, id);
      return given;
    }
    failure = given;
    // Of another message than the one shown: perhaps one of the others is. All else is the same for each.
    if (given.step !== whichStep) break;
  }
  return failure;
}

/** Each message once. */
function each(ids: readonly (WmapId | undefined)[]): readonly WmapId[] {
  const all = ids.flatMap((id) => id ?? []);
  return all.filter(({ uid, mailbox }, at) => all.findIndex((id) => id.uid === uid && id.mailbox === mailbox) === at);
}

async function sourceBy(view: PageView, id: WmapId, found: FoundMessage, signal: AbortSignal): Promise<MessageSource> {
  const [opened, envelope] = await Promise.all([partsOf(view, id, signal), envelopeOf(view, id, signal)]);
  if (opened.kind === 'failed') return opened;
  const listed = envelope.kind === 'found' ? envelope : undefined;
  const { parts } = opened;
  const message = rebuilt(parts, listed?.headers);
  if (!message) {
    if (envelope.kind === 'failed' && (parts[0]?.headers ?? []).length === 0) return envelope;
    return { kind: 'failed', step: partsStep, why: 'no body of the message asked for' };
  }
  const other = differenceOf(found, parts, listed);
  if (other !== undefined) return { kind: 'failed', step: whichStep, why: other };
  const [files, pictures] = await Promise.all([
    filesWithBytes(view, id, filesOf(parts), message.attachments ?? [], signal),
    picturesIn(view, found.bodies, signal),
  ]);
  return { kind: 'seen', message: { ...message, attachments: withPictures(files, pictures) }, insteadOf: undefined };
}

async function shownByWidgets(view: PageView): Promise<WmapId | undefined> {
  const found = /^(?<uid>\d{1,12}) (?<mailbox>.+)$/u.exec((await view.pageFact('convergence-message')) ?? '')?.groups;
  return found && { uid: found['uid'] ?? '', mailbox: found['mailbox'] ?? '' };
}

const partsStep = 'the parts by msg.mjs';

/** Asked as the page itself asks, but so that an unread message stays unread. */
async function partsOf(
  view: PageView,
  { uid, mailbox }: WmapId,
  signal: AbortSignal,
): Promise<{ readonly kind: 'parts'; readonly parts: readonly Part[] } | Failure> {
  const answer = await askWmap(view, {
    step: partsStep,
    command: 'msg.mjs',
    parameters: [
      ['mbox', mailbox],
      ['uid', uid],
      ['process', 'html,js,target,binhex,link'],
      ['security', 'false'],
      ['lang', 'fr'],
      ['unseen', 'true'],
    ],
    signal,
  });
  if (answer.kind === 'failed') return answer;
  if (String(answer.fields[3]) !== uid) return { kind: 'failed', step: partsStep, why: 'not of the message asked for' };
  return { kind: 'parts', parts: partsIn(answer.fields[8]) };
}

/** How the server is asked for one message's fields: by its number, or, where it knows no such question, among the latest. */
const askings: readonly (readonly (readonly [string, string])[])[] = [
  [['count', '1']],
  [
    ['start', '0'],
    ['count', '200'],
    ['sortby', 'recv'],
    ['sortorder', 'R'],
  ],
];

async function envelopeOf(
  view: PageView,
  { uid, mailbox }: WmapId,
  signal: AbortSignal,
): Promise<(Envelope & { readonly kind: 'found' }) | Failure> {
  const step = 'the fields by mbox.mjs';
  for (const [at, asking] of askings.entries()) {
    const listed = await askWmap(view, {
      step,
      command: 'mbox.mjs',
      parameters: [
        ['mbox', mailbox],
        ['date', 'true'],
        ['lang', 'fr'],
        ...(at === 0 ? [['startuid', uid] as const] : []),
        ...asking,
        ...askedHeaders.map((name) => ['headerv', name] as const),
      ],
      signal,
    });
    // An error of its own may mean that it does not know the question; one of the way or of the session is the same for both.
    if (listed.kind === 'failed' && (at > 0 || !listed.why.startsWith('error '))) return listed;
    const envelope = listed.kind === 'answer' ? envelopeIn(listed.fields, uid) : undefined;
    if (envelope) return { kind: 'found', ...envelope };
  }
  return { kind: 'failed', step, why: 'not of the message asked for' };
}

/**
 * In what the message that came differs from the one that is shown: the page may have opened another since, or show one that it kept from
 * before. A conversation has one subject, so that the sender counts too.
 */
function differenceOf(
  { root, place, sender }: FoundMessage,
  parts: readonly Part[],
  listed: Envelope | undefined,
): string | undefined {
  const header = flat(shownText(root).replace(shownText(place), ''));
  const own = (name: string): string => parts[0]?.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
  const from = flat(`${own('from')} ${listed?.headers.split('\r\n').find((line) => line.startsWith('From:')) ?? ''}`);
  const subject = flat(listed?.subject ?? own('subject'));
  const isEncoded = subject.includes('=?');
  if (subject !== '' && !isEncoded && !header.includes(subject)) return 'its subject is not the one shown';
  const address = sender?.address.toLowerCase() ?? '';
  if (address === '' ? !header.includes(nameIn(listed?.from ?? '')) : !from.toLowerCase().includes(address)) {
    return 'its sender is not the one shown';
  }
  return undefined;
}

/** `Jean Martin <j@a.fr>` → `Jean Martin`. */
function nameIn(from: string): string {
  return flat(from.split('<', 1)[0] ?? '').replaceAll('"', '');
}

function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
