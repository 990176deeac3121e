import { pageLimits, type PageForm } from './page.ts';
import type { Attributes } from './scan-html.ts';

type Asks = PageForm['asks'] extends ReadonlySet<infer Ask> ? Ask : never;

/** A form that is being read. */
export interface OpenForm {
  readonly action: string | undefined;
  readonly asks: Set<Asks>;
  /** What is written on the button that sends it. */
  label: string;
}

/** Collects the forms of a page; fields outside of any make one that posts nowhere by itself. */
export interface FormCollector {
  readonly open: (attributes: Attributes) => OpenForm;
  readonly field: (name: string, attributes: Attributes, form: OpenForm | undefined) => void;
  /** `hasScripts`: without a script, fields outside of a form ask for nothing, unless for a password. */
  readonly forms: (hasScripts: boolean) => readonly OpenForm[];
}

const password = /pass|pwd|mdp|secret/iu;
const card = /card.{0,3}n|cardn|\bcc.?(?:num|n\b|exp|csc)|cvv|cvc|crypto|carte/iu;
const code = /\botp|code|\bpin\b|\b2fa|numen|token/iu;
const silentTypes = new Set([
  'hidden',
  'submit',
  'button',
  'reset',
  'image',
  'checkbox',
  'radio',
  'range',
  'color',
  'file',
]);

/** An empty collection. */
export function collectForms(): FormCollector {
  const forms: OpenForm[] = [];
  let stray: OpenForm | undefined;

  function start(action: string | undefined): OpenForm {
    const form: OpenForm = { action: action === '' ? undefined : action, asks: new Set(), label: '' };
    if (forms.length < pageLimits.forms) forms.push(form);
    return form;
  }

  return {
    forms: (hasScripts) =>
      forms.filter((form) => {
        // Empty ones fill the room between what mail filters look at.
        const isEmpty = form.action === undefined && form.asks.size === 0;
        return !isEmpty && (form !== stray || hasScripts || form.asks.has('password'));
      }),
    open: (attributes) => start(attributes.get('action')),
    field: (name, attributes, form) => {
      const type = attributes.get('type')?.toLowerCase() ?? 'text';
      if (name === 'input' && (type === 'submit' || type === 'image')) {
        if (form && form.label === '') form.label = attributes.get('value') ?? attributes.get('alt') ?? '';
        return;
      }
      if (name === 'input' && silentTypes.has(type)) return;
      const asked = form ?? (stray ??= start(undefined));
      asked.asks.add(name === 'input' ? askedBy(type, attributes) : 'text');
    },
  };
}

function askedBy(type: string, attributes: Attributes): Asks {
  const words = ['name', 'id', 'placeholder', 'autocomplete', 'aria-label', 'title']
    .map((each) => attributes.get(each)?.slice(0, 100) ?? '')
    .join(' ');
  if (type === 'password') return /cvv|cvc/iu.test(words) ? 'card' : 'password';
  if (card.test(words)) return 'card';
  // Some pages ask for a password in an ordinary field, so that no program notices.
  if (password.test(words)) return 'password';
  return code.test(words) ? 'code' : 'text';
}
