import type { JSX } from 'preact';
import type { Link } from '../../core/message.ts';
import type { Language } from '../../core/texts/card.ts';
import { destinationOf } from '../../ui/destination.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkDestination } from '../../ui/link-destination.tsx';
import type { Judged } from '../judge/judge.ts';
import { paneTexts } from '../texts/of-language.ts';

/** Links shown; a newsletter has hundreds, and nobody reads them all. */
const mostLinks = 50;

/** Every link of the message with where it truly leads, the suspicious ones first. Nothing here can be clicked. */
export function Links({ judged, language }: { readonly judged: Judged; readonly language: Language }): JSX.Element {
  const words = paneTexts(language).links;
  const links = distinctLinks(judged);
  if (links.length === 0) return <p class="v-muted">{words.none}</p>;
  const shown = links.slice(0, mostLinks);
  return (
    <>
      <ul class="p-links" role="list">
        {shown.map(({ link, isSuspect }, index) => (
          <li key={index} class={isSuspect ? 'p-link p-link--suspect' : 'p-link'}>
            {isSuspect && (
              <p class="p-link__sign">
                <Icon name="caution" /> {words.suspect}
              </p>
            )}
            <p class="v-muted">{link.text === '' ? words.noText : words.shown(shortened(link.text))}</p>
            <p class="v-spoken">{words.leadsTo}</p>
            <LinkDestination destination={destinationOf(link)} language={language} />
          </li>
        ))}
      </ul>
      {links.length > shown.length && <p class="v-muted">{words.more(links.length - shown.length)}</p>}
    </>
  );
}

/** How many different links a message has. */
export function countLinks(judged: Judged): number {
  return distinctLinks(judged).length;
}

interface ShownLink {
  readonly link: Link;
  readonly isSuspect: boolean;
}

function distinctLinks({ message, verdict }: Judged): readonly ShownLink[] {
  const suspects = new Set(verdict.evidence.flatMap(({ at }) => (at.in === 'link' ? at.index : [])));
  const distinct = new Map<string, ShownLink>();
  for (const [index, link] of message.links.entries()) {
    const key = `${link.text}\n${link.href}`;
    const isSuspect = suspects.has(index) || distinct.get(key)?.isSuspect === true;
    distinct.set(key, { link, isSuspect });
  }
  return [...distinct.values()].toSorted((one, other) => Number(other.isSuspect) - Number(one.isSuspect));
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
