/** Elements that a preview keeps; of all others it keeps what they hold. */
export const allowedElements: ReadonlySet<string> = new Set(
  (
    'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em ' +
    'fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd legend li main mark nav ol p pre q rp rt ' +
    'ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
);

/** Elements that go with all that they hold: what stands in them is code, or would be another page. */
export const droppedElements: ReadonlySet<string> = new Set(
  (
    'applet audio canvas datalist embed frame frameset head iframe link math meta noembed noframes noscript object param picture ' +
    'plaintext portal script source style svg template textarea title track video xml xmp'
  ).split(' '),
);

/** Elements that a preview shows as something that cannot be used: a field, a button. */
export const inertElements: ReadonlySet<string> = new Set('button input option select'.split(' '));

/** Attributes that hold neither address nor code, and may stand on every element. */
export const allowedAttributes: ReadonlySet<string> = new Set(
  (
    'abbr align bgcolor border cellpadding cellspacing color cols colspan dir face height hspace lang nowrap reversed rowspan ' +
    'rules scope size span start title type valign vspace width'
  ).split(' '),
);

/** Properties of style that lay out and colour, and name no resource. */
export const allowedProperties: ReadonlySet<string> = new Set(
  (
    'background background-color border border-bottom border-bottom-color border-bottom-style border-bottom-width border-collapse ' +
    'border-color border-left border-left-color border-left-style border-left-width border-radius border-right border-right-color ' +
    'border-right-style border-right-width border-spacing border-style border-top border-top-color border-top-style ' +
    'border-top-width border-width box-sizing caption-side clear color direction display float font font-family font-size ' +
    'font-style font-variant font-weight height letter-spacing line-height list-style-position list-style-type margin ' +
    'margin-bottom margin-left margin-right margin-top max-height max-width min-height min-width opacity overflow ' +
    'overflow-wrap padding padding-bottom padding-left padding-right padding-top table-layout text-align text-decoration ' +
    'text-indent text-overflow text-transform unicode-bidi vertical-align visibility white-space width word-break ' +
    'word-spacing word-wrap'
  ).split(' '),
);
