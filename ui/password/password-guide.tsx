import type { JSX } from 'preact';
import type { PasswordAdvice } from '../../core/password/guide.ts';
import type { Passphrase } from '../../core/password/passphrase.ts';
import { adviceWords, passwordTexts } from '../../core/password/texts/advice-words.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { Language } from '../../core/texts/card.ts';
import { Disclosure } from '../disclosure.tsx';
import { Icon } from '../icon.tsx';
import { PassphraseProposal } from './passphrase-proposal.tsx';
import { StrengthSign } from './strength-sign.tsx';
import { useLater } from './use-later.ts';

/** What the guide knows, and what it can do. */
export interface PasswordGuideProps {
  readonly language: Language;
  /** Of what is said of the password, by which its field is described. */
  readonly id?: string;
  readonly passwords: Profile['passwords'];
  /** Of what is typed; `undefined` while nothing is, `loading` until the words are there to compare with. */
  readonly advice: PasswordAdvice | 'loading' | undefined;
  /** `undefined` when the words to draw from did not come. */
  readonly propose: () => Promise<Passphrase | undefined>;
  /** Puts a proposal into the field. */
  readonly onUse: (text: string) => void;
}

/** Milliseconds without a key after which what is thought is read out. */
const pause = 800;
/** Improvements that are told at once; who follows one is told the next. */
const told = 2;

/** The guide beside a field where a password is chosen: the rules before, how good it is while it is typed, a passphrase to take. */
export function PasswordGuide({ language, id, passwords, advice, propose, onUse }: PasswordGuideProps): JSX.Element {
  const { guide, rules, renewal } = passwordTexts(language);
  const isLoading = advice === 'loading';
  const words = advice === undefined || isLoading ? undefined : adviceWords(advice, { passwords }, language);
  const improvements = words?.improvements.slice(0, told) ?? [];
  const spoken = useLater(words ? [words.title, ...improvements].join('. ') : '', pause);
  return (
    <div class="v-guide" role="group" aria-label={guide.region}>
      {isLoading && <p class="v-muted">{guide.loading}</p>}
      <div class="v-guide__advice" id={id}>
        {words ? (
          <StrengthSign strength={words.strength} title={words.title} />
        ) : (
          <p class="v-guide__title">{guide.good}</p>
        )}
        <Points points={words ? improvements : rules(passwords.minimumLength)} icon={words ? 'arrow' : 'check'} />
      </div>
      <p class="v-spoken" role="status" aria-live="polite">
        {spoken}
      </p>
      <PassphraseProposal language={language} propose={propose} onUse={onUse} />
      <Disclosure title={guide.often}>
        <p>{renewal[passwords.renewal]}</p>
      </Disclosure>
    </div>
  );
}

function Points({
  points,
  icon,
}: {
  readonly points: readonly string[];
  readonly icon: 'arrow' | 'check';
}): JSX.Element | null {
  if (points.length === 0) return null;
  return (
    <ul class="v-points" role="list">
      {points.map((point) => (
        <li key={point}>
          <Icon name={icon} />
          <span>{point}</span>
        </li>
      ))}
    </ul>
  );
}
