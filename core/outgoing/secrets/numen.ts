import { isAlphanumeric, isDigit } from './letters.ts';

/** A NUMEN in a text: characters `from` to `to`. */
export interface WrittenNumen {
  readonly from: number;
  readonly to: number;
}

/**
 * Thirteen characters: two digits for the academy, a letter for the system that manages the person, two digits of the year, five
 * digits, three letters: `11E9512345ABC`. People set them apart as they like: `11 E 95 12345 ABC`.
 */
const shape =
  /\d[\s._-]{0,3}\d[\s._-]{0,3}[A-Za-z][\s._-]{0,3}(?:\d[\s._-]{0,3}){7}[A-Za-z][\s._-]{0,3}[A-Za-z][\s._-]{0,3}[A-Za-z]/gu;

/** Codes of academies, those overseas and the latest among them. */
const academies = { first: 1, last: 33, others: [40, 41, 42, 43, 44, 70] } as const;
/** Numbering began in 1992; two digits of a year until 2049. */
const years = { first: 92, last: 49 } as const;

/** How far before the number its name, or another's, is looked for. */
const reach = 48;
const itsName = /numen/iu;
/** What numbers its kind are also called; then only its own name proves it. */
const otherNames =
  /commande|colis|suivi|facture|r[ée]f[ée]rence|r[ée]f\b|s[ée]rie|article|produit|dossier n|devis|contrat|iban|immatriculation|order|tracking|invoice|serial|parcel|reference|licen[cs]e|version|\blot\b|r[ée]servation|billet|ticket|mod[èe]le/iu;
/** What it is the number of, said right before it: « numéro de dossier », « n° client ». */
const numbered = /(?:\bnum[ée]ro|\bn[°o])[ \u00A0]?(?:de |d['’])?([a-zà-ÿ]{3,20})[ \u00A0:]{1,4}$/iu;
/** « Numéro d’identification Éducation nationale » is what NUMEN stands for. */
const itsOwn = /^(?:identi|[ée]duc|nation|agent|mon$|est$|pers)/iu;

/** The NUMENs of a text, in order. */
export function findNumens(text: string): readonly WrittenNumen[] {
  return [...text.matchAll(shape)].flatMap((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const before = text.slice(Math.max(0, from - reach), from);
    if (isAlphanumeric(before.slice(-1)) || isAlphanumeric(text.charAt(to))) return [];
    return isNumen(match[0], before, text.slice(to, to + 2)) ? [{ from, to }] : [];
  });
}

/** A NUMEN as it may be shown again: `11E•••••••ABC`. */
export function maskedNumen(written: string): string {
  const bare = written.replaceAll(/[\s._-]/gu, '').toUpperCase();
  return `${bare.slice(0, 3)}${'•'.repeat(7)}${bare.slice(-3)}`;
}

function isNumen(written: string, before: string, after: string): boolean {
  const bare = written.replaceAll(/[\s._-]/gu, '');
  const apart = bare.length < written.length;
  // Groups that go on before or behind are another number: an IBAN, a key of a program.
  if (followsGroup(before, apart) || (/^[-_./]/u.test(after) && isAlphanumeric(after.charAt(1)))) return false;
  if (itsName.test(before)) return true;
  if (otherNames.test(before) || isOfAnother(before) || !hasItsNumbers(bare)) return false;
  // Set apart, small letters are words: “le 12 e 95 12345 les”.
  return !apart || bare === bare.toUpperCase();
}

/** Whether it is said to be a number of something else, or stands in the address of a page. */
function isOfAnother(before: string): boolean {
  const thing = numbered.exec(before)?.[1];
  return (thing !== undefined && !itsOwn.test(thing)) || before.slice(before.lastIndexOf(' ') + 1).includes('://');
}

/** Whether a group with a digit stands right before; a number in one piece may have a date before it, with a space between. */
function followsGroup(before: string, apart: boolean): boolean {
  let at = before.length - 1;
  if ((apart ? /[\s._-]/u : /[._-]/u).test(before.charAt(at))) at--;
  for (; isAlphanumeric(before.charAt(at)); at--) if (isDigit(before.charAt(at))) return true;
  return false;
}

function hasItsNumbers(bare: string): boolean {
  const academy = Number(bare.slice(0, 2));
  const year = Number(bare.slice(3, 5));
  const known = academies.others.some((each) => each === academy);
  if (!known && (academy < academies.first || academy > academies.last)) return false;
  return year >= years.first || year <= years.last;
}
