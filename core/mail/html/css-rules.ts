/** A rule of a style sheet: what it is about, what it says, and whether it holds on some screens only (`@media`). */
export interface CssRule {
  readonly selectors: string;
  readonly block: string;
  readonly conditional: boolean;
}

/** The rules of a style sheet in order, those within at-blocks too. */
export function* cssRules(css: string): Iterable<CssRule> {
  const text = withoutComments(css);
  let depth = 0;
  let start = 0;
  let selectors = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === openBrace) {
      selectors = text.slice(start, at).trim();
      if (selectors.startsWith('@')) depth++;
      start = at + 1;
    } else if (character === closeBrace) {
      if (selectors === '' || selectors.startsWith('@')) depth = Math.max(0, depth - 1);
      else yield { selectors: withoutMarkup(selectors), block: text.slice(start, at), conditional: depth > 0 };
      selectors = '';
      start = at + 1;
    } else if (character === semicolon && selectors === '') {
      start = at + 1; // `@import …;`
    }
  }
}

const openBrace = 0x7b;
const closeBrace = 0x7d;
const semicolon = 0x3b;

/** An open comment reaches to the end. */
function withoutComments(css: string): string {
  let kept = '';
  let from = 0;
  for (let start = css.indexOf('/*'); start >= 0; start = css.indexOf('/*', from)) {
    kept += css.slice(from, start);
    const end = css.indexOf('*/', start + 2);
    if (end < 0) return kept;
    from = end + 2;
  }
  return kept + css.slice(from);
}

/** Old pages wrap their style sheet in `<!-- … -->`. */
function withoutMarkup(selectors: string): string {
  const bare = selectors.startsWith('<!--') ? selectors.slice(4) : selectors;
  return (bare.startsWith('-->') ? bare.slice(3) : bare).trim();
}
