import { wantsSomething } from '../reading/pressure.ts';
import { destinationOf } from '../reading/calls.ts';
import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** A QR code leads away from the sender, where no link would be seen, in a message that presses. */
export const qrLogin = messageRule({
  id: 'qr-login',
  facts: ['domain'],
  about: 'content',
  *inspect(message, context) {
    const reading = read(message, context);
    const { impersonated, role, keeper } = reading;
    const posing = impersonated !== undefined || role !== undefined || keeper !== undefined;
    for (const [index, { kind, url, domain }] of message.links.entries()) {
      if (kind !== 'qr' || !['http', 'https'].includes(url.scheme)) continue;
      const to = destinationOf(url.host, message, context);
      if (to === 'known' || (to === 'own' && !posing)) continue;
      const asked = wantsSomething(reading);
      // A concert's poster has a QR code too.
      if (!asked && !posing) continue;
      yield {
        strength: asked ? 'strong' : 'weak',
        at: { in: 'link', index },
        facts: { domain: domain?.unicode ?? url.host?.host ?? '' },
      };
      return;
    }
  },
});
