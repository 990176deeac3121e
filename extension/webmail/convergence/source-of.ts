import type { SeenMessage } from '../../../core/mail/seen/seen-message.ts';
import type { Failure, MessageSource, PageView } from '../adapter.ts';
import type { FoundMessage } from '../find-message.ts';
import { differenceOf, isTextOf } from './difference-of.ts';
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
  const alike: Candidate[] = [];
  for (const id of each([await shownByWidgets(view), before.get(key), ...recentlyAsked(view)])) {
    const candidate = await candidateBy(view, id, found, signal);
    if (candidate.kind === 'candidate') alike.push(candidate);
    else failure = candidate;
    if (candidate.kind === 'candidate' ? candidate.isSameText : candidate.step !== whichStep) break;
  }
  // Of the same text it is that one. Else it is the only one of this sender and subject: of two, one may be an imitation of the other.
  const one = alike.find(({ isSameText }) => isSameText) ?? (alike.length === 1 ? alike[0] : undefined);
  if (!one)
    return alike.length > 1 ? { ...failure, step: whichStep, why: 'several are of this sender and subject' } : failure;
  before.set(key, one.id);
  return { kind: 'seen', message: await withFiles(view, one, found.bodies, signal), insteadOf: undefined };
}

/** A message of the sender and the subject that are shown. */
interface Candidate {
  readonly kind: 'candidate';
  readonly id: WmapId;
  readonly parts: readonly Part[];
  readonly message: SeenMessage;
  readonly isSameText: boolean;
}

/** Each message once. */
function each(ids: readonly (WmapId | undefined)[]): readonly WmapId[] {
  const all = ids.flatMap((id) => id ?? []);
  return all.filter(({ uid, mailbox }, at) => all.findIndex((id) => id.uid === uid && id.mailbox === mailbox) === at);
}

async function candidateBy(
  view: PageView,
  id: WmapId,
  found: FoundMessage,
  signal: AbortSignal,
): Promise<Candidate | Failure> {
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
  return { kind: 'candidate', id, parts, message, isSameText: isTextOf(message, found.bodies) };
}

async function withFiles(
  view: PageView,
  { id, parts, message }: Candidate,
  bodies: readonly ParentNode[],
  signal: AbortSignal,
): Promise<SeenMessage> {
  const [files, pictures] = await Promise.all([
    filesWithBytes(view, id, filesOf(parts), message.attachments ?? [], signal),
    picturesIn(view, bodies, signal),
  ]);
  return { ...message, attachments: withPictures(files, pictures) };
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
