import type { Domain } from '../domain/domain.ts';
import { parseHost } from '../domain/parse-host.ts';
import { messageRule } from '../rule.ts';

/** The sender's name is an address of somebody else: `"ce.rectorat@ac-montpellier.fr" <x83@mail.example>`. */
export const displayNameAddress = messageRule({
  id: 'display-name-address',
  facts: ['shown', 'address'],
  about: 'sender',
  *inspect({ from, marks }, { names }) {
    if (!from) return;
    for (const { shown, local, domain } of addressesIn(from.name)) {
      if (domain.registrable === from.domain?.registrable) continue;
      const owner = names.ownerOf(domain);
      if (owner && from.domain && names.owns(owner, from.domain)) continue;
      // A person's other address, and lists that write `marie@x.fr via Liste`.
      const ordinary = from.address.startsWith(`${local}@`) || marks.list || names.isFreeMail(domain);
      const official = owner?.kind === 'organisation' || owner?.kind === 'brand';
      if (ordinary && !official) continue;
      yield {
        strength: official && !names.isFreeMail(domain) && !marks.list ? 'strong' : 'weak',
        at: { in: 'from' },
        facts: { shown, address: from.address },
      };
      return;
    }
  },
});

interface Shown {
  readonly shown: string;
  readonly local: string;
  readonly domain: Domain;
}

function* addressesIn(name: string): Iterable<Shown> {
  for (const word of name
    .toLowerCase()
    .slice(0, 500)
    .split(/[\s<>()"'[\],;]/u)) {
    const at = word.indexOf('@');
    if (at <= 0) continue;
    const host = parseHost(word.slice(at + 1));
    if (host?.kind === 'domain') yield { shown: word, local: word.slice(0, at), domain: host };
  }
}
