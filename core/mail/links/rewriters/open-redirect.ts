import type { Url } from '../../../domain/url.ts';
import { parametersOf } from '../parameters.ts';
import { readTarget } from '../read-target.ts';

/** Parameters that sites forward to. Not those that log-ins carry along (`service`, `redirect_uri`), nor where one came from. */
const names = (
  'url u uri link href redirect redirecturl redirect_url redirectto redirect_to redir rurl target targeturl target_url to ' +
  'dest desturl destination continue next goto go out outurl return returnurl return_url returnto return_to forward fwd ' +
  'jump location page_url clickurl click_url ued adurl murl lp r l'
).split(' ');

/** Pages that take an address to do something with it there: share it, check it, save it. */
const uses = /share|intent|pin\/create|submit|bookmark|save|compose|validat|login|signin|authorize|oauth|unsubscribe/iu;

/** An address on another site that any site's address names: `https://bon.example/sortie?url=https://autre.example/`. */
export function openRedirect(url: Url): string | undefined {
  if (url.query === '' || uses.test(url.path)) return pathTarget(url);
  const whole = readTarget(url.query);
  if (whole !== undefined) return whole;
  const parameters = parametersOf(url);
  for (const name of names) {
    const target = readTarget(parameters.get(name) ?? '');
    if (target !== undefined) return target;
  }
  // Whoever writes an address in base64 means it to be followed, whatever the parameter is called.
  const hidden = [...parameters.values()].find((value) => value.startsWith('aHR0c'));
  return (hidden === undefined ? undefined : readTarget(hidden)) ?? pathTarget(url);
}

function pathTarget({ path }: Url): string | undefined {
  const hidden = path.split('/').find((segment) => segment.startsWith('aHR0c') && segment.length > 14);
  return hidden === undefined ? undefined : readTarget(hidden);
}
