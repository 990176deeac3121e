import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { IconName } from '../../../ui/icon-shapes.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Logo } from '../../../ui/logo.tsx';
import type { Session } from '../../api/session.ts';
import { useDesk, useLanguage, type Desk } from '../state/desk.ts';
import type { Route } from '../state/route.ts';
import { shellWords, type ShellWords } from '../words/shell-words.ts';
import { FeedCall } from '../feed/feed-call.tsx';
import { LanguageButton } from './language-button.tsx';

type SectionName = 'queue' | 'watch' | 'feed' | 'dashboard' | 'exports' | 'audit' | 'users';

const sections: readonly {
  readonly name: SectionName;
  readonly icon: IconName;
  readonly for: readonly Session['role'][];
}[] = [
  { name: 'queue', icon: 'inbox', for: ['reader', 'analyst', 'administrator'] },
  { name: 'watch', icon: 'eye', for: ['reader', 'analyst', 'administrator'] },
  { name: 'feed', icon: 'bell', for: ['reader', 'analyst', 'administrator'] },
  { name: 'dashboard', icon: 'pulse', for: ['reader', 'analyst', 'administrator'] },
  { name: 'exports', icon: 'save', for: ['analyst', 'administrator'] },
  { name: 'audit', icon: 'lock', for: ['administrator'] },
  { name: 'users', icon: 'people', for: ['administrator'] },
];

/** The name, the sections, whether news arrive, and the person. */
export function TopBar({ session }: { readonly session: Session }): JSX.Element {
  const desk = useDesk();
  const language = useLanguage();
  const words = shellWords[language];
  return (
    <header class="c-top">
      <a class="c-top__name" href="#/">
        <Logo />
        <span>
          <b>Vigie</b>
          <small>{session.organisation[language]}</small>
        </span>
      </a>
      <nav aria-label={words.nav}>
        <ul role="list">
          {sections
            .filter((each) => each.for.includes(session.role))
            .map(({ name, icon }) => (
              <li key={name}>
                <SectionLink name={name} icon={icon} words={words} route={desk.route.value} />
              </li>
            ))}
        </ul>
      </nav>
      <div class="c-top__end">
        <span class="c-live" data-on={desk.connected.value ? '' : undefined}>
          {desk.connected.value ? words.live : words.notLive}
        </span>
        <LanguageButton />
        <button
          type="button"
          class="c-icon-button"
          title={words.help}
          onClick={() => {
            desk.helpOpen.value = true;
          }}
        >
          <Icon name="question" />
          <span class="v-spoken">{words.help}</span>
        </button>
        <a class="c-icon-button" href="#/account" title={`${words.account}, ${session.name}`}>
          <Icon name="gear" />
          <span class="v-spoken">{words.account}</span>
        </a>
        <button
          type="button"
          class="c-icon-button"
          title={words.logOut}
          onClick={() => {
            void logOut(desk);
          }}
        >
          <Icon name="logOut" />
          <span class="v-spoken">{words.logOut}</span>
        </button>
      </div>
    </header>
  );
}

/** The session ends here even if the server cannot be told. */
async function logOut(desk: Desk): Promise<void> {
  await desk.client.logout();
  desk.session.value = undefined;
}

function SectionLink({
  name,
  icon,
  words,
  route,
}: {
  readonly name: SectionName;
  readonly icon: IconName;
  readonly words: ShellWords;
  readonly route: Route;
}): JSX.Element {
  const link = useRef<HTMLAnchorElement>(null);
  const isHere = route.view === name;
  // On a narrow screen the sections go beyond it.
  useEffect(() => {
    if (isHere) link.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [isHere]);
  return (
    <a
      ref={link}
      class="c-top__section"
      href={name === 'queue' ? '#/' : `#/${name}`}
      aria-current={isHere ? 'page' : undefined}
    >
      <Icon name={icon} />
      <span>{words[name]}</span>
      {name === 'feed' && <FeedCall />}
    </a>
  );
}
