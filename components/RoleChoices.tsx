import { membersOf, type RoleTable } from '../lib/roles/table.ts';
import { IconButton } from './Button.tsx';
import { useWords } from './words.ts';

/** More columns than an admin can set up by hand are not listed. */
const MOST = 50;

/** The members of an enumerated list at the identity provider, by account. */
export const RoleChoices = (p: { table: RoleTable; copy(text: string): void }) => {
  const say = useWords();
  return (
    <details>
      <summary>{say('roles.choices')}</summary>
      <p class="quiet">{say('roles.choicesHelp')}</p>
      <ul class="roles">
        {p.table.accounts.slice(0, MOST).map((account) => (
          <li key={account}>
            <strong>{account}</strong>
            <ul class="roles-maps">
              {membersOf(p.table, account)
                .slice(-MOST)
                .map(({ users, value }) => {
                  const choice = users === null ? 'NoAccess' : say('roles.users', { n: users });
                  return (
                    <li key={value} class="more-row between">
                      <span>
                        {choice} <code>{value}</code>
                      </span>
                      <IconButton
                        icon="copy"
                        name={say('roles.copyChoice', { choice, account })}
                        press={() => p.copy(value)}
                      />
                    </li>
                  );
                })}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
};
