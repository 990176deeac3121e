import type { Meant } from '../hosts.ts';
import { cut, isMisdotted } from './cut.ts';
import { isEndingSlip, isHabitualEnding } from './endings.ts';
import { honestNames, mailProviders, type MailProvider } from './mail-providers.ts';
import { isHasty, missesFirst, slipInside } from './one-slip.ts';

/** Endings under which a well-known provider takes no mail, though people write so: `gmail.fr`, `icloud.fr`. */
const strangeEndings: ReadonlyMap<string, readonly string[]> = new Map([
  ['gmail', ['fr', 'net', 'org', 'eu']],
  ['icloud', ['fr', 'net']],
  ['wanadoo', ['com', 'net']],
  ['laposte', ['com']],
  ['hotmail', ['net']],
]);

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
  const near = endings.find((each) => ending === each || isEndingSlip(ending, each));
  if (name !== meant) return near ?? (telling && (ending === 'fr' || ending === 'com') ? usual : undefined);
  if (endings.includes(ending)) return undefined;
  const { name: first, ending: more } = cut(ending);
  // One ending more: `gmail.com.fr`.
  const added = isHabitualEnding(more) ? endings.find((each) => each === first) : undefined;
  return near ?? added ?? (ending === '' || strangeEndings.get(name)?.includes(ending) === true ? usual : undefined);
}
