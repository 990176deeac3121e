import type { Domain } from '../../domain/domain.ts';
import { formBuilders } from '../tables/form-builder.ts';
import { freePageHosts, freeSuffixes, privateRegistries } from '../tables/free-host.ts';
import { freeMailDomains } from '../tables/free-mail.ts';
import { shorteners } from '../tables/shortener.ts';

/** Anyone gets a mailbox there: `orange.fr`; not below it: `infos.orange.fr` is Orange's own. */
export function isFreeMail({ host }: Domain): boolean {
  return freeMailDomains.has(host);
}

/** Anyone puts pages there: `evil.web.app`, `telegra.ph`; not the hoster's own site: `www.weebly.com`. */
export function isFreeHost({ host, suffix, privateSuffix }: Domain): boolean {
  if (privateSuffix) return !privateRegistries.has(suffix);
  const bare = withoutWww(host);
  return freePageHosts.has(bare) || hasParent(bare, freeSuffixes);
}

/** Anyone makes forms there: `forms.gle`, `acme.typeform.com`. */
export function isFormBuilder({ host }: Domain): boolean {
  return formBuilders.has(host) || hasParent(host, formBuilders);
}

/** Its links hide where they lead: `bit.ly`. */
export function isShortener({ host, registrable }: Domain): boolean {
  return shorteners.has(registrable) || shorteners.has(host);
}

function hasParent(host: string, domains: ReadonlySet<string>): boolean {
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    if (domains.has(host.slice(dot + 1))) return true;
  }
  return false;
}

function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : host;
}
