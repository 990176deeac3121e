import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../../core/profile/profile.ts';
import type { Language } from '../../../core/texts/card.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PasswordField } from '../../../ui/password/password-field.tsx';
import { PasswordGuide } from '../../../ui/password/password-guide.tsx';
import type { ReadyGuide } from '../../guide-for.ts';
import { pageWords } from '../page-words.ts';
import type { CheckPort } from './check-port.ts';
import { checkWords } from './check-words.ts';

/** A field to try a password in before it is chosen, and the guide beside it, whose words come when the field is entered. */
export function PasswordTrial({
  port,
  language,
  passwords,
}: {
  readonly port: Pick<CheckPort, 'loadGuide'>;
  readonly language: Language;
  readonly passwords: Profile['passwords'];
}): JSX.Element {
  const words = checkWords[language].password;
  const id = useId();
  const [password, setPassword] = useState('');
  const [guide, setGuide] = useState<ReadyGuide>();
  const [hasFailed, setFailed] = useState(false);
  const loading = useRef<Promise<ReadyGuide | null>>(undefined);
  const load = async (): Promise<ReadyGuide | undefined> => {
    try {
      loading.current ??= port.loadGuide();
      const ready = (await loading.current) ?? undefined;
      setGuide(ready);
      setFailed(ready === undefined);
      return ready;
    } catch {
      // Said below; the next try loads it anew.
      loading.current = undefined;
      setFailed(true);
      return undefined;
    }
  };
  const proposal = async (): Promise<ReturnType<ReadyGuide['propose']> | undefined> =>
    (guide ?? (await load()))?.propose();
  const advice = password === '' ? undefined : (guide?.advise(password) ?? 'loading');
  return (
    <section class="p-panel">
      <div class="p-section">
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
      </div>
      <PasswordField
        label={words.label}
        hint={words.hint}
        show={words.show}
        value={password}
        describedBy={id}
        onInput={setPassword}
        onFocus={() => void load()}
      />
      {hasFailed && <Notice kind="caution" title={pageWords[language].failed} live />}
      <PasswordGuide
        language={language}
        id={id}
        passwords={passwords}
        advice={advice}
        propose={proposal}
        onUse={setPassword}
      />
    </section>
  );
}
