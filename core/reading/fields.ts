import type { Ask } from '../phrases/meanings.ts';
import { fold } from './fold.ts';

/** What a line that ends in a colon or in dots to fill in asks for, in seven languages. */
const labels: Readonly<Record<string, Ask>> = {
  'mot de passe': 'password',
  'mot de passe actuel': 'password',
  'votre mot de passe': 'password',
  password: 'password',
  'current password': 'password',
  'email password': 'password',
  'e mail password': 'password',
  passwort: 'password',
  kennwort: 'password',
  wachtwoord: 'password',
  senha: 'password',
  contrasena: 'password',
  clave: 'password',
  numen: 'numen',
  'date de naissance': 'birth',
  'date et lieu de naissance': 'birth',
  'date of birth': 'birth',
  'numero de carte': 'card',
  'card number': 'card',
  cvv: 'card',
  cryptogramme: 'card',
  'code pin': 'code',
  pin: 'code',
};

/** A label to be filled in, and how it stands there. */
export interface Field {
  readonly ask: Ask;
  readonly quote: string;
}

/** The fields that a text leaves to be filled in: `Mot de passe : ……`. */
export function* fieldsIn(text: string): Iterable<Field> {
  for (const line of text.split('\n', 400)) {
    const written = line.trim();
    if (written.length > 60 || !/[:_…*.-]$/u.test(written)) continue;
    const label = fold(written)
      .words.filter((word) => word !== '.')
      .join(' ');
    const ask = Object.hasOwn(labels, label) ? labels[label] : undefined;
    if (ask) yield { ask, quote: written };
  }
}
