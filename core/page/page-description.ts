/**
 * A web page in a few plain values, as a small script fills them when a credential field is focused: what stands there, and no
 * judgement. Addresses are absolute, without query and fragment. Lists longer and texts longer than the limits are cut again.
 */
export interface PageDescription {
  /** Of the page: `https://webmail.ac-montpellier.fr/iwc_static/layout/login.html`. */
  readonly url: string;
  readonly title: string;
  /** The first visible text, at most `pageLimits.text` characters. */
  readonly text: string;
  /** Fields to fill in, in order; hidden ones are not among them. */
  readonly fields: readonly PageField[];
  /** Where forms with such fields post to: `https://evil.example/post.php`, `mailto:x@y.example`; empty for nowhere. */
  readonly actions: readonly string[];
  /** Addresses of `link[rel~=icon]`. */
  readonly icons: readonly string[];
  /** Addresses of other style sheets, scripts, pictures and frames. */
  readonly resources: readonly string[];
  /** Where links of the page lead: `https://aida.ac-montpellier.fr/`. */
  readonly links: readonly string[];
  /** Comments of the page's source that contain `saved from url`, as written. */
  readonly savedFrom: readonly string[];
  /** Values of hidden fields that hold an `@`. */
  readonly hiddenAddresses: readonly string[];
  /** Ids and classes of `html`, `body`, forms, their fields and buttons: `dj_webkit`, `rcmloginuser`, `signin`. */
  readonly marks: readonly string[];
}

/** A field to fill in: `{ type: 'password', name: 'password', label: 'Mot de passe', autocomplete: '' }`. */
export interface PageField {
  /** The type attribute, lower case; `text` without one. */
  readonly type: string;
  /** Name and id, with a space between. */
  readonly name: string;
  /** Its label, or placeholder, or `aria-label`. */
  readonly label: string;
  readonly autocomplete: string;
}

/** How much of a page is described; the content script cuts at these, and so does whoever reads. */
export const pageLimits = { text: 2_000, title: 300, list: 60, address: 2_048, word: 200 } as const;

/** A page of which only the address is known, as on navigation: `{ ...bareAddress, url }`. */
export const bareAddress: PageDescription = {
  url: '',
  title: '',
  text: '',
  fields: [],
  actions: [],
  icons: [],
  resources: [],
  links: [],
  savedFrom: [],
  hiddenAddresses: [],
  marks: [],
};
