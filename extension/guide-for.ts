import { guideDictionaries } from '../core/password/dictionaries.ts';
import { createGuide, type PasswordAdvice } from '../core/password/guide.ts';
import { type Passphrase, proposePassphrase, randomBelow } from '../core/password/passphrase.ts';
import type { GuideView } from './protocol/guards.ts';

/** A guide that is ready: with it come all its words, more than a megabyte, so it is imported when somebody chooses a password. */
export interface ReadyGuide {
  /** `names`: what else the person is called, on this page. */
  readonly advise: (password: string, names?: readonly string[]) => PasswordAdvice;
  readonly propose: () => Passphrase;
}

/** Makes one ready. */
export function guideFor({ profile, address }: GuideView): ReadyGuide {
  const guide = createGuide(guideDictionaries, profile);
  const random = randomBelow(() => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
  return {
    advise: (password, names = []) => guide(password, { names, address }),
    propose: () => proposePassphrase(random),
  };
}
