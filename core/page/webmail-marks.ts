import type { Page } from './page.ts';

/** How a webmail's log-in page is known, by its own parts. */
interface WebmailMarks {
  readonly webmail: string;
  /** Ids and classes; all of one list must be there. */
  readonly marks: readonly (readonly string[])[];
  /** Beginnings or parts of the paths of its files. */
  readonly paths: readonly string[];
}

const webmails: readonly WebmailMarks[] = [
  {
    webmail: 'Convergence',
    marks: [
      ['dj_webkit', 'signin'],
      ['dj_gecko', 'signin'],
      ['dj_chrome', 'signin'],
    ],
    paths: ['/iwc_static/', '/iwc/svc/'],
  },
  {
    webmail: 'Zimbra',
    marks: [['ZLoginFormPanel'], ['ZLoginButton'], ['zLoginField'], ['zLoginForm'], ['LoginScreen', 'username']],
    paths: ['/zimbra/', '/skins/_base/', '/img/zimbra'],
  },
  {
    webmail: 'Roundcube',
    marks: [['rcmloginuser'], ['rcmloginpwd'], ['rcmloginsubmit'], ['task-login']],
    paths: ['/skins/elastic/', '/skins/larry/', '/program/js/'],
  },
];

/** Whose log-in page a page is made of: `Convergence`. */
export function webmailOf({ marks, resources, icons, actions }: Page): string | undefined {
  const paths = [...resources, ...icons, ...actions].map(({ path }) => path);
  const found = webmails.find(
    (webmail) =>
      webmail.marks.some((all) => all.every((mark) => marks.has(mark))) ||
      webmail.paths.some((part) => paths.some((path) => path.includes(part))),
  );
  return found?.webmail;
}
