import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../core/texts/card.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { WebmailHost } from '../../protocol/settings.ts';
import { optionsWords } from './options-words.ts';

/** The webmails where Vigie works, and one more. */
export function HostList({
  hosts,
  language,
  onEnable,
  onDisable,
}: {
  readonly hosts: readonly WebmailHost[];
  readonly language: Language;
  /** Whether it was allowed. */
  readonly onEnable: (origin: string) => Promise<boolean>;
  readonly onDisable: (origin: string) => Promise<boolean>;
}): JSX.Element {
  const words = optionsWords[language].hosts;
  return (
    <section class="p-section">
      <h2>{words.title}</h2>
      <p class="v-muted">{words.lead}</p>
      {hosts.length > 0 && (
        <ul class="p-list" role="list">
          {hosts.map(({ origin, from, granted }) => (
            <li key={origin}>
              <span class="p-list__what">
                <strong>{origin}</strong>
                <span class="v-muted">
                  {[
                    from === 'profile' ? words.fromProfile : words.fromPerson,
                    ...(granted ? [] : [words.notGranted]),
                  ].join(' · ')}
                </span>
              </span>
              {!granted && (
                <Button look="primary" onPress={() => void onEnable(origin)}>
                  {words.grant}
                  <span class="v-spoken"> {origin}</span>
                </Button>
              )}
              {from === 'person' && (
                <Button icon="trash" onPress={() => void onDisable(origin)}>
                  {words.remove}
                  <span class="v-spoken"> {origin}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <AddHost language={language} onEnable={onEnable} />
    </section>
  );
}

function AddHost({
  language,
  onEnable,
}: {
  readonly language: Language;
  readonly onEnable: (origin: string) => Promise<boolean>;
}): JSX.Element {
  const words = optionsWords[language].hosts;
  const [address, setAddress] = useState('');
  const [fault, setFault] = useState<string>();
  const add = async (): Promise<void> => {
    const origin = originOf(address);
    if (origin === undefined) {
      setFault(words.notAnAddress);
      return;
    }
    const allowed = await onEnable(origin);
    setFault(allowed ? undefined : words.refused);
    if (allowed) setAddress('');
  };
  return (
    <div class="p-ask">
      <TextField
        label={words.add}
        hint={words.addHint}
        value={address}
        limit={300}
        fault={fault}
        onInput={setAddress}
      />
      <Button icon="plus" onPress={() => void add()}>
        {words.addButton}
      </Button>
    </div>
  );
}

/** The origin of what a person copied, with `https://` where they left it out; only that may be asked for. */
function originOf(address: string): string | undefined {
  const text = address.trim();
  const url = parsed(text.includes('://') ? text : `https://${text}`);
  return url?.protocol === 'https:' && url.hostname.includes('.') ? url.origin : undefined;
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    // Not an address; `URL.canParse` is younger than the oldest browser that we serve.
    return undefined;
  }
}
