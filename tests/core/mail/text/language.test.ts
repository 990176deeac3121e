import { expect, test } from 'vitest';
import { guessLanguage } from '../../../../core/mail/text/language.ts';

test.each([
  ['fr', 'Votre boîte est pleine, veuillez cliquer ici pour la valider dans les 24 heures.'],
  ['en', 'Your mailbox is full, please click here to validate it within 24 hours.'],
  ['de', 'Ihr Postfach ist voll, bitte klicken Sie hier, um es zu bestätigen.'],
  ['es', 'Su buzón está lleno, haga clic aquí para validar su cuenta en las próximas horas.'],
  ['it', 'La sua casella è piena, clicca qui per confermare il suo account nelle prossime ore.'],
  ['nl', 'Uw postvak is vol, klik hier om het te bevestigen voor het einde van de dag.'],
  ['pt', 'A sua caixa de correio não tem espaço, clique aqui para validar a sua conta.'],
  ['und', 'Xorg 1.7.5'],
  ['und', ''],
])('%s: %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});
