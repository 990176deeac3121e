/**
 * Ways in which a page asks somebody else for something, each with a host of its own, so that what asks is known by whom it asks:
 * `img-tag` asks `img-tag.tracker.example`.
 */
export const remoteTricks: Readonly<Record<string, string>> = {
  'img-tag': '<img src="HOST/a.png">',
  'img-upper': '<IMG SRC="HOST/a.png">',
  'img-no-scheme': '<img src="//NAME/a.png">',
  'img-backslash': '<img src="https:\\\\NAME\\a.png">',
  'img-newline': '<img src="ht\ntps://NAME/a.png">',
  'img-entity': '<img src="&#104;ttps://NAME/a.png">',
  'img-srcset': '<img srcset="HOST/a.png 1x, HOST/b.png 2x">',
  'img-lazy': '<img loading="eager" src="HOST/a.png">',
  'img-unquoted': '<img src=HOST/a.png>',
  'img-slash': '<img/src="HOST/a.png"/>',
  'img-dynsrc': '<img dynsrc="HOST/a.png" lowsrc="HOST/b.png">',
  picture: '<picture><source srcset="HOST/a.webp"><img alt=""></picture>',
  image: '<image src="HOST/a.png">',
  'svg-image': '<svg><image href="HOST/a.png" width="9" height="9"/></svg>',
  'svg-xlink': '<svg><image xlink:href="HOST/a.png" width="9" height="9"/></svg>',
  'svg-use': '<svg><use href="HOST/a.svg#x"/></svg>',
  'svg-fe':
    '<svg><filter id="f"><feImage href="HOST/a.png"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>',
  'svg-style': '<svg><style>@import "HOST/a.css";</style></svg>',
  'svg-data':
    "<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='HOST/a.png'/></svg>\">",
  'math-style': '<math><style><img src="HOST/a.png"></style></math>',
  'style-import': '<style>@import "HOST/a.css";</style>',
  'style-import-url': '<style>@import url(HOST/a.css);</style>',
  'style-font': '<style>@font-face{font-family:x;src:url(HOST/a.woff)} p{font-family:x}</style><p>x</p>',
  'style-background': '<style>.a{background:url(HOST/a.png)}</style><p class="a">x</p>',
  'style-unclosed': '<style>p{background:url(HOST/a.png)}',
  'attribute-background': '<p style="background:url(HOST/a.png)">x</p>',
  'attribute-background-quoted': '<p style="background-image:url(\'HOST/a.png\')">x</p>',
  'attribute-escaped': '<p style="background:u\\72l(HOST/a.png)">x</p>',
  'attribute-comment': '<p style="background:/**/url(HOST/a.png)">x</p>',
  'attribute-image-set': '<p style="background:image-set(\'HOST/a.png\' 1x)">x</p>',
  'attribute-list': '<ul><li style="list-style-image:url(HOST/a.png)">x</ul>',
  'attribute-cursor': '<p style="cursor:url(HOST/a.cur),auto">x</p>',
  'attribute-content': '<p style="content:url(HOST/a.png)">x</p>',
  'attribute-border': '<p style="border:9px solid;border-image:url(HOST/a.png) 9">x</p>',
  'attribute-mask': '<p style="mask:url(HOST/a.svg#m)">x</p>',
  'attribute-filter': '<p style="filter:url(HOST/a.svg#f)">x</p>',
  'attribute-cross-fade': '<p style="background:-webkit-cross-fade(url(HOST/a.png),url(HOST/b.png),50%)">x</p>',
  'attribute-variable': '<p style="--x:url(HOST/a.png);background:var(--x)">x</p>',
  'table-background': '<table background="HOST/a.png"><tr><td background="HOST/b.png">x</table>',
  'body-background': '<body background="HOST/a.png">x</body>',
  'link-style': '<link rel="stylesheet" href="HOST/a.css">',
  'link-prefetch': '<link rel="prefetch" href="HOST/a">',
  'link-preload': '<link rel="preload" as="image" href="HOST/a.png">',
  'link-preconnect': '<link rel="preconnect" href="HOST/"><link rel="dns-prefetch" href="HOST/">',
  'link-icon': '<link rel="icon" href="HOST/a.ico">',
  'link-modulepreload': '<link rel="modulepreload" href="HOST/a.js">',
  'link-manifest': '<link rel="manifest" href="HOST/a.json">',
  'meta-refresh': '<meta http-equiv="refresh" content="0;url=HOST/a">',
  'meta-csp-report': '<meta http-equiv="Content-Security-Policy" content="default-src *; report-uri HOST/a">',
  base: '<base href="HOST/"><img src="a.png">',
  script: '<script src="HOST/a.js"></script>',
  'script-inline': '<script>new Image().src="HOST/a.png"</script>',
  'handler-error': '<img src="x:" onerror="new Image().src=\'HOST/a.png\'">',
  'handler-load': '<body onload="fetch(\'HOST/a\')">x',
  iframe: '<iframe src="HOST/a"></iframe>',
  'iframe-srcdoc': '<iframe srcdoc="<img src=HOST/a.png>"></iframe>',
  frame: '<frameset><frame src="HOST/a"></frameset>',
  object: '<object data="HOST/a.swf" type="image/png"></object>',
  embed: '<embed src="HOST/a.png" type="image/png">',
  applet: '<applet code="a" codebase="HOST/"></applet>',
  video: '<video autoplay muted src="HOST/a.mp4"></video>',
  'video-poster': '<video poster="HOST/a.png"></video>',
  'video-track': '<video src="data:,"><track default src="HOST/a.vtt"></video>',
  audio: '<audio autoplay src="HOST/a.mp3"></audio>',
  'audio-source': '<audio autoplay><source src="HOST/a.mp3"></audio>',
  'input-image': '<input type="image" src="HOST/a.png">',
  'button-formaction': '<form><button autofocus formaction="HOST/a">x</button></form>',
  ping: '<a href="#" ping="HOST/a" autofocus>x</a>',
  'template-shadow': '<div><template shadowrootmode="open"><img src="HOST/a.png"></template></div>',
  noscript: '<noscript><img src="HOST/a.png"></noscript>',
  'noscript-break': '<noscript><p title="</noscript><img src=HOST/a.png>">',
  'title-break': '<title><p title="</title><img src=HOST/a.png>">',
  'textarea-break': '<textarea><p title="</textarea><img src=HOST/a.png>">',
  'comment-break': '<!--><img src="HOST/a.png">-->',
  'comment-bang': '<!--x--!><img src="HOST/a.png">',
  'conditional-comment': '<!--[if !mso]><!--><img src="HOST/a.png"><!--<![endif]-->',
  cdata: '<svg><![CDATA[><img src="HOST/a.png">]]></svg>',
  processing: '<?x ><img src="HOST/a.png">?>',
  'null-in-tag': '<i\u0000mg src="HOST/a.png"><img\u0000 src="HOST/a.png">',
  'attribute-quote-break': '<p title=\'"><img src="HOST/a.png">\'>x</p>',
  'nested-quotes': '<p title="x" "><img src="HOST/a.png">">',
  'html-manifest': '<html manifest="HOST/a.appcache">',
  'keygen-mglyph': '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=HOST/a.png&gt;">',
  portal: '<portal src="HOST/a"></portal>',
  'xml-stylesheet': '<?xml-stylesheet href="HOST/a.css"?>',
  vml: '<v:image src="HOST/a.png"/><v:fill type="frame" src="HOST/b.png"/>',
  bgsound: '<bgsound src="HOST/a.wav">',
  layer: '<layer src="HOST/a"></layer><ilayer src="HOST/b">',
};

function trackerOf(trick: string): string {
  return `${trick}.tracker.example`;
}

/** The markup of a trick, asking its own host. */
export function markupOf(trick: string): string {
  const host = trackerOf(trick);
  return (remoteTricks[trick] ?? '').replaceAll('HOST', `https://${host}`).replaceAll('NAME', host);
}

/** A mail with one page of this markup. */
export function mailWith(html: string): Uint8Array {
  const head = [
    'From: a@evil.example',
    'Subject: x',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    '',
  ];
  return new TextEncoder().encode(head.join('\r\n') + html);
}
