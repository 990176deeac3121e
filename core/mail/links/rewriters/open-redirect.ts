import type { Url } from '../../../domain/url.ts';
import { parametersOf } from '../parameters.ts';
import { readTarget } from '../read-target.ts';

/** Parameters that sites forward to. Not those that log-ins carry along: `service`, `redirect_uri`. */
const names = new Set(
  (
    'url u uri link href redirect redirectto redirect_to redir to target dest destination continue next goto go out return ' +
    'returnto return_to forward fwd jump location ued lp r l'
  ).split(' '),
);
/** `clickUrl`, `target_link`; what is shown, asked for or come from is no destination. */
const endings = /(?:url|link|target|dest|redirect)$/u;
const others = /img|image|logo|icon|pic|photo|thumb|ref|source|callback|css|font|feed|canonical|redirect_uri/u;

/** Pages that take an address to do something with it there: share it, check it, come back to it after a log-in. */
const uses = /share|intent|pin\/create|submit|bookmark|save|compose|validat|log-?in|sign-?in|authorize|oauth/iu;

/** An address that any site's address names as the place to go on to: `https://un.example/sortie?url=https://autre.example/`. */
export function openRedirect(url: Url): string | undefined {
  if (url.query === '' || uses.test(url.path)) return pathTarget(url);
  const whole = readTarget(url.query);
  if (whole !== undefined) return whole;
  for (const [name, value] of parametersOf(url)) {
    // Whoever writes an address in base64 means it to be followed, whatever the parameter is called.
    const isTarget = names.has(name) || value.startsWith('aHR0c') || (endings.test(name) && !others.test(name));
    const target = isTarget ? readTarget(value) : undefined;
    if (target !== undefined) return target;
  }
  return pathTarget(url);
}

/** `/clic/42/https://autre.example/`, encoded or in base64 perhaps. */
function pathTarget({ path, query }: Url): string | undefined {
  const at = path.search(/https?(?::|%3a)(?:\/|%2f){2}|aHR0c/iu);
  if (at < 2) return undefined;
  const rest = path.slice(at);
  const isLiteral = /^https?:\/\//iu.test(rest);
  return isLiteral ? `${rest}${query === '' ? '' : `?${query}`}` : readTarget(rest.split('/', 1)[0] ?? '');
}
