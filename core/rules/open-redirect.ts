import { wantsSomething } from '../reading/pressure.ts';
import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** A link starts at a well-known address that forwards to anyone: `https://www.google.com/url?q=https://evil.example`. */
export const openRedirect = messageRule({
  id: 'open-redirect',
  facts: ['through', 'domain'],
  about: 'content',
  *inspect(message, context) {
    const reading = read(message, context);
    const { calls, impersonated } = reading;
    for (const { index, link, to } of calls) {
      // Mail filters' rewriting is the reader's own; mailing services count clicks.
      const through = link.via.find(({ kind, domain }) => kind === 'redirector' && context.names.ownerOf(domain));
      if (!through || (to !== 'elsewhere' && to !== 'hosted')) continue;
      if (through.domain.registrable === message.from?.domain?.registrable) continue;
      const pressed = wantsSomething(reading);
      if (!pressed && !impersonated) return;
      yield {
        strength: impersonated && pressed ? 'strong' : 'weak',
        at: { in: 'link', index },
        facts: { through: through.domain.unicode, domain: link.domain?.unicode ?? link.url.text.slice(0, 80) },
      };
      return;
    }
  },
});
