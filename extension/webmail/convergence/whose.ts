import type { PageView } from '../adapter.ts';
import { addressIn } from '../shown.ts';
import { listOf, textOf } from './fields.ts';
import { askWmap } from './wmap.ts';

/**
 * Whose mailbox it is, by the server's configuration of it: of each attribute of the person `[name, isReadOnly, value, …]` in the third
 * field, and the domain of their mail in the ninth. The page itself is not known to show it.
 */
export async function whoseMailbox(view: PageView): Promise<string | undefined> {
  const answer = await askWmap(view, {
    step: 'whose mailbox, by cfg.mjs',
    command: 'cfg.mjs',
    parameters: [['lang', 'fr']],
    // Nothing is begun before: a server that does not answer must not keep messages from being judged.
    signal: AbortSignal.timeout(3000),
  });
  if (answer.kind === 'failed') return undefined;
  const attributes = new Map(
    listOf(answer.fields[2]).map((attribute) => {
      const [name, , value] = listOf(attribute);
      return [textOf(name).toLowerCase(), textOf(value)] as const;
    }),
  );
  const address = addressIn(attributes.get('mail'));
  if (address !== undefined) return address;
  const login = attributes.get('uid') ?? '';
  return addressIn(`${login}@${textOf(answer.fields[8])}`) ?? (login === '' ? undefined : login.slice(0, 320));
}
