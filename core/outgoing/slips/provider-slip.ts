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
    if (meant !== undefined && `${provider.name}.${meant}` !== host) return `${provider.name}.${meant}`;
  }
  return undefined;
}

/** Which of its endings a provider's name, or a slip of it, stood with. */
function endingMeant(name: string, ending: string, provider: MailProvider): string | undefined {
  const { endings, telling } = provider;
  const slipped = endings.find((each) => ending === each || isEndingSlip(ending, each));
  if (name === provider.name) {
    if (slipped !== undefined || ending === '') return endings.includes(ending) ? undefined : (slipped ?? endings[0]);
    return strangeEndings.get(name)?.includes(ending) === true ? endings[0] : undefined;
  }
  if (!telling || slipInside(name, provider.name) === undefined) return undefined;
  return slipped ?? (ending === 'fr' || ending === 'com' ? endings[0] : undefined);
}
