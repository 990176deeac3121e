import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Reply } from '../bus.ts';
import { type Kind, questions } from '../protocol.ts';
import type { Question } from '../protocol/question.ts';
import type { Background } from './background.ts';
import type { AskingPlace, Handler } from './handler.ts';
import { handlers } from './handlers.ts';

/** Answers what arrives: who asks is checked, then what; a handler that fails is told to the popup and not to the page. */
export function answering(background: Background): (request: unknown, sender: Runtime.MessageSender) => Promise<Reply> {
  return async (request, sender) => {
    const kind = kindOf(request);
    const place = sender.id === browser.runtime.id ? await placeOf(sender, background) : undefined;
    if (kind === undefined || place === undefined) return { fault: 'refused' };
    const { askers, schema }: Question = questions[kind];
    if (!askers.includes(place.asker)) return { fault: 'refused' };
    const arrived = v.safeParse(schema, request);
    if (!arrived.success) return { fault: `malformed: ${v.getDotPath(arrived.issues[0]) ?? ''}` };
    try {
      // The list ties each kind to the handler of its own type.
      const handler = handlers[kind] as Handler<Kind>;
      return { answer: await handler(arrived.output as Parameters<typeof handler>[0], place, background) };
    } catch (error) {
      await background.faults.add(kind, error);
      return { fault: 'failed' };
    }
  };
}

function kindOf(request: unknown): Kind | undefined {
  if (typeof request !== 'object' || request === null || !('kind' in request)) return undefined;
  const { kind } = request;
  return typeof kind === 'string' && Object.hasOwn(questions, kind) ? (kind as Kind) : undefined;
}

/** Where a question comes from, by what the browser says of its sender. */
async function placeOf(sender: Runtime.MessageSender, { hosts }: Background): Promise<AskingPlace | undefined> {
  const { url, tab, frameId: frame } = sender;
  if (url === undefined) return undefined;
  if (url.startsWith(browser.runtime.getURL('')))
    return { origin: new URL(url).origin, url, tab: tab?.id, frame, asker: 'page' };
  if (tab?.id === undefined) return undefined;
  const named = /^https?:/u.test(url) ? url : namedOrigin(sender);
  // A frame in a sandbox is of nobody's origin, and speaks for no webmail: it stands on the tab's page.
  const address = named ?? (/^https?:/u.test(tab.url ?? '') ? tab.url : undefined);
  if (address === undefined) return undefined;
  const { origin } = new URL(address);
  const isWebmail = named !== undefined && (await hosts.isWebmail(origin));
  return { origin, url: address, tab: tab.id, frame, asker: isWebmail ? 'webmail' : 'site' };
}

/** Whose a frame is that has no address of its own (`about:srcdoc`, `about:blank`), by the browser's word: its tab's page, or an origin. */
function namedOrigin({ tab, origin = '' }: Runtime.MessageSender & { readonly origin?: string }): string | undefined {
  if (!/^https?:/u.test(origin)) return undefined;
  return tab?.url?.startsWith(`${origin}/`) === true ? tab.url : `${origin}/`;
}
