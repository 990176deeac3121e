import { isEndingSlip } from './endings.ts';
import { honestNames, mailProviders, type MailProvider } from './mail-providers.ts';
import { slipInside } from './one-slip.ts';

/** Endings under which a well-known provider takes no mail, though people write so: `gmail.fr`, `icloud.fr`. */
const strangeEndings: ReadonlyMap<string, readonly string[]> = new Map([
  ['gmail', ['fr', 'net', 'org', 'eu']],
  ['icloud', ['fr', 'net']],
  ['wanadoo', ['com', 'net']],
  ['laposte', ['com']],
  ['hotmail', ['net']],
]);

/** The provider's domain that an address must have meant: of `gmial.com`, `gmail.fr` and `gmail.con` it is `gmail.com`. */
export function providerMeant(host: string): string | undefined {
  const dot = host.indexOf('.');
  const name = dot < 0 ? host : host.slice(0, dot);
  const ending = dot < 0 ? '' : host.slice(dot + 1);
  if (honestNames.has(name)) return undefined;
  for (const provider of mailProviders) {
    const meant = endingMeant(name, ending, provider);
    if (meant !== undefined) return `${provider.name}.${meant}`;
  }
  return undefined;
}

/** The ending that was meant of a provider whose name, or a slip of it, was written; `undefined` where nothing is wrong, or it is another name. */
function endingMeant(
  name: string,
  ending: string,
  { name: meant, endings, telling }: MailProvider,
): string | undefined {
  const [usual] = endings;
  const near = endings.find((each) => ending === each || isEndingSlip(ending, each));
  if (name !== meant) {
    if (!telling || slipInside(name, meant) === undefined) return undefined;
    return near ?? (ending === 'fr' || ending === 'com' ? usual : undefined);
  }
  if (endings.includes(ending)) return undefined;
  return near ?? (ending === '' || strangeEndings.get(name)?.includes(ending) === true ? usual : undefined);
}
