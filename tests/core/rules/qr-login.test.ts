import { qrLogin } from '../../../core/rules/qr-login.ts';
import { judge } from './judge.ts';

const qr = (href: string) => [{ kind: 'qr', text: '', href } as const];

judge(qrLogin, [
  [
    'a code with a lure',
    { text: 'Scannez ce code pour réactiver votre compte.', links: qr('https://site.example/') },
    'strong',
  ],
  [
    'to the sender’s own page, in the academy’s name',
    { from: 'Rectorat de Montpellier <a@site.example>', text: 'Scannez ce code.', links: qr('https://site.example/') },
    'weak',
  ],
  ['a concert’s poster', { text: 'Concert de la chorale jeudi.', links: qr('https://site.example/') }, 'silent'],
  ['the academy’s own', { text: 'Validez votre compte.', links: qr('https://www.ac-montpellier.fr/') }, 'silent'],
]);
