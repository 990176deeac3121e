import { messageRule } from '../rule.ts';

/** An attached file that runs: a program, a double name such as `facture.pdf.exe`, a document with macros, a locked archive. */
export const riskyAttachment = messageRule({
  id: 'risky-attachment',
  facts: ['name', 'trait'],
  about: 'content',
  *inspect({ attachments }) {
    for (const [index, { name, traits }] of attachments.entries()) {
      const grave = (['double-extension', 'executable'] as const).find((trait) => traits.has(trait));
      const found = grave ?? (['macro', 'encrypted'] as const).find((trait) => traits.has(trait));
      if (found)
        yield { strength: grave ? 'strong' : 'weak', at: { in: 'attachment', index }, facts: { name, trait: found } };
    }
  },
});
