import type { Meant } from '../hosts.ts';
import { cut, isMisdotted } from './cut.ts';
import { isEndingSlip, isHabitualEnding } from './endings.ts';
import { honestNames, mailProviders, type MailProvider } from './mail-providers.ts';
import { isHasty, missesFirst, slipInside } from './one-slip.ts';

/** Where well-known providers take no mail, though people write so. */
const strange: ReadonlySet<string> = new Set(
  'gmail.fr gmail.net gmail.org gmail.eu icloud.fr icloud.net wanadoo.com wanadoo.net laposte.com hotmail.net'.split(
    ' ',
  ),
);

/** The provider's domain that an address must have meant: of `gmial.com`, `gmail.fr` and `gmailcom` it is `gmail.com`. */
export type ProviderMeant = Pick<Meant, 'domain' | 'strength'>;

/** What was meant by a host that no provider of mailboxes has; `undefined` where nothing is wrong, or it is another name. */
export function providerMeant(host: string): ProviderMeant | undefined {
  if (honestNames.has(cut(host).name)) return undefined;
  for (const provider of mailProviders) {
    const meant = meantOf(host, provider);
    if (meant) return meant;
  }
  return undefined;
}

function meantOf(host: string, provider: MailProvider): ProviderMeant | undefined {
  const undotted = provider.endings.find((each) => isMisdotted(host, `${provider.name}.${each}`));
  const { name, ending } = cut(host);
  const strength = name === provider.name ? 'strong' : nameSlip(name, provider);
  const meant = undotted ?? (strength && endingMeant(name, ending, provider));
  return meant === undefined ? undefined : { domain: `${provider.name}.${meant}`, strength: strength ?? 'strong' };
}

/** How surely a name is a slip of a provider's. Of a short one, a plain word, or the first letter, only what hands do most is pointed out. */
function nameSlip(name: string, { name: meant, telling }: MailProvider): 'strong' | 'weak' | undefined {
  if (!telling) return isHasty(name, meant) ? 'weak' : undefined;
  if (slipInside(name, meant) !== undefined) return 'strong';
  return missesFirst(name, meant) ? 'weak' : undefined;
}

/** The ending that was meant of a provider whose name, or a slip of it, was written. */
function endingMeant(
  name: string,
  ending: string,
  { name: meant, endings, telling }: MailProvider,
): string | undefined {
  const [usual] = endings;
  if (name === meant && endings.includes(ending)) return undefined;
  const near = endings.find((each) => ending === each || isEndingSlip(ending, each));
  if (near !== undefined) return near;
  if (name !== meant) return telling && (ending === 'fr' || ending === 'com') ? usual : undefined;
  // One ending more: `gmail.com.fr`.
  const { name: first, ending: more } = cut(ending);
  if (isHabitualEnding(more) && endings.includes(first)) return first;
  return ending === '' || strange.has(`${name}.${ending}`) ? usual : undefined;
}
