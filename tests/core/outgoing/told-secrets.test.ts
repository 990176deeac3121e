import { describe, expect, test } from 'vitest';
import { findBirthDate } from '../../../core/outgoing/secrets/birth-date.ts';
import { findGivenPasswords } from '../../../core/outgoing/secrets/given-password.ts';
import { findOneTimeCodes } from '../../../core/outgoing/secrets/one-time-code.ts';

describe('a password that is told', () => {
  test.for([
    ['strong', 'Mon mot de passe est Soleil34!'],
    ['strong', 'mon mot de passe : soleil'],
    ['strong', 'mdp : Azerty123'],
    ['strong', 'mdp=Azerty123'],
    ['strong', 'mdp : ChangeMoi34'],
    ['strong', 'Identifiant : jdupont / Mot de passe : Soleil34'],
    ['strong', 'Mot de passe :\nhunter22'],
    ['strong', 'Voici le mot de passe pour Pronote : « Azerty34 ».'],
    ['strong', 'le mot de passe c’est chat-noir-9'],
    ['strong', 'Le mot de passe est le suivant : Chat99'],
    ['strong', 'My password is now hunter2.'],
    ['strong', 'My password is hunter2.'],
    ['strong', 'password: correct-horse-7'],
    ['strong', 'Login: jdoe, pwd: S3cret'],
    ['strong', 'Mon nouveau mot de passe est tournesol'],
    ['strong', 'Identifiant : mdupont, mot de passe : tournesol'],
    ['strong', 'mon mot de passe est tortue piano vallon citron'],
    ['strong', 'Login : mdupont\nPass : Cigale66'],
    ['strong', 'login mdupont mdp Cigale66'],
    ['strong', 'Mon code d’accès : Cigale66'],
    ['strong', 'Voici mes identifiants : mdupont / Cigale66'],
    ['strong', 'J’ai mis Cigale66 comme mot de passe'],
    ['strong', 'J’ai changé mon mot de passe en Cigale66'],
    ['strong', 'my pass is Sunflower24'],
    ['weak', 'mdp Cigale66'],
    ['weak', 'mot de passe → Cigale66'],
    ['weak', 'le mot de passe (Cigale66)'],
    ['weak', 'I set the password to Sunflower24'],
    ['weak', 'code d’accès à la salle : Cigale66'],
    ['weak', 'mdp : soleil'],
    ['weak', 'Le mot de passe pour Pronote est « azerty ».'],
    ['weak', 'Réunion Zoom jeudi à 14 h, mot de passe : 482913'],
    ['weak', 'Le mot de passe du wifi est Invites2025'],
    ['weak', 'Zoom meeting, password: abc123'],
  ] as const)('%s: %s', ([strength, text]) => {
    expect(findGivenPasswords(text)[0]?.strength).toBe(strength);
  });

  test.for([
    'Mot de passe oublié ? Cliquez ici : https://aida.ac-montpellier.fr/',
    'Le mot de passe est expiré.',
    'Votre mot de passe est personnel.',
    'Le mot de passe : 12 caractères au moins, dont un chiffre',
    'Pensez à changer de mot de passe sur https://aida.ac-montpellier.fr/mdp1',
    'Votre premier mot de passe est votre NUMEN.',
    'Mot de passe : obligatoire',
    'Il ne faut jamais donner son mot de passe.',
    'mot de passe : voir ci-dessous',
    'Le mot de passe sera à changer avant le 12/03/2026',
    'La rentrée 2025-2026. Mot de passe: 2025-2026',
    'https://exemple.fr/reinit-mdp/rl?jeton=9b41f0c2',
    'https://exemple.fr/login/forgot_password.php?token=k8WQ2p7',
    'https://exemple.fr/?mdp=k8WQ2p7',
    'cd `pwd`:chemin2',
    'Password required',
    'Your password will expire in 3 days',
    'Do not share your password: it is yours alone',
    'Mon mot de passe est refusé.',
    'Mon mot de passe est périmé',
    'mon mot de passe est bloqué depuis lundi',
    'Mon mot de passe est compromis.',
    'Mon mot de passe est introuvable',
    'mon mot de passe est toujours le même',
    'mon mot de passe est trop simple',
    'Le mot de passe est incorrect.',
    'The password is incorrect',
    'my password is still blocked',
    'J’ai changé mon mot de passe hier.',
    'Je change mon mot de passe en ligne.',
    'mot de passe : ••••••••',
    'mot de passe : xxxxxx',
    'Mot de passe : (vide)',
    'Mot de passe oublié : appelez le 0467914800',
    'Mot de passe : cf. document joint',
    'Mots de passe : robustesse, phrases de passe, gestionnaires.',
    'le mot de passe Windows10 des postes',
    'password = input("Mot de passe : ")',
    'pass culture : 300 euros par élève',
    'Code d’accès du portail : 4829',
    'Mes identifiants : 0340001X / 0340042P',
    'Le conseil de classe se tiendra jeudi à 17 h 30 en salle 12.',
    '',
  ])('not: %s', (text) => {
    expect(findGivenPasswords(text)).toEqual([]);
  });

  test('its place holds words and value', () => {
    const text = 'Bonjour, mdp : Azerty123, merci';
    const [found] = findGivenPasswords(text);
    expect(text.slice(found?.from, found?.to)).toBe('mdp : Azerty123');
  });
});

describe('a one-time code that is told', () => {
  test.for([
    'Le code de vérification est 482913',
    'Voici le code que j’ai reçu : 482 913',
    'le code reçu par SMS : 4829',
    '482913 est le code de sécurité',
    'code à usage unique 12345678',
    'Mon code FreeOTP 482913',
    'The verification code is 482913',
    '482913 is my one-time code',
    'OTP: 482913',
    'mon code d’authentification est le 482913',
    'code d’activation : 482 913',
    'le code à 6 chiffres est 482913',
    'le code qui s’affiche est 482913',
    'code de récupération : 4829-1182',
    'Google code G-482913',
    'code FranceConnect 482913',
    'the 6-digit code is 482913',
    'my code is 482913',
    'mon code est 482913',
    'mon code confidentiel est 4829',
  ])('%s', (text) => {
    expect(findOneTimeCodes(text).map(({ strength }) => strength)).toEqual(['strong']);
  });

  test.for([
    'Voici le code : 482913',
    'Le code est 482 913',
    'the code is 482913',
    'Le code PIN de la tablette est 4829',
  ])('perhaps: %s', (text) => {
    expect(findOneTimeCodes(text).map(({ strength }) => strength)).toEqual(['weak']);
  });

  test.for([
    'code postal 34000',
    'Le code établissement est 0340001X',
    'Le code de la porte est 4829',
    'code de vérification 2026',
    'Ne donnez jamais un code reçu par SMS.',
    'Le code de conduite de 1998 compte 12 articles',
    'code promo RENTREE25',
    'code article 482913',
    'Le code de la photocopieuse est 4829',
    'le code de la réunion est 482913',
    'Mon code de vérification n’arrive pas, dossier 482913',
    'demandez le code de connexion au 3949',
    'code établissement 2025 2026',
    'Votre code de connexion vous sera envoyé par courrier',
    'rappelez le 04 67 91 48 00 pour le code de validation',
    '',
  ])('not: %s', (text) => {
    expect(findOneTimeCodes(text)).toEqual([]);
  });
});

describe('a date of birth', () => {
  test.for(['12/03/1980', '1.3.1975', '12-03-2001', '12 mars 1980', '1er août 1969', '1980-03-12', '12 March 1980'])(
    '%s',
    (text) => {
      expect(findBirthDate(`né le ${text}.`)).toEqual({ from: 6, to: 6 + text.length });
    },
  );

  test.for(['12/03/2025', '12/13/1980', '32/01/1980', '112/03/1980', 'mars 1980', '12/03', '04 67 91 48 00', ''])(
    'not: %s',
    (text) => {
      expect(findBirthDate(text)).toBeUndefined();
    },
  );
});
