import { nameWords } from './host-words.ts';
import { pick, randomFrom } from './random.ts';

/** A newsletter of about so many bytes: text, pictures, styles, links that are counted by a tracker. */
export function newsletter(bytes: number, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const words = (count: number): string => Array.from({ length: count }, () => pick(random, nameWords)).join(' ');
  const parts: string[] = [];
  let length = 0;
  while (length < bytes - 1_200) {
    const link = `https://suivi.lettre-${pick(random, nameWords)}.fr/c/${Math.floor(random() * 1e9)}?u=https%3A%2F%2Fwww.${pick(random, nameWords)}.fr%2F`;
    const block =
      `<table width="600" style="border:0;font-family:Arial"><tr><td style="padding:8px;color:#333">` +
      `<h2>${words(6)}</h2><p>${words(60)}</p><img src="https://img.lettre.fr/${Math.floor(random() * 1e6)}.png" alt="${words(3)}">` +
      `<a href="${link}" style="color:#036">${words(3)}</a></td></tr></table>\r\n`;
    parts.push(block);
    length += block.length;
  }
  const headers = [
    'Return-Path: <retour@lettre.exemple.fr>',
    'Received: from envoi.exemple.fr (envoi.exemple.fr [192.0.2.7]) by mx.exemple.fr; Tue, 4 Mar 2025 08:12:45 +0100',
    'Authentication-Results: mx.exemple.fr; spf=pass smtp.mailfrom=lettre.exemple.fr; dkim=pass header.d=exemple.fr',
    'From: =?utf-8?B?TGV0dHJlIGTigJlleGVtcGxl?= <lettre@exemple.fr>',
    'To: claire.martin@ac-montpellier.fr',
    `Subject: ${words(5)}`,
    'List-Unsubscribe: <https://exemple.fr/desabonner>',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
  ];
  return Buffer.from(`${headers.join('\r\n')}\r\n\r\n<html><body>\r\n${parts.join('')}</body></html>\r\n`);
}
