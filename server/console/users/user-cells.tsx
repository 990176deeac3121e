import type { ComponentChildren } from 'preact';
import type { Language } from '../../../core/texts/card.ts';
import { Button } from '../../../ui/button.tsx';
import { roles, type User, type UserChange } from '../../api/session.ts';
import { Moment } from '../parts/moment.tsx';
import { adminWords } from '../words/admin-words.ts';
import { shellWords } from '../words/shell-words.ts';

/** The cells of one account, and what an administrator may change of it; nobody takes their own rights away. */
export function userCells({
  user,
  isSelf,
  language,
  onChange,
}: {
  readonly user: User;
  readonly isSelf: boolean;
  readonly language: Language;
  readonly onChange: (change: UserChange) => void;
}): readonly ComponentChildren[] {
  const words = adminWords[language];
  const { name, role, origin, secondFactor, disabled, lastSeenAt } = user;
  return [
    <>
      {name} {isSelf && <span class="c-tag">{words.self}</span>}{' '}
      {disabled && <span class="c-tag">{words.disabled}</span>}
      <p class="v-muted">{words.origin[origin]}</p>
    </>,
    isSelf ? (
      shellWords[language].role[role]
    ) : (
      <select
        class="v-input"
        aria-label={words.roleOf(name)}
        value={role}
        onChange={({ currentTarget }) => {
          const wanted = roles.find((each) => each === currentTarget.value);
          if (wanted) onChange({ role: wanted });
        }}
      >
        {roles.map((each) => (
          <option key={each} value={each}>
            {shellWords[language].role[each]}
          </option>
        ))}
      </select>
    ),
    secondFactor ? words.withCode : words.withoutCode,
    lastSeenAt === undefined ? words.never : <Moment at={lastSeenAt} ago />,
    !isSelf && (
      <div class="v-row">
        {secondFactor && <Button onPress={() => onChange({ secondFactor: false })}>{words.dropFactor}</Button>}
        <Button onPress={() => onChange({ disabled: !disabled })}>{disabled ? words.enable : words.disable}</Button>
      </div>
    ),
  ];
}
