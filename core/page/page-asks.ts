import { fold } from '../reading/fold.ts';
import { pageLimits, type PageField } from './page-description.ts';

/** What a page wants to be told: a password, the NUMEN, a one-time code, a date of birth. */
export type PageAsk = 'password' | 'numen' | 'code' | 'birth';

/** Any of these gives an account away. */
export const secretAsks = ['password', 'numen', 'code'] as const satisfies readonly PageAsk[];

/** Words that each ask is known by, one or several in a row, in labels and names of fields. */
const wordings: Readonly<Record<PageAsk, readonly string[]>> = {
  password: ['mot de passe', 'motdepasse', 'mdp', 'password', 'passwd', 'passwort', 'contrasena'],
  numen: ['numen'],
  code: [
    'code de verification',
    'code de securite',
    'code de validation',
    'code de confirmation',
    'code de connexion',
    'code a usage unique',
    'code recu',
    'code sms',
    'code totp',
    'code otp',
    'one time code',
    'verification code',
    'security code',
    'otp',
    'totp',
    'mfa',
  ],
  birth: ['date de naissance', 'ne le', 'nee le', 'date of birth', 'birth date', 'birthdate', 'birthday'],
};

/** What the fields of a page ask for, by type, by what browsers fill in, and by their words. */
export function asksOf(fields: readonly PageField[]): ReadonlySet<PageAsk> {
  return new Set(fields.flatMap(asksOfField));
}

function asksOfField({ type, name, label, autocomplete }: PageField): readonly PageAsk[] {
  const filled = autocomplete.slice(0, pageLimits.word).toLowerCase().split(' ');
  if (filled.includes('one-time-code')) return ['code'];
  if (type === 'password') return ['password', ...asksInWords(label, name).filter((ask) => ask === 'numen')];
  if (filled.some((each) => each.startsWith('bday'))) return ['birth'];
  return asksInWords(label, name);
}

function asksInWords(...texts: readonly string[]): readonly PageAsk[] {
  const said = texts.map((text) => ` ${fold(text.slice(0, pageLimits.word)).words.join(' ')} `);
  return (Object.keys(wordings) as PageAsk[]).filter((ask) =>
    wordings[ask].some((wording) => said.some((text) => text.includes(` ${wording} `))),
  );
}
