import { simulation } from '../../../core/rules/simulation.ts';
import { context, judge } from './judge.ts';

const within = {
  ...context,
  profile: {
    ...context.profile,
    simulations: [
      { name: 'Exercice', header: 'X-Phish-Test', value: '34', linkDomain: 'exercice.example' },
      { name: 'Sans critère' },
    ],
  },
};
const links = ['https://portail.exercice.example/'];
const headers = new Map([['x-phish-test', '34']]);

judge(
  simulation,
  [
    ['all that the profile names', { links, marks: { headers } }, 'weak'],
    ['the header alone is anyone’s', { marks: { headers } }, 'silent'],
    ['another value', { links, marks: { headers: new Map([['x-phish-test', '35']]) } }, 'silent'],
    ['the link alone', { links }, 'silent'],
  ],
  within,
);
judge(simulation, [['a profile without exercises', { links, marks: { headers } }, 'silent']]);
