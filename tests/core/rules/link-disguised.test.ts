import { linkDisguised } from '../../../core/rules/link-disguised.ts';
import { judge } from './judge.ts';

const link = (href: string) => ({ links: [{ href, text: 'Cliquez ici' }] });

judge(linkDisguised, [
  ['a known name before the @', link('https://educonnect.education.gouv.fr@id-verif.example/login'), 'strong'],
  ['an address as one number', link('http://2997024026/4x'), 'strong'],
  ['an address in hexadecimal', link('http://0x7f.0x0.0x0.0x1/'), 'strong'],
  ['code, which no mail program runs', link('javascript:alert(1)'), 'weak'],
  ['a page within the link', link('data:text/html,<form>'), 'strong'],
  ['escaped letters in the host', link('http://ev%69l.example/'), 'strong'],
  ['escaped letters that stand in the text', { links: [{ href: 'http://ev%69l.example/', kind: 'text' }] }, 'weak'],
  ['escaped letters in the path', link('https://site.example/caf%C3%A9/%61'), 'silent'],
  ['compatibility letters in the host', link('http://𝟜.evil.example/'), 'strong'],
  ['a plain address without name', link('http://192.0.2.7/x'), 'weak'],
  ['an address within a rented machine’s name', link('http://64-120-94-221.cloud.leaseweb.net/x'), 'weak'],
  ['a date in a host’s name', link('https://2025-03-12.archives.example/'), 'silent'],
  ['an unusual port', link('https://site.example:8231/'), 'weak'],
  ['a user’s name', link('ftp://anonymous@ftp.example/'), 'silent'],
  ['a user’s name that is no domain', link('https://jean@site.example/'), 'silent'],
  ['an @ in the path', link('https://medium.com/@jean/article'), 'silent'],
  ['an ordinary port', link('https://site.example:8443/'), 'silent'],
  ['a name in its own letters', link('https://académie.example/'), 'silent'],
  ['a server of the house', link('http://intranet/'), 'silent'],
  ['a machine of the house', link('http://192.168.1.20:8081/rapport'), 'silent'],
  ['a machine of the house in disguise', link('http://0xc0.0xa8.0x1.0x14/'), 'strong'],
  ['a picture within the message', { images: [{ alt: 'data' }] }, 'silent'],
]);
