import type { JSX } from 'preact';
import { Logo } from '../../../ui/logo.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { LanguageButton } from '../shell/language-button.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { useRemote } from '../state/use-remote.ts';
import { entranceWords } from '../words/entrance-words.ts';
import { LoginForm } from './login-form.tsx';
import { SetupForm } from './setup-form.tsx';

/** The way in: log-in, or the first account of a server that has none. */
export function EntrancePage(): JSX.Element {
  const { client } = useDesk();
  const words = entranceWords[useLanguage()];
  const entrance = useRemote(() => client.entrance(), '');
  return (
    <main class="c-entrance">
      <div class="c-entrance__card">
        <header class="c-entrance__head">
          <Logo />
          <div>
            <h1>{words.title}</h1>
            <p class="v-muted">{words.lead}</p>
          </div>
        </header>
        <RemoteView remote={entrance.now.value} onRetry={() => void entrance.ask(() => client.entrance())}>
          {(offered) => (offered.needsSetup ? <SetupForm /> : <LoginForm openId={offered.openId} />)}
        </RemoteView>
      </div>
      <LanguageButton />
    </main>
  );
}
