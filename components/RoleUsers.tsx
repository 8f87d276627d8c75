import { useState } from 'preact/hooks';
import type { RoleTable, UserRoles } from '../lib/roles/table.ts';
import { IconButton } from './Button.tsx';
import { useWords } from './words.ts';

interface UsersProps {
  table: RoleTable;
  copy(text: string): void;
}

/** As many as can be looked through; the rest is found by typing. */
const MOST_USERS = 20;
const MOST_ROWS = 10;
const UNFIT = ['notJson', 'notObject', 'tooLong'];

/** What the admin should know before using the table. */
const Warnings = ({ table }: { table: RoleTable }) => {
  const say = useWords();
  const bad = table.users
    .flatMap(({ maps }) => maps)
    .filter(({ map }) => UNFIT.includes(map.kind)).length;
  const rows = table.skipped.slice(0, MOST_ROWS).join(', ');
  const more = table.skipped.length > MOST_ROWS ? ' …' : '';
  return (
    <>
      {bad > 0 && <p class="roles-bad">{say('roles.bad', { n: bad })}</p>}
      {rows && <p class="quiet">{say('roles.skipped', { rows: rows + more })}</p>}
      {table.twice.slice(0, MOST_ROWS).map(({ email, account }) => (
        <p key={`${email} ${account}`} class="roles-bad">
          {say('roles.twice', { email, account })}
        </p>
      ))}
    </>
  );
};

const User = ({ user, copy }: { user: UserRoles; copy(text: string): void }) => {
  const say = useWords();
  const { email, name, maps } = user;
  return (
    <li>
      <strong>{email}</strong>
      {name && <span class="quiet"> · {name}</span>}
      <ul class="roles-maps">
        {maps.map(({ account, map }) => (
          <li key={account} class="more-row between">
            <span>
              {account} <span class="quiet">· {say(`roles.${map.kind}`)}</span>
            </span>
            {'value' in map && (
              <IconButton
                icon="copy"
                name={say('roles.copy', { email, account })}
                press={() => copy(map.value)}
              />
            )}
          </li>
        ))}
      </ul>
    </li>
  );
};

/** The role maps of each user, account by account. */
export const RoleUsers = ({ table, copy }: UsersProps) => {
  const say = useWords();
  const [wanted, setWanted] = useState('');
  const letters = wanted.trim().toLowerCase();
  const found = table.users.filter(({ email, name }) =>
    `${email} ${name}`.toLowerCase().includes(letters),
  );
  const hidden = found.length - MOST_USERS;
  return (
    <>
      <p role="status">
        {say('roles.count', { users: table.users.length, accounts: table.accounts.length })}
      </p>
      <Warnings table={table} />
      {table.users.length > 5 && (
        <input
          type="search"
          class="input"
          aria-label={say('roles.find')}
          placeholder={say('roles.find')}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && <p class="quiet">{say('roles.none')}</p>}
      <ul class="roles">
        {found.slice(0, MOST_USERS).map((user) => (
          <User key={user.email} user={user} copy={copy} />
        ))}
      </ul>
      {hidden > 0 && <p class="quiet">{say('roles.more', { n: hidden })}</p>}
    </>
  );
};
