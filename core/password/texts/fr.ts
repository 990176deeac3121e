import type { PasswordTexts } from './password-texts.ts';

/** French: the first language of Vigie. */
export const fr: PasswordTexts = {
  strengths: {
    weak: 'Facile à deviner',
    fair: 'Convenable, peut être mieux',
    strong: 'Difficile à deviner',
  },
  improvements: {
    longer: (minimumLength) => `Allongez-le : il faut au moins ${minimumLength} caractères.`,
    'no-numen': () => 'N’utilisez pas votre NUMEN : d’autres que vous le connaissent.',
    'no-own-name': () => 'Évitez votre nom, votre prénom et votre adresse : on les essaie en premier.',
    'no-organisation-word': () => 'Évitez les mots de votre métier et de votre académie : on les essaie aussi.',
    'no-known-password': () => 'Une partie figure dans les listes de mots de passe volés.',
    'no-common-word': () => 'Un seul mot courant se devine ; plusieurs mots sans rapport, non.',
    'no-keyboard-run': () => 'Évitez les touches qui se suivent sur le clavier, comme « azerty ».',
    'no-repeat': () => 'Évitez les répétitions.',
    'no-sequence': () => 'Évitez les suites, comme « abcd », « 1234 » ou les jours de la semaine.',
    'no-date': () => 'Évitez les dates et les années.',
    'more-words': () => 'Ajoutez un ou deux mots sans rapport avec le reste.',
  },
  guide: {
    region: 'Guide du mot de passe',
    good: 'Ce qui fait un bon mot de passe',
    often: 'Faut-il en changer souvent ?',
    loading: 'Le guide arrive…',
  },
  rules: (minimumLength) => [
    `Au moins ${minimumLength} caractères : plusieurs mots sans rapport font l’affaire.`,
    'Un mot de passe différent pour chaque site.',
    'Ni NUMEN, ni nom, ni date de naissance.',
  ],
  renewal: {
    'on-doubt':
      'Inutile d’en changer tous les six mois : la CNIL (2022) et l’ANSSI (2021) ne le recommandent plus, car cela mène à des mots de passe plus faibles. Changez-le tout de suite au moindre doute.',
    yearly:
      'Votre organisation demande d’en changer chaque année. La CNIL (2022) et l’ANSSI (2021) ne l’exigent plus : l’essentiel est de le changer tout de suite au moindre doute.',
  },
  proposal: {
    ask: 'Proposer une phrase de passe',
    title: 'Une proposition, faite au hasard sur votre ordinateur',
    why: (bits) =>
      `Ces mots sont tirés au sort : même en connaissant la liste, il faudrait ${triesOf(bits)} pour les deviner. Notez-les sur papier le temps de les retenir.`,
    use: 'Utiliser celle-ci',
    again: 'En proposer une autre',
  },
  reuse: {
    title: 'Ce mot de passe ressemble à celui de votre messagerie',
    what: (site) => `Vous êtes sur « ${site} », qui n’est pas un site de votre organisation.`,
    held: 'Rien n’a encore été envoyé.',
    notHeld: 'Si vous avez déjà validé, il est peut-être parti : dans ce cas, changez-le tout de suite.',
    advice: [
      'Si la page demande votre compte académique, quittez-la : c’est peut-être un hameçonnage.',
      'Si vous avez vraiment le même mot de passe ici, choisissez-en un autre : un site qui se le fait voler livre aussi votre messagerie.',
      'Une fois sur 268 millions, un autre mot de passe déclenche cette alerte.',
    ],
    leave: 'Ne pas envoyer',
    goOn: 'Continuer quand même',
  },
  consent: {
    title: 'Être prévenu si le mot de passe de votre messagerie est saisi ailleurs ?',
    what: [
      'Vigie en garde une empreinte de 28 bits, sur cet ordinateur seulement : ni le mot de passe, ni sa longueur, ni votre adresse.',
      'L’empreinte ne suffit pas à retrouver un bon mot de passe, mais aide un voleur à trier des mots de passe faibles.',
      'Vous pouvez l’effacer à tout moment dans les réglages.',
    ],
    yes: 'Oui, me prévenir',
  },
};

/** How many tries so much chance takes, in words that people have. */
function triesOf(bits: number): string {
  const power = bits * Math.log10(2);
  if (power >= 18) return 'plus d’un milliard de milliards d’essais';
  return power >= 15 ? 'plus d’un million de milliards d’essais' : 'plus de mille milliards d’essais';
}
