import { assessOutgoing } from '../../../core/outgoing/assess-outgoing.ts';
import { outgoingCardOf } from '../../../core/outgoing/texts/outgoing-card.ts';
import type { OutgoingMessage } from '../../../core/outgoing/outgoing-message.ts';
import { outgoingHosts } from '../guards/outgoing-hosts.ts';
import { answered } from '../guards/answered.ts';
import type { Handler } from '../handler.ts';

/** Judges a message being written, with the message that it answers if that was read here. */
export const judgeOutgoing: Handler<'judge-outgoing'> = async ({ mailbox, message }, { origin }, background) => {
  const { knowledge, recent, language } = background;
  const context = knowledge.compiled(await knowledge.profile());
  const read = await recent.all({ webmail: origin, mailbox: mailbox ?? '' });
  const outgoing: OutgoingMessage = {
    to: message.to.map(recipient),
    cc: message.cc.map(recipient),
    bcc: message.bcc.map(recipient),
    subject: message.subject,
    body: message.body,
    answers: answered(message, read),
  };
  return outgoingCardOf(assessOutgoing(outgoing, outgoingHosts(context)), await language());
};

function recipient(address: string): OutgoingMessage['to'][number] {
  return { name: '', address };
}
