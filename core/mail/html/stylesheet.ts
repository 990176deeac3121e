import { cssRules } from './css-rules.ts';
import { hides, parseDeclarations, type Declarations } from './declarations.ts';
import type { Attributes } from './scan-html.ts';

/** Rules kept of a message's style sheets. */
const ruleLimit = 5_000;
const simpleSelector = /^(?:[a-z][a-z0-9]{0,20})?(?:[.#][\w-]{1,80})?$/iu;
const important = '!important';

/** What `<style>` says about elements, classes and ids. */
export interface Stylesheet {
  readonly read: (css: string) => void;
  /** An element's style, its own `style` attribute included. In doubt it hides nothing. */
  readonly styleOf: (name: string, attributes: Attributes) => Declarations;
  /** Whether something is painted behind text that `styleOf` cannot tell. */
  readonly paints: () => boolean;
}

/** An empty style sheet, which grows as `<style>` elements are met. */
export function stylesheet(): Stylesheet {
  const rules = new Map<string, Map<string, string>>();
  /** `.more display`: what a rule shows that is stronger than others, or holds on some screens only. */
  const showing = new Set<string>();
  let paints = false;

  function addRule(selector: string, declarations: Declarations, conditional: boolean): void {
    const simple = !conditional && simpleSelector.test(selector);
    // Of `body .more` only the last part says whom it is about.
    const last = selector.slice(Math.max(selector.lastIndexOf(' '), selector.lastIndexOf('>')) + 1);
    const known = simple && rules.size < ruleLimit ? (rules.get(selector) ?? new Map<string, string>()) : undefined;
    if (known) rules.set(selector, known);
    for (const [property, value] of declarations) {
      known?.set(property, withoutImportant(value));
      if (simple && !value.endsWith(important)) continue;
      paints ||= !simple && property.startsWith('background');
      if (!hides(property, value) && showing.size < ruleLimit) showing.add(`${last} ${property}`);
    }
  }

  function styleOf(name: string, attributes: Attributes): Declarations {
    const selectors = rules.size + showing.size > 0 ? selectorsOf(name, attributes) : [];
    const style = new Map<string, string>();
    for (const selector of selectors) {
      for (const [property, value] of rules.get(selector) ?? []) {
        // Specificity is not worked out: between rules, what shows wins.
        if (!(hides(property, value) && style.has(property))) style.set(property, value);
      }
    }
    const inline = attributes.get('style');
    if (inline !== undefined) {
      for (const [property, value] of parseDeclarations(inline)) style.set(property, withoutImportant(value));
    }
    for (const [property, value] of style) {
      if (hides(property, value) && selectors.some((selector) => showing.has(`${selector} ${property}`))) {
        style.delete(property);
      }
    }
    return style;
  }

  return {
    read: (css) => {
      for (const { selectors, block, conditional } of cssRules(css)) {
        const declarations = parseDeclarations(block);
        if (declarations.size === 0) continue;
        for (const selector of selectors.split(',')) addRule(selector.trim(), declarations, conditional);
      }
    },
    styleOf,
    paints: () => paints,
  };
}

function selectorsOf(name: string, attributes: Attributes): readonly string[] {
  const id = attributes.get('id');
  const classes = (attributes.get('class') ?? '').split(/\s+/u, 50);
  const selectors = ['*', name, ...classes.flatMap((each) => [`.${each}`, `${name}.${each}`])];
  return id === undefined ? selectors : [...selectors, `#${id}`, `${name}#${id}`];
}

function withoutImportant(value: string): string {
  return value.endsWith(important) ? value.slice(0, -important.length).trim() : value;
}
