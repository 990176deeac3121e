import { cunningBody, json, shown, type WebmailPage, writeInto } from './page.ts';

const app = `<div class="dijitContentPane mailViewer"><div class="mailHeader"><h2>${shown.subject}</h2><span class="fromLabel">De :</span>
  <span>${shown.name} &lt;${shown.address}&gt;</span><span class="mailDate">16 nov. 2026</span><a role="button" title="Répondre">Répondre</a></div>
  <iframe id="body"></iframe></div>`;

const widgets = (things: string): string => `<script>
  window.iwc = { secureToken: 'page-world' };
  window.dijit = { registry: { _hash: ${things} } };
</script>`;

/** The server's answers, as clients of others read them: a list that begins with an error number, behind a guard. */
const answer: WebmailPage['answer'] = ({ url }) => {
  const asked = url.searchParams;
  if (asked.get('token') !== 'aB3-token')
    return json([1101, 'Invalid Session', '/iwc_static/layout/login.html'], 'while(1);\n');
  if (asked.get('mbox') !== 'INBOX/Vie scolaire & co') return json([2, 'No such mailbox'], 'while(1);\n');
  if (url.pathname === '/iwc/svc/wmap/mbox.mjs' && asked.get('startuid') === '128') {
    const values = asked.getAll('headerv').map(
      (name) =>
        ({
          From: `"${shown.name}" <${shown.address}>`,
          'Reply-To': 'jm@mail.example\r\nX-Forged: 1',
          To: 'marie.dupont@ac-montpellier.fr',
        })[name] ?? '',
    );
    return json(
      [0, '', 1, 0, 1, [['seen', 1]], [[128, 1800, 1_795_424_000, 1, shown.name, shown.subject, values]]],
      'while(1);\n',
    );
  }
  if (url.pathname === '/iwc/svc/wmap/msg.mjs' && asked.get('uid') === '128') {
    const parts = [
      ['multipart', 'mixed', 0, 0, '', '', ''],
      [
        'text',
        'html',
        1,
        0,
        '',
        '',
        '<p>Bonjour, à bientôt, <a href="https://webmail.ac-montpe11ier.fr/">votre webmail</a></p>',
      ],
      ['application', 'pdf', 2, 0, 'convocation.pdf', '', null],
    ];
    return json([0, '', asked.get('mbox'), 128, 1_795_424_000, 1_795_424_000, 1800, 1, parts], 'while(1);\n');
  }
  return undefined;
};

/** Convergence with widgets that tell which message is open. */
export const convergencePage: WebmailPage = {
  id: 'convergence',
  host: 'webmail.convergence.example',
  path: '/iwc_static/layout/main.html?lang=fr&3.0.2.2.0_20010935',
  html: `<!doctype html><html class="dj_webkit dj_chrome dj_contentbox"><head><title>Convergence</title></head><body>${app}
    ${writeInto('#body', `<html><body>${cunningBody}</body></html>`)}
    ${widgets(`{ a: { domNode: document.body, message: { envelope: { uid: 128, mboxName: 'INBOX/Vie scolaire & co' } } } }`)}</body></html>`,
  cookie: 'iwc-auth=lang=fr:token=aB3-token:path=/iwc',
  answer,
  gives: 'rebuilt',
  composers: 0,
};

/** Convergence whose widgets tell nothing: the message is the one that the page last asked for. */
export const convergenceByRequest: WebmailPage = {
  ...convergencePage,
  host: 'requests.convergence.example',
  html: convergencePage.html.replace(
    /<script>\s*window\.iwc[^]*?<\/script>/u,
    `<script>
      // The message is there when it is shown: the page waits for it.
      const asked = new XMLHttpRequest();
      asked.open('GET', '/iwc/svc/wmap/msg.mjs?rev=3&sid=&mbox=INBOX%2FVie%20scolaire%20%26%20co&uid=128&token=aB3-token', false);
      asked.send();
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

/** Convergence whose server knows no question for one message alone, and lists messages one after the other. */
export const convergenceListed: WebmailPage = {
  ...convergencePage,
  host: 'listed.convergence.example',
  answer(asked) {
    if (asked.url.searchParams.has('startuid')) return json([4, 'Bad request'], 'while(1);\n');
    if (!asked.url.pathname.endsWith('/mbox.mjs')) return answer(asked);
    const url = new URL(`${asked.url.href}&startuid=128`);
    const given = answer({ ...asked, url });
    const text = String(given?.body ?? '').replace(
      /,\[(?<list>\[128,.*\])\]\]$/u,
      ',[127,900,1,0,"Autre","Autre",[]],$<list>]',
    );
    return given && { ...given, body: text };
  },
};
