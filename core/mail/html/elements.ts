/** Elements that hold nothing. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

const cells = new Set(['td', 'th']);
const rows = new Set(['tr', 'td', 'th']);
const sections = new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);
const paragraph = new Set(['p']);
const terms = new Set(['dt', 'dd']);

/** Which open elements end where another begins without their end tag: a `<td>` ends a `<td>`. */
export const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['td', cells],
  ['th', cells],
  ['tr', rows],
  ['thead', sections],
  ['tbody', sections],
  ['tfoot', sections],
  ['li', new Set(['li'])],
  ['dt', terms],
  ['dd', terms],
  ['option', new Set(['option'])],
  ['optgroup', new Set(['option', 'optgroup'])],
  ['body', new Set(['head'])],
  ...(
    'address article aside blockquote center details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr main menu nav ol p pre section table ul'
  )
    .split(' ')
    .map((name) => [name, paragraph] as const),
]);

/** Elements before and after which a new line begins. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section select summary table ' +
    'tbody textarea tfoot thead tr ul'
  ).split(' '),
);

/** Elements whose content nobody reads as text. Not `<head>`: whatever text stands in it ends it. */
export const silentElements: ReadonlySet<string> = new Set(
  'style script title noembed noframes iframe datalist'.split(' '),
);
