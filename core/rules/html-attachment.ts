import { wantsSomething } from '../reading/pressure.ts';
import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** An attached page that asks for a password, builds a file from what it carries, or runs code: `facture.html`. */
export const htmlAttachment = messageRule({
  id: 'html-attachment',
  facts: ['name', 'trait'],
  about: 'content',
  *inspect(message, context) {
    const { attachments } = message;
    for (const [index, { name, traits }] of attachments.entries()) {
      if (!traits.has('html') && !traits.has('svg')) continue;
      const grave = (['password-field', 'smuggling', 'redirect'] as const).find((trait) => traits.has(trait));
      const found = grave ?? (['form', 'script'] as const).find((trait) => traits.has(trait));
      if (!found) continue;
      // Saved pages run code; pictures have no reason to, nor has what a message holds out as a document or an invoice.
      const strength = grave || traits.has('svg') || wantsSomething(read(message, context)) ? 'strong' : 'weak';
      yield { strength, at: { in: 'attachment', index }, facts: { name, trait: found } };
    }
  },
});
