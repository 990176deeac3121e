import type { Domain } from '../domain/domain.ts';
import { isFormBuilder, isShortener } from '../profile/claims/domain-kinds.ts';
import { formBuilders } from '../profile/tables/form-builder.ts';
import { freePageHosts, freeSuffixes } from '../profile/tables/free-host.ts';
import { freeMailDomains } from '../profile/tables/free-mail.ts';
import { shorteners } from '../profile/tables/shortener.ts';

const known = [formBuilders, freePageHosts, freeSuffixes, freeMailDomains, shorteners];

/** Their domains, and those above: who names `office.com` names `forms.office.com` too. */
const shared: ReadonlySet<string> = new Set(known.flatMap((table) => [...table].flatMap(withParents)));

/**
 * Whether a host serves people who have nothing to do with each other, so that one of them says nothing about the others: `docs.google.com`,
 * `weebly.com`, `bit.ly`, `gmail.com`. Not a name that somebody took there: `evil.weebly.com`.
 */
export function isHostOfMany(domain: Domain): boolean {
  return shared.has(domain.host) || isFormBuilder(domain) || isShortener(domain);
}

function withParents(host: string): readonly string[] {
  const parts = host.split('.');
  return parts.slice(0, -1).map((_, index) => parts.slice(index).join('.'));
}
