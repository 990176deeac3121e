import * as v from 'valibot';

/** A text of at most `max` characters, not empty: `Rectorat de Montpellier`. */
export function text(max: number) {
  return v.pipe(v.string(), v.nonEmpty(), v.maxLength(max));
}

/** A list of at most `max` items; left out, it is empty. */
export function list<const Item extends v.GenericSchema>(item: Item, max: number) {
  return v.optional(v.pipe(v.array(item), v.maxLength(max)), []);
}

const hostCharacter = /^[a-z0-9-]$/u;

/** Whether a text is a host name in lower-case A-labels, two at least: `webmail.ac-montpellier.fr`. */
function isHostName(written: string): boolean {
  const labels = written.split('.');
  return labels.length > 1 && written.length <= 253 && labels.every(isLabel);
}

/** Whether a text is one label of a host name in lower case: `bnpparibas`, `xn--p1ai`. */
function isLabel(label: string): boolean {
  return (
    label.length > 0 &&
    label.length <= 63 &&
    !label.startsWith('-') &&
    !label.endsWith('-') &&
    Array.from(label).every((character) => hostCharacter.test(character))
  );
}

/** A host name: `ac-montpellier.fr`. */
export const hostName = v.pipe(
  v.string(),
  v.maxLength(253),
  v.check(isHostName, 'A host name in lower case is expected, such as ac-montpellier.fr'),
);

/** A host name, or a suffix that one body alone registers under: `ameli.fr`, `gouv.fr`, `bnpparibas`. */
export const hostNameOrSuffix = v.pipe(
  v.string(),
  v.maxLength(253),
  v.check((written) => isHostName(written) || isLabel(written), 'A host name in lower case is expected'),
);

/** Browsers look up no name below `localhost`: it is this very machine. */
const ofThisMachine = /^http:\/\/(?:(?:[\w-]{1,63}\.){0,3}localhost|127\.0\.0\.1)(?::\d{1,5})?(?:\/|$)/u;

/** A web address that is fetched or shown: `https://…`; plain http only on this very machine. */
export const address = v.pipe(
  v.string(),
  v.maxLength(2048),
  v.check(
    (written) => written.startsWith('https://') || ofThisMachine.test(written),
    'An address that begins with https:// is expected',
  ),
);

/** A mail address: `contact-assistance@ac-montpellier.fr`. */
export const mailAddress = v.pipe(
  v.string(),
  v.maxLength(254),
  v.check((written) => {
    const at = written.indexOf('@');
    return at > 0 && isHostName(written.slice(at + 1).toLowerCase());
  }, 'A mail address is expected'),
);
