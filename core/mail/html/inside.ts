import type { OpenForm } from './collect-forms.ts';
import type { OpenLink } from './collect-links.ts';
import { plainLook, type Look } from './look.ts';

/** What is known inside an element of a page. */
export interface Inside {
  readonly look: Look;
  /** Name of the innermost element whose content is no text: `style`. */
  readonly silent: string | undefined;
  readonly quoted: boolean;
  readonly preformatted: boolean;
  readonly link: OpenLink | undefined;
  /** Whether `link` begins with this element. */
  readonly opensLink: boolean;
  readonly form: OpenForm | undefined;
  /** In a comment that only Outlook reads: it repeats what others see, but has links of its own. */
  readonly outlook: boolean;
}

/** Outside of all elements. */
export const outermost: Inside = {
  look: plainLook,
  silent: undefined,
  quoted: false,
  preformatted: false,
  link: undefined,
  opensLink: false,
  form: undefined,
  outlook: false,
};
