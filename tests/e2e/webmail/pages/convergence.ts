import { header, part, written } from '../../../extension/webmail/convergence/answers.ts';
import { type Asked, cunningBody, type Given, shown, type WebmailPage, writeInto } from './page.ts';

const app = `<div class="dijitContentPane mailViewer"><div class="mailHeader"><h2>${shown.subject}</h2><span class="fromLabel">De :</span>
  <span>${shown.name} &lt;${shown.address}&gt;</span><span class="mailDate">16 nov. 2026</span><a role="button" title="Répondre">Répondre</a></div>
  <iframe id="body"></iframe></div>`;

/** A form of a new message as dojo draws such: its editor is a frame, its buttons are spans. */
const composer = `<div class="dijitContentPane composePane"><span class="dijitButton"><span class="dijitButtonNode"><span class="dijitButtonText">Envoyer</span></span></span>
  <table><tr><td>À :</td><td><input class="dijitInputInner" value="Claire &lt;claire@ac-montpelier.fr&gt;"></td></tr>
  <tr><td>Objet :</td><td><input class="dijitInputInner" value="Conseil"></td></tr></table><div class="dijitEditor"><iframe id="editor"></iframe></div></div>`;

const widgets = (things: string): string => `<script>
  window.iwc = { secureToken: 'page-world' };
  window.dijit = { registry: { _hash: ${things} } };
</script>`;

/** A list in the server's own notation, behind its guard. */
const list = (value: unknown): Given => ({
  type: 'text/plain; charset=utf-8',
  body: `while(1);\n${written(value)}\n`,
});

const mailbox = 'INBOX/Vie scolaire & co';
const body = '<p>Bonjour, à bientôt, <a href="https://webmail.ac-montpe11ier.fr/">votre webmail</a></p>';
const parts = (headers: typeof header | readonly []): readonly unknown[] => [
  part('multipart/mixed', headers),
  part('text/html', [['Content-type', 'text/html; charset=UTF-8']], body, 0),
  part('application/pdf', [['Content-disposition', 'attachment; filename="convocation.pdf"']], null, 0),
];
const next = [
  ['From', 'Claire <claire@ac-montpellier.fr>'],
  ['Subject', 'Conseil de classe'],
] as const;
const attributes = [
  ['cn', 1, 'Marie Dupont'],
  ['mail', 1, 'marie.dupont@ac-montpellier.fr'],
];

/** The server's answers: a list that begins with an error number. */
function answerWith({ url }: Asked, given = parts(header)): Given | undefined {
  const asked = url.searchParams;
  if (asked.get('token') !== 'aB3-token') return list([1101, 'Invalid Session']);
  if (url.pathname === '/iwc/svc/wmap/cfg.mjs') {
    return list([0, '', attributes, null, 'fr,en', 26_214_400, 26_214_400, 90, 'ac-montpellier.fr', '', 3, 14]);
  }
  if (asked.get('mbox') !== mailbox) return list([2, 'No such mailbox']);
  if (url.pathname === '/iwc/svc/wmap/mbox.mjs' && asked.get('startuid') === '128') {
    const values = asked.getAll('headerv').map((name) => header.find(([known]) => known === name)?.[1] ?? '');
    const envelope = [128, 1800, 1_795_424_000, 1, shown.name, shown.subject, values];
    return list([0, '', 1, 0, 1, [['NonJunk', 1024]], [envelope], 94, 5_172_224, 128, 128]);
  }
  if (url.pathname === '/iwc/svc/wmap/msg.mjs' && asked.get('uid') === '128') {
    return list([0, '', mailbox, 128, 1_795_424_000, 1_795_424_000, 1800, 1, given]);
  }
  if (url.pathname === '/iwc/svc/wmap/msg.mjs' && asked.get('uid') === '129') {
    return list([
      0,
      '',
      mailbox,
      129,
      1_795_424_000,
      1_795_424_000,
      900,
      0,
      [part('text/html', next, '<p>Ensuite</p>')],
    ]);
  }
  if (url.pathname === '/iwc/svc/wmap/attach/convocation.pdf' && asked.get('number') === '2') {
    return { type: 'application/octet-stream', body: '%PDF-1.7' };
  }
  return undefined;
}

/** Convergence with widgets that tell which message is open. */
export const convergencePage: WebmailPage = {
  id: 'convergence',
  host: 'webmail.convergence.example',
  path: '/iwc_static/layout/main.html?lang=fr&3.0.2.2.0_20010935',
  html: `<!doctype html><html class="dj_webkit dj_chrome dj_contentbox"><head><title>Convergence</title></head><body>${app}${composer}
    ${writeInto('#editor', '<html><body contenteditable="true">Bonjour Claire</body></html>')}
    ${writeInto('#body', `<html><body>${cunningBody}</body></html>`)}
    ${widgets(`{ a: { domNode: document.body, message: { envelope: { uid: 128, mboxName: '${mailbox}' } } } }`)}</body></html>`,
  cookie: 'iwc-auth=lang=fr:token=aB3-token:path=/iwc',
  answer: (asked) => answerWith(asked),
  gives: 'rebuilt',
  mailbox: 'marie.dupont@ac-montpellier.fr',
  composers: 1,
};

/**
 * Convergence whose widgets tell nothing: the message is one that the page asked for, long after the browser's list was full, and not the
 * last one, which it fetches ahead.
 */
export const convergenceByRequest: WebmailPage = {
  ...convergencePage,
  host: 'requests.convergence.example',
  html: convergencePage.html.replace(
    /<script>\s*window\.iwc[^]*?<\/script>/u,
    `<script>
      performance.setResourceTimingBufferSize(0);
      document.addEventListener('probe-order', () => {
        const ask = (uid) => {
          const asked = new XMLHttpRequest();
          asked.open('GET', '/iwc/svc/wmap/msg.mjs?rev=3&sid=&mbox=INBOX%2FVie%20scolaire%20%26%20co&token=aB3-token&uid=' + uid);
          if (uid === '128') asked.addEventListener('loadend', () => ask('129&unseen=true'));
          asked.send();
        };
        ask('128');
      });
    </script>`,
  ),
};

/** Convergence that shows a message that it kept from before: the last request was for another one. */
export const convergenceOther: WebmailPage = {
  ...convergencePage,
  host: 'other.convergence.example',
  html: convergencePage.html.replace(`<h2>${shown.subject}</h2>`, '<h2>Tout autre chose</h2>'),
  gives: 'view',
  insteadOf: 'which message is open',
};

/** The same, of one conversation: only the sender is another. */
export const convergenceAnswer: WebmailPage = {
  ...convergencePage,
  host: 'answer.convergence.example',
  answer(asked) {
    const others = header.map(([name, value]) =>
      name === 'From' ? ([name, 'Claire <claire@ac-montpellier.fr>'] as const) : ([name, value] as const),
    );
    if (asked.url.pathname.endsWith('/mbox.mjs')) return list([4, 'Bad request']);
    return answerWith(asked, [part('text/html', others, body)]);
  },
  gives: 'view',
  insteadOf: 'which message is open',
};

/** Convergence whose server leaves headers out, knows no question for one message alone, and lists messages one after the other. */
export const convergenceListed: WebmailPage = {
  ...convergencePage,
  host: 'listed.convergence.example',
  answer(asked) {
    if (asked.url.searchParams.has('startuid')) return list([4, 'Bad request']);
    if (!asked.url.pathname.endsWith('/mbox.mjs')) return answerWith(asked, parts([]));
    const given = answerWith({ ...asked, url: new URL(`${asked.url.href}&startuid=128`) });
    const text = String(given?.body ?? '').replace(
      /,\[(?<list>\[128,[^]*\])\],94,/u,
      ",[127,900,1,0,'Autre','Autre',[]],$<list>,94,",
    );
    return given && { ...given, body: text };
  },
};
