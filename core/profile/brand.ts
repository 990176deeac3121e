import * as v from 'valibot';
import { hostNameOrSuffix, list, text } from './fields.ts';

/** Someone whose name is borrowed: a bank, a parcel service, a public body. */
export const brandSchema = v.strictObject({
  /** Short and stable: `impots`. */
  id: text(40),
  /** As the card writes it: `impots.gouv.fr`. */
  name: text(80),
  /** As display names and texts say it and nobody does by chance, in any case and accents: `Crédit Agricole`. */
  names: list(text(80), 40),
  /** Names that are ordinary words too and count only where they stand as a name: `Orange`, `La Poste`. */
  ordinary: list(text(80), 20),
  /** All true ones, mail-sending and foreign ones too, the best known first; a suffix may be one: `bnpparibas`. */
  domains: list(hostNameOrSuffix, 400),
  /** Those whose imitations are looked for; left out, the first of `domains`. */
  targets: v.exactOptional(v.pipe(v.array(hostNameOrSuffix), v.maxLength(20))),
  /** `full`: all that is like it, combosquats too; `close`: near-typos and homoglyphs; `none`: its name in texts. */
  lookalikes: v.picklist(['full', 'close', 'none']),
  /** The name in its domain is an ordinary word, so that words around it prove little: `orange`, `impots`. */
  generic: v.optional(v.boolean(), false),
  /** Its own vocabulary, folded: `cpam`, `vitale`, `assurance`, `maladie`. */
  words: list(text(40), 60),
});

/** A domain that is never flagged. */
export const partnerSchema = v.strictObject({
  /** A registrable domain or a host, with all below it: `umontpellier.fr`. */
  domain: hostNameOrSuffix,
  /** Why it is here, for who reviews the list: `Centrale Lille: one letter from ac-lille.fr`. */
  why: v.exactOptional(text(200)),
  /** As display names say it: `Université de Montpellier`. */
  names: list(text(80), 10),
});
