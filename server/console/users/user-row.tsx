import type { JSX } from 'preact';
import { Button } from '../../../ui/button.tsx';
import { roles, type User, type UserChange } from '../../api/session.ts';
import { Moment } from '../parts/moment.tsx';
import { useLanguage } from '../state/desk.ts';
import { adminWords } from '../words/admin-words.ts';
import { shellWords } from '../words/shell-words.ts';

/** One account, and what an administrator may change of it; nobody takes their own rights away. */
export function UserRow({
  user,
  isSelf,
  onChange,
}: {
  readonly user: User;
  readonly isSelf: boolean;
  readonly onChange: (change: UserChange) => void;
}): JSX.Element {
  const language = useLanguage();
  const words = adminWords[language];
  const { name, role, origin, secondFactor, disabled, lastSeenAt } = user;
  return (
    <tr>
      <th scope="row">
        {name} {isSelf && <span class="c-tag">{words.self}</span>}{' '}
        {disabled && <span class="c-tag">{words.disabled}</span>}
        <p class="v-muted">{words.origin[origin]}</p>
      </th>
      <td>
        {isSelf ? (
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
        )}
      </td>
      <td>{secondFactor ? words.withCode : words.withoutCode}</td>
      <td>{lastSeenAt === undefined ? words.never : <Moment at={lastSeenAt} ago />}</td>
      <td>
        <div class="v-row">
          {secondFactor && !isSelf && (
            <Button onPress={() => onChange({ secondFactor: false })}>{words.dropFactor}</Button>
          )}
          {!isSelf && (
            <Button onPress={() => onChange({ disabled: !disabled })}>{disabled ? words.enable : words.disable}</Button>
          )}
        </div>
      </td>
    </tr>
  );
}
