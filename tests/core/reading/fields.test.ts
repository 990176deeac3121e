import { expect, test } from 'vitest';
import { fieldsIn } from '../../../core/reading/fields.ts';

test.for([
  ['Nom :\nMot de passe :\nDate de naissance : ………', 'password birth'],
  ['Password: ____', 'password'],
  ['E-mail password:', 'password'],
  ['NUMEN :', 'numen'],
  ['Mot de passe : à changer avant vendredi', ''],
  ['Votre mot de passe a été modifié.', ''],
] as const)('%s asks for: %s', ([text, asked]) => {
  expect([...fieldsIn(text)].map(({ ask }) => ask).join(' ')).toBe(asked);
});
